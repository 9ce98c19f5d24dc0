/** Where the plan names a term. */
import type { Plan } from './plan.ts';
import type { Term } from './schema.ts';

/** From the first character to the one after the last. */
export type Span = readonly [from: number, to: number];

type Named = Pick<Term, 'zh' | 'category'>;
const isName = ({ category }: Named): boolean =>
  ['agency', 'institution', 'place', 'programme'].includes(category);

/** Every place of a part in a text. */
export function spansOf(part: string, text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    spans.push([at, at + part.length]);
  }
  return spans;
}

/**
 * The places where a Chinese text names a term itself. A place within the longer name of a body,
 * an institution, a place or a programme names that, not the term: 省大数据局 is not about 大数据.
 */
export function placesIn(zh: string, term: Named, terms: readonly Named[]): Span[] {
  const around = terms
    .filter((name) => isName(name) && name.zh !== term.zh && name.zh.includes(term.zh))
    .flatMap((name) => spansOf(name.zh, zh));
  return spansOf(term.zh, zh).filter(
    ([from, to]) => !around.some(([start, end]) => start <= from && to <= end),
  );
}

/**
 * The provisions (for their titles) and sentences that name the term, in the order of the document.
 * A term that stands only within longer names has the places of those: 揭榜 in 揭榜挂帅.
 */
export function occurrences(plan: Plan, term: Named, terms: readonly Named[]): string[] {
  const texts = plan.provisions.flatMap(({ id, title, sentences }) => [
    ...(title ? [{ id, zh: title.zh }] : []),
    ...sentences,
  ]);
  const named = texts.filter(({ zh }) => placesIn(zh, term, terms).length > 0);
  const held = named.length > 0 ? named : texts.filter(({ zh }) => zh.includes(term.zh));
  return held.map(({ id }) => id);
}
