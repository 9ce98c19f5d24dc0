/** Reads a clause number however it is cited: 2.4.3, 二（四）3, 第二部分第四项第三条, II(4)3. */

const numerals = '零一二三四五六七八九十';
const romans = ['', 'i', 'ii', 'iii'];
const word = '(?:clause|section|provision|article|paragraph|part|task|item|no\\.?|§|#)';
const number = `(\\d{1,2}|[${numerals.slice(1)}]{1,3}|iii|ii|i)`;
const unit = '(?:部分|章节|章|节|项|条|款|点|大点|小点|个任务|项任务|项行动|行动)?';
const between = '\\s*[.．。、，,\\-－—()（）第]*\\s*';
const pattern = new RegExp(
  `^${word}?\\s*[(（第]*${number}${unit}(?:${between}${number}${unit}(?:${between}${number}${unit})?)?[.．、)）]*` +
    '(?:-s(\\d{1,2})|第(\\d{1,2})句)?$',
);
/** The ten landmark outcomes are called by their place in the list: outcome 7, 标志性成果第8项. */
const outcomePattern = new RegExp(
  `^(?:(?:landmark )?outcome (?:no\\.? ?)?(\\d{1,2})|(?:十项|10项)?标志性成果第?(\\d{1,2}|[${numerals.slice(1)}])[项条个]?)$`,
);

/**
 * The id that a query names, or undefined when it is no number: a number alone, such as 15 or 三, is
 * one only with a word before or after it. The id need not exist.
 */
export function readClause(query: string): string | undefined {
  const text = query.normalize('NFKC').trim().toLowerCase();
  const outcome = outcomePattern.exec(text);
  if (outcome) return `1.3.${String(valueOf(outcome[1] ?? outcome[2] ?? ''))}`;
  const match = pattern.exec(text.replace(/^\/|\/$/g, ''));
  if (!match) return undefined;
  const parts = match.slice(1, 4).flatMap((part) => (part ? valueOf(part) : []));
  const isAlone = parts.length === 1 && !/[第部章节项条、(（#§]|^[a-z]{4}/.test(text);
  // 2022-2024 and 1,000 are numbers of the text, not of its clauses.
  if (isAlone || parts.some((part) => part > 20)) return undefined;
  const isRange = /^\d+\s*[-－—,，]\s*\d+/.test(text);
  const sentence = match[4] ?? match[5];
  return isRange ? undefined : parts.join('.') + (sentence ? `-s${sentence}` : '');
}

function valueOf(part: string): number {
  if (/^\d/.test(part)) return Number(part);
  if (/^i/.test(part)) return romans.indexOf(part);
  const [first = '', second = ''] = part;
  const [tens, ones] = [numerals.indexOf(first), numerals.indexOf(second)];
  if (!second) return tens;
  return first === '十' ? 10 + ones : tens * 10 + (second === '十' ? 0 : ones);
}
