/** The text of the plan in one language, made ready to be looked through. */
import type { Lang } from '../model/lang.ts';
import { fold, type Folded } from './fold.ts';
import type { Lead } from './hit.ts';

/** What answers most queries, and comes first: /search/<lang>.<hash>.json. */
export interface TextData {
  lang: Lang;
  /** In the order of the document; `bodies` is 1 where the last line names the responsible bodies. */
  provisions: readonly (readonly [
    id: string,
    title: string,
    lines: string[],
    bodies: 0 | 1,
    /** The words with which it opens, where it has no title. */
    opening?: string,
  ])[];
  /** The traditional forms of each of `charactersOf` the provisions, separated by spaces. */
  variants: string;
}

/** The file of the text: it knows where the words are. */
export type TextFile = TextData & { words: string };

/** The Chinese characters of data, each once, in the order in which they first stand there. */
export function charactersOf(data: unknown): string[] {
  return [...new Set(JSON.stringify(data).match(/\p{Script=Han}/gu))];
}

export type LineRole = 'title' | 'text' | 'bodies';

/** A title or a sentence, with its address. */
export interface Line {
  id: string;
  provision: string;
  role: LineRole;
  text: string;
  folded: Folded;
}

/** A text that can be looked through. */
export interface Text {
  lang: Lang;
  lines: readonly Line[];
  /** All letters, a line break between lines. */
  joined: string;
  /** Of each provision, or the words with which it opens where it has none. */
  titles: ReadonlyMap<string, string>;
  /** Traditional form → the character that the plan prints. */
  variants: ReadonlyMap<string, string>;
  /** Where its hits lead, when that is not to the plan. */
  lead?: (provision: string) => Lead;
}

/** Prepares what the build wrote. */
export function openText({ lang, provisions, variants }: TextData): Text {
  const lines = provisions.flatMap(([id, title, texts, bodies]) => [
    ...(title ? [lineOf(id, id, 'title', title)] : []),
    ...texts.map((text, i) => {
      const isBodies = bodies === 1 && i === texts.length - 1;
      return lineOf(`${id}-s${String(i + 1)}`, id, isBodies ? 'bodies' : 'text', text);
    }),
  ]);
  return {
    lang,
    lines,
    joined: joinedOf(lines),
    titles: new Map(provisions.map(([id, title, , , opening]) => [id, opening ?? title])),
    variants: variantsOf(charactersOf(provisions), variants),
  };
}

/** A line, folded. */
export function lineOf(id: string, provision: string, role: LineRole, text: string): Line {
  return { id, provision, role, text, folded: fold(text) };
}

/** All letters of lines, a line break between them. */
export function joinedOf(lines: readonly Line[]): string {
  return lines.map(({ folded }) => folded.letters).join('\n');
}

/** Traditional form → the character that the plan prints. */
export function variantsOf(characters: readonly string[], forms: string): Map<string, string> {
  const variants = new Map<string, string>();
  forms.split(' ').forEach((list, i) => {
    for (const form of list) variants.set(form, characters[i] ?? form);
  });
  return variants;
}
