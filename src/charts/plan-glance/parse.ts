/** How numbers and Chinese phrases are taken apart to be set. */
import type { Lang } from '../../model/lang.ts';
import { splitPhrases } from '../../model/phrases.ts';
import type { Target } from '../../model/targets.ts';
import type { Figure } from './words.ts';

/** The phrases of a text; a quoted name stays whole where a column holds it. */
export function keepNames(said: string, known: readonly string[]): string[] {
  const names = said.match(/“[^“”]{1,11}”/g) ?? [];
  return splitPhrases(said, known).reduce<string[]>((phrases, phrase) => {
    const last = phrases.at(-1) ?? '';
    const isWithin = names.some(
      (name) => /“[^”]*$/.test(last) && name.startsWith(last.slice(last.lastIndexOf('“'))),
    );
    return isWithin ? [...phrases.slice(0, -1), last + phrase] : [...phrases, phrase];
  }, []);
}

/** The number with its qualifier apart: in Chinese as the plan has it, 10 and 项以上. */
export function splitFigure(
  { quote, min, max, comparator, unit }: Target,
  lang: Lang,
  words: { level: string; atLeast: string },
): Figure {
  if (lang === 'zh') {
    const [, figure = '', after = ''] = /^([\d—]+%?)?(.*)$/u.exec(quote) ?? [];
    return figure ? { before: '', figure, after } : { before: '', figure: after, after: '' };
  }
  if (comparator === 'level') return { before: '', figure: words.level, after: '' };
  const percent = unit.en.startsWith('%') ? '%' : '';
  const upper = comparator === 'range' ? `–${String(max)}` : '';
  const figure = min.toLocaleString('en-US') + percent + upper;
  return { before: comparator === 'at least' ? words.atLeast : '', figure, after: '' };
}
