/** Breaks the title of a share picture into lines, as large and as even as its field allows. */
import { terms } from './content.ts';
import type { Lang } from './model/lang.ts';
import { breakEvenly } from './model/even-lines.ts';
import { splitPhrases } from './model/phrases.ts';
import { measureLine } from './png.ts';

/** A title as set: its lines, and the size of its type in pixels. */
export interface SetTitle {
  lines: readonly string[];
  size: number;
}

const known = terms.map(({ zh }) => zh);

/** The title in the first of the sizes that needs no more than `most` lines; throws when none does. */
export function setTitle(
  title: string,
  lang: Lang,
  field: { width: number; most: number; sizes: readonly number[] },
): SetTitle {
  const pieces = lang === 'zh' ? splitPhrases(title, known) : (title.match(/\S+\s*/g) ?? []);
  for (const size of field.sizes) {
    const lines = breakEvenly(pieces, field.width / size, (line) =>
      measureLine(line.trimEnd(), lang, 'serif'),
    );
    if (lines && lines.length <= field.most) return { lines, size };
  }
  throw new Error(`no share picture holds “${title}”`);
}
