/** What the box says of an answer. */
import type { Answer } from '../../search/answer.ts';
import type { Layer } from '../../search/hit.ts';

/** Words that come with the file of words: the first answer of a visit does without. */
export interface Speech {
  layers: Readonly<Record<Layer, string>>;
  nearOne: string;
  nearMany: string;
  notedOne: string;
  notedMany: string;
  as: string;
  shown: string;
  suggestions: string;
  recent: string;
  erase: string;
  filters: string;
  layer: string;
  part: string;
  body: string;
  all: string;
  clear: string;
}

/** How many hits, whether they are exact, and for which words of the plan the query was taken. */
export function messageOf(
  words: Readonly<Record<string, string>>,
  speech: Speech | undefined,
  query: string,
  { exactness, readAs }: Pick<Answer, 'exactness' | 'readAs'>,
  { count, shown }: { count: number; shown: number },
): string {
  const pairs = {
    exact: [words.one, words.many],
    noted: [speech?.notedOne, speech?.notedMany],
    near: [speech?.nearOne, speech?.nearMany],
    none: [words.none, words.none],
  };
  const pair = pairs[count === 0 ? 'none' : exactness];
  // A template is filled once: what a reader types is never taken for a place to fill.
  const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
    template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  let said = fill(pair[count === 1 ? 0 : 1] ?? words.none!, { query, count });
  if (shown < count && speech) said = fill(speech.shown, { said, count: shown });
  const taken = [...new Set(readAs)].slice(0, 3).join(' / ');
  return taken && count > 0 && speech ? fill(speech.as, { said, name: taken }) : said;
}

/** Whether an answer says more than that the plan has the words. */
export function needsSpeech({ exactness, hits }: Answer): boolean {
  return exactness !== 'exact' || hits.some(({ layer }) => layer !== 'plan');
}
