/** Brackets and quotation marks of the plan that a quotation opens, and may close too early. */
const pairs = ['（）', '()', '〔〕', '[]', '《》', '“”', '「」', '"”'];
/** Signs of one sort, whatever their width: ( is （, and 「 is “. */
const sorts = ['（(', '）)', '〔[', '〕]', '《', '》', '“「"', '”」'];

const sortOf = (sign: string): number => sorts.findIndex((signs) => sign && signs.includes(sign));
const closerOf = (sign: string): string | undefined =>
  pairs.find((pair) => pair.startsWith(sign) && sign)?.charAt(1);

/** The signs that a text opens and does not close, from the outermost. */
function openIn(text: string): string[] {
  const open: string[] = [];
  for (const sign of text) {
    const last = open[open.length - 1];
    if (last && sortOf(closerOf(last) ?? '') === sortOf(sign) && sortOf(sign) >= 0) open.pop();
    else if (closerOf(sign)) open.push(sign);
  }
  return open;
}

/**
 * How much of the plan a quotation leaves out by closing what the plan keeps open: of （甲、乙） quoted
 * as （甲）, 、乙. Given are the plan before, in and after what is quoted, and the quotation's own
 * signs before and after it.
 */
export function closedEarly(
  plan: readonly [before: string, inside: string, after: string],
  lead: string,
  rest: string,
): string {
  const [before, inside, after] = plan;
  const opener = before.slice(-1);
  const isQuoted = sortOf(opener) >= 0 && sortOf(opener) === sortOf(lead.trim().slice(-1));
  const open = openIn((isQuoted ? opener : '') + inside);
  const closer = closerOf(open[open.length - 1] ?? '') ?? '';
  const [sign = ''] = rest.trim();
  if (sortOf(closer) < 0 || sortOf(sign) !== sortOf(closer)) return '';
  const end = after.split('\n', 1)[0]!.indexOf(closer);
  return end > 0 ? after.slice(0, end) : '';
}
