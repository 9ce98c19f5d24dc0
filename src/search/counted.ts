/** Apart from numeral.ts, since the first answer needs no more of numbers than this. */
const number = /\d|[十百千万][家个项亿]/;

/** Whether a text holds a number, in figures or as characters write a round one: 百家, not 百姓. */
export function holdsNumber(text: string): boolean {
  return number.test(text);
}
