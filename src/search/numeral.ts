/** Numbers as Chinese writes them: 100家 and 百家, 50家 and 五十家 are the same. */

const digits = '零一二三四五六七八九';
const units = '个十百千万';
const numeral = /[一二三四五六七八九]?[十百千万]/g;

/** The same letters with their numbers written the other way; undefined when there is none. */
export function respell(letters: string): string | undefined {
  const other = /\d/.test(letters)
    ? letters.replace(/\d+/g, inCharacters)
    : letters.replace(numeral, inDigits);
  return other === letters ? undefined : other;
}

/** A bare number with each measure as characters write it: 100 may be 百家. */
export function writtenOut(number: string): string[] {
  return [...'家个项亿'].flatMap((measure) => respell(number + measure) ?? []);
}

/** 1000 is 千 and 50 is 五十; a number of more than one figure stays as it is. */
function inCharacters(number: string): string {
  const match = /^([1-9])(0{1,4})$/.exec(number);
  if (!match) return number;
  const [, figure = '', zeros = ''] = match;
  return (figure === '1' ? '' : digits[Number(figure)]!) + units[zeros.length]!;
}

function inDigits(characters: string): string {
  const unit = characters[characters.length - 1]!;
  const figure = characters.length > 1 ? digits.indexOf(characters[0]!) : 1;
  return String(figure * 10 ** units.indexOf(unit));
}
