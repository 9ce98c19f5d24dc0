/** The words of a query that do not ask, for an index that knows nothing of questions. */
import { fold, wordsOf } from './fold.ts';
import { contentIn, withoutQuestions } from './query.ts';
import type { Side } from './side.ts';
import { stemOf } from './spelling.ts';

/** What is left of a query without the words that ask; Chinese in runs, as it was typed. */
export function contentWords(side: Side, query: string): string[] {
  const { words } = withoutQuestions(side, query);
  return words.flatMap(({ text, isHan }) => (isHan ? contentIn(side, text) : [text]));
}

/** Whether a text holds all of the words: Latin ones by their stems, Chinese ones cut by `cut`. */
export function holdsAll(text: string, words: readonly string[], cut: Cut): boolean {
  const { letters } = fold(text);
  const stems = new Set(wordsOf(fold(text)).map((word) => stemOf(word.text)));
  return words.every((word) =>
    /^[a-z]/.test(word)
      ? stems.has(stemOf(word)) || (word.length > 3 && letters.includes(word))
      : letters.includes(word) || cut(word).every((part) => letters.includes(part)),
  );
}

/** Cuts Chinese into words; a browser that cannot gives the run back. */
export type Cut = (run: string) => string[];
