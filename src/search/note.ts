/** What stands beside the plan: explanations, pages, pictures and terms, asked as the plan is. */
import type { Lang } from '../model/lang.ts';
import { layers } from './hit.ts';
import type { Side } from './side.ts';
import { joinedOf, lineOf, type Text } from './text.ts';

/** One note, as the build writes it to /search/notes-<lang>.json. */
export type NoteRecord = readonly [
  /** Behind the language: `glossary/#t127`. */
  address: string,
  /** Its place in `layers`. */
  layer: number,
  /** Its heading, then the other names under which it is found; none for an explanation. */
  names: readonly string[],
  texts: readonly string[],
  /** The title of the page or the provision that it is of. */
  above: string,
  /** The provision that it is of. */
  provision?: string,
];

/** The notes of a language, made ready once. */
export interface Notes extends Pick<Text, 'lang' | 'lines' | 'joined'> {
  records: readonly NoteRecord[];
}

/** No provision has an id like this. */
const keyOf = (i: number): string => `n${String(i)}`;

/** Prepares what the build wrote. */
export function openNotes(lang: Lang, records: readonly NoteRecord[]): Notes {
  const lines = records.flatMap(([, , names, texts], i) => [
    ...names.map((name) => lineOf(keyOf(i), keyOf(i), 'title', name)),
    ...texts.map((text, n) => lineOf(`${keyOf(i)}-s${String(n + 1)}`, keyOf(i), 'text', text)),
  ]);
  return { lang, records, lines, joined: joinedOf(lines) };
}

/** The notes as a side, asked with what is known of the language of the query. */
export function sideOfNotes(notes: Notes, knowledge: Side): Side {
  const recordOf = (key: string): NoteRecord => notes.records[Number(key.slice(1))]!;
  return {
    ...knowledge,
    ...notes,
    titles: new Map(),
    lead: (key) => {
      const [address, layer, names, , above, provision = ''] = recordOf(key);
      const other = layers[layer] === 'term' ? names.slice(1, 2) : [];
      return {
        layer: layers[layer] ?? 'explanation',
        address: `${notes.lang}/${address}`,
        provision,
        context: above ? [above] : other,
      };
    },
  };
}
