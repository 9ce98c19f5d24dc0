/** Latin words and numbers of a text, and the families in which they stand. */
import { wordsOf } from './fold.ts';
import { put } from './layout.ts';
import { stemOf } from './spelling.ts';
import type { Line } from './text.ts';

/** Each word once, and the words of each stem. */
export interface Latin {
  families: ReadonlyMap<string, readonly string[]>;
  vocabulary: readonly string[];
}

const known = new WeakMap<readonly Line[], Latin>();

/** The Latin words of lines; a query in Chinese does not ask for them. */
export function latinOf(lines: readonly Line[]): Latin {
  const made = known.get(lines) ?? collect(lines);
  known.set(lines, made);
  return made;
}

function collect(lines: readonly Line[]): Latin {
  const families = new Map<string, string[]>();
  const latin = lines.flatMap(({ folded }) => wordsOf(folded).filter((word) => !word.isHan));
  const vocabulary = [...new Set(latin.map(({ text }) => text))];
  for (const word of vocabulary) put(families, stemOf(word), word);
  return { families, vocabulary };
}
