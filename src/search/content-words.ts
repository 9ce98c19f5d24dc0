/** The words of a query that do not ask, for an index that knows nothing of questions. */
import { fold, wordsOf } from './fold.ts';
import { marksOf, type Hit } from './hit.ts';
import { endsOf, sentenceEnd } from './passage.ts';
import type { Range } from './places.ts';
import { contentIn, withoutQuestions } from './query.ts';
import type { Side } from './side.ts';
import { stemOf } from './spelling.ts';

/** What is left of a query without the words that ask; Chinese in runs, as it was typed. */
export function contentWords(side: Side, query: string): string[] {
  const { words } = withoutQuestions(side, query);
  return words.flatMap(({ text, isHan }) => (isHan ? contentIn(side, text) : [text]));
}

/** Cuts Chinese into words; a browser that cannot gives the run back. */
export type Cut = (run: string) => string[];

/** Whether a text holds all of the words: Latin ones by their stems, Chinese ones cut by `cut`. */
export function holdsAll(text: string, words: readonly string[], cut: Cut): boolean {
  return words.every((word) => placesIn(text, [word], cut).length > 0);
}

/** The sentence of a text that holds most of the words, and where it has them. */
export function passageOf(
  text: string,
  words: readonly string[],
  cut: Cut,
): Pick<Hit, 'text' | 'marks'> {
  const sentences = sentencesOf(text);
  const held = sentences.map((each) => words.filter((word) => holdsAll(each, [word], cut)).length);
  const shown = sentences[held.indexOf(Math.max(...held))] ?? '';
  return { text: shown, marks: marksOf({ folded: fold(shown) }, placesIn(shown, words, cut)) };
}

/** The sentences of a text, spaces between them left out. */
export function sentencesOf(text: string): string[] {
  const ends = [0, ...endsOf(text, sentenceEnd), text.length];
  return ends.slice(1).flatMap((end, i) => text.slice(ends[i], end).trim() || []);
}

function placesIn(text: string, words: readonly string[], cut: Cut): Range[] {
  const folded = fold(text);
  const placesOf = (letters: string): Range[] => {
    const places: Range[] = [];
    for (let at = folded.letters.indexOf(letters); at >= 0 && letters;) {
      places.push([at, at + letters.length]);
      at = folded.letters.indexOf(letters, at + 1);
    }
    return places;
  };
  const latinPlacesOf = (word: string): Range[] => {
    const stem = stemOf(word);
    const kin = wordsOf(folded).filter((known) => !known.isHan && stemOf(known.text) === stem);
    return kin.map(({ text: { length }, from }): Range => [from, from + length]);
  };
  return words.flatMap((word) => {
    if (/^[a-z]/.test(word)) {
      const kin = latinPlacesOf(word);
      return kin.length > 0 || word.length < 4 ? kin : placesOf(word);
    }
    const whole = placesOf(word);
    if (whole.length > 0) return whole;
    const parts = cut(word).map(placesOf);
    return parts.every(({ length }) => length > 0) ? parts.flat() : [];
  });
}
