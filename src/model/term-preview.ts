/** What a reader is told of a term without leaving the text. */
import { sectionOf, type Section } from './address.ts';
import { langs, type Lang } from './lang.ts';
import type { Preview } from './preview.ts';
import type { Term } from './schema.ts';
import type { TermLink } from './term-links.ts';
import { findTerm } from './terms.ts';

/** The previews of the terms that a section links, by their ids. */
export function previewsOf(
  section: Section,
  lang: Lang,
  links: ReadonlyMap<string, readonly TermLink[]>,
  terms: readonly Term[],
): Record<string, Preview> {
  const other = langs.find((each) => each !== lang)!;
  return Object.fromEntries(
    [...links].flatMap(([id, held]) =>
      sectionOf(id) === section
        ? held.map(({ term: wanted }): [string, Preview] => {
            const term = findTerm(terms, wanted);
            const meaning = { zh: term.definition_zh, en: term.definition_en }[lang];
            return [wanted, [term[lang], term.pinyin, term[other], meaning]];
          })
        : [],
    ),
  );
}
