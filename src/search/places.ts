/** Where the words of a query stand in a line, and how well they fit there. */
import type { Form } from './concept.ts';
import { hasHan, type Folded } from './fold.ts';

/** Letters of a line, from the first to behind the last. */
export type Range = readonly [from: number, to: number];

/** Where a form stands in a line; within a word only if it need not be whole. */
export function placesOf(folded: Folded, form: Form): { ranges: Range[]; weight: number } {
  const ranges: Range[] = [];
  let best = 0;
  const { letters, starts } = folded;
  for (let from = letters.indexOf(form.letters); from >= 0;) {
    const to = from + form.letters.length;
    const begins = starts[from] ?? false;
    const ends = to >= letters.length || (starts[to] ?? false) || hasHan(letters[to] ?? '');
    const inner = starts.slice(from + 1, to);
    const isAsTyped =
      inner.includes(true) && inner.every((start, i) => start === form.starts?.[i + 1]);
    const fit = begins && ends ? 1 : fitOf(form, begins, isAsTyped);
    // From within a word into the next is chance: “ones mechanism” does not hold SME.
    const isChance = !begins && !hasHan(form.letters) && inner.includes(true) && !isAsTyped;
    if (fit > 0 && !isChance) {
      ranges.push([from, to]);
      best = Math.max(best, fit);
    }
    from = letters.indexOf(form.letters, from + 1);
  }
  return { ranges, weight: best * form.weight };
}

/** How well part of a word, or what begins or ends within one, fits. */
function fitOf({ letters, fit }: Form, begins: boolean, isAsTyped: boolean): number {
  if (fit === 'whole') return 0;
  if (begins) return 0.8;
  const isLong = letters.length > 3 || hasHan(letters);
  return isLong || isAsTyped || fit === 'any' ? 0.5 : 0;
}
