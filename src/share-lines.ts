/** Breaks the title of a share picture into lines, as large and as even as its field allows. */
import { terms } from './content.ts';
import type { Lang } from './model/lang.ts';
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

/**
 * The pieces in as few lines as the width allows, and of those the narrowest lines; undefined when a
 * piece is wider than the line.
 */
export function breakEvenly(
  pieces: readonly string[],
  width: number,
  measure: (line: string) => number,
): string[] | undefined {
  if (pieces.some((piece) => measure(piece) > width)) return undefined;
  let best = fill(pieces, width, measure);
  for (let narrower = width; ; narrower = Math.max(...best.map(measure)) - 0.01) {
    const lines = fill(pieces, narrower, measure);
    const isWorse = lines.length > best.length || lines.some((line) => measure(line) > narrower);
    if (isWorse) return best.map((line) => line.trimEnd());
    best = lines;
  }
}

function fill(
  pieces: readonly string[],
  width: number,
  measure: (line: string) => number,
): string[] {
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    const isFitting = last !== undefined && measure(last + piece) <= width;
    return isFitting ? [...lines.slice(0, -1), last + piece] : [...lines, piece];
  }, []);
}
