/** The order of the glossary: what a reader looks up by letter, then set phrases, then headings. */
import type { Lang } from './lang.ts';
import type { Term } from './schema.ts';

/** The parts of the glossary, in its order. */
export const shelves = ['words', 'phrases', 'headings'] as const;
export type Shelf = (typeof shelves)[number];

/** Terms that begin with the same letter; `#` holds those that begin with a digit. */
export interface LetterGroup {
  letter: string;
  terms: readonly Term[];
}

/** The part of the glossary that a term stands in. */
export function shelfOf({ category }: Pick<Term, 'category'>): Shelf {
  if (category === 'document') return 'headings';
  return category === 'phrase' ? 'phrases' : 'words';
}

/** Terms as a reader of the language looks them up: English without its article, Chinese by sound. */
export function inOrder(terms: readonly Term[], lang: Lang): Term[] {
  return [...terms].sort((a, b) => keyOf(a, lang).localeCompare(keyOf(b, lang), 'en'));
}

/** The terms by their first letter, in order. */
export function byLetter(terms: readonly Term[], lang: Lang): LetterGroup[] {
  const groups = new Map<string, Term[]>();
  for (const term of inOrder(terms, lang)) {
    const first = keyOf(term, lang).normalize('NFD').slice(0, 1).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : '#';
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, held]) => ({ letter, terms: held }));
}

function keyOf(term: Term, lang: Lang): string {
  const said = lang === 'zh' ? term.pinyin : term.en;
  return said.replace(/[“”]/g, '').replace(/^(?:an?|the) /, '');
}
