/** What stands beside the plan and is named by a query, though other places have its words too. */
import { fold, wordsOf } from './fold.ts';
import type { Hit } from './hit.ts';
import { askPhrase } from './phrase.ts';
import { keyOf, withoutQuestions } from './query.ts';
import type { Side } from './side.ts';
import type { Line } from './text.ts';

/** A page or a part of one whose heading is what the query means, by the list of synonyms. */
export function pageMeant(notes: Side, query: string): Hit[] {
  const { words } = withoutQuestions(notes, query);
  const meanings = notes.synonyms.get(keyOf(words)) ?? [];
  // What the plan itself says is found there.
  const beside = meanings.filter(({ letters }) => !notes.known.includes(letters));
  return beside.flatMap(({ letters }) => {
    const isNamed = ({ role, folded }: Line): boolean =>
      role === 'title' && folded.letters === letters;
    return hitsNamed(notes, notes.lines.filter(isNamed)).filter(({ layer }) => layer !== 'term');
  });
}

/** The term of several words that stands in a question, small words and all: what is “at least”. */
export function termAsked(notes: Side, query: string): Hit[] {
  const said = spaced(query);
  const names = notes.lines.filter(
    ({ role, text }) =>
      role === 'title' && /[a-z] [a-z]/i.test(text) && said.includes(spaced(text)),
  );
  names.sort((a, b) => b.text.length - a.text.length);
  return hitsNamed(notes, names).filter(({ layer }) => layer === 'term');
}

const spaced = (text: string): string =>
  ` ${wordsOf(fold(text))
    .map((word) => word.text)
    .join(' ')} `;

function hitsNamed(notes: Side, names: readonly Line[]): Hit[] {
  return names.slice(0, 3).flatMap(({ folded, provision }) => {
    const { address } = notes.lead!(provision);
    return askPhrase(notes, folded)?.hits.find((hit) => hit.address === address) ?? [];
  });
}
