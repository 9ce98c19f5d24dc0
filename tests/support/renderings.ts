import type { Term } from '../../src/model/schema.ts';
import { spansOf } from '../../src/model/term-places.ts';
import { formsOf, listOf } from '../../src/model/terms.ts';
import type { Pair } from './pairs.ts';

/** A text in both languages, with the id that a fault is reported under. */
type Twins = Pick<Pair, 'id' | 'zh' | 'en'>;
type Renderings = Pick<Term, 'id' | 'zh' | 'en' | 'abbr' | 'variants'>;

/** A name and its short form: the name alone, the two as “name (short)” and the short form are one. */
const shortForms = [
  ['artificial intelligence', 'AI'],
  ['research and development', 'R&D'],
  ['Internet of Things', 'IoT'],
  ['small and medium-sized enterprises', 'SMEs'],
] as const;

/** Text as terms are compared: no case, no curly double quotes, short forms for their names. */
export function level(text: string): string {
  const bare = text.replace(/[“”]/g, '').toLowerCase();
  return shortForms.reduce((levelled, [name, short]) => {
    const [long, brief] = [name.toLowerCase(), short.toLowerCase()];
    return levelled.replaceAll(`${long} (${brief})`, brief).replaceAll(long, brief);
  }, bare);
}

/** Whether the text has the form in whole words, without its article; a plural -s may follow. */
export function hasForm(text: string, form: string): boolean {
  const words = escape(level(form).replace(/^(?:an?|the) /, ''));
  return new RegExp(`(?<![\\p{L}\\p{N}-])${words}s?(?![\\p{L}\\p{N}-])`, 'u').test(level(text));
}

/**
 * The terms that a Chinese text holds, longest match first: a term that lies inside a longer one
 * wherever it occurs is answered for by the longer one (数智治理 in 城市数智治理).
 */
export function termsIn<T extends Pick<Term, 'zh'>>(zh: string, terms: readonly T[]): T[] {
  const spans = terms.flatMap((term) =>
    spansOf(term.zh, zh).map(([start, end]) => ({ term, start, end })),
  );
  const free = spans.filter(
    (inner) =>
      !spans.some(
        (outer) =>
          outer.term.zh.length > inner.term.zh.length &&
          outer.start <= inner.start &&
          inner.end <= outer.end,
      ),
  );
  return [...new Set(free.map(({ term }) => term))];
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** The terms of a pair that its English does not render, one line each. */
export function termFaults(pair: Twins, terms: readonly Renderings[]): string[] {
  return termsIn(pair.zh, terms)
    .filter((term) => !formsOf(term).some((form) => hasForm(pair.en, form)))
    .map((term) => `${pair.id}: ${term.zh} (${term.id}) is not rendered “${term.en}”`);
}

/** The variants of a term that no pair needs: where they stand, another rendering does too. */
export function deadVariants<T extends Renderings>(
  term: T,
  terms: readonly T[],
  pairs: readonly Twins[],
): string[] {
  const places = pairs.filter((pair) => termsIn(pair.zh, terms).includes(term));
  const forms = formsOf(term);
  return listOf(term.variants).filter(
    (variant) =>
      !places.some(({ en }) => forms.every((form) => hasForm(en, form) === (form === variant))),
  );
}
