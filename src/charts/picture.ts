/** What a picture is to the pages, embeds and files that show it. */
import type { Key } from '../i18n/index.ts';
import type { Lang } from '../model/lang.ts';
import type { Basis, Drawing } from './shape.ts';

/** The layouts of every picture, in pixels of its own; CSS chooses by the width of the window. */
export const widths = { narrow: 360, medium: 560, wide: 1080 } as const;
export type Layout = keyof typeof widths;
/** All of them, the narrowest first. */
export const layouts: readonly Layout[] = ['narrow', 'medium', 'wide'];
export type Width = (typeof widths)[keyof typeof widths];

/** One row of a picture's table: a datum, what it rests on, and where the plan says it. */
export interface Row {
  basis: Basis;
  /** The id of the sentence, or of the provision, that it comes from. */
  id: string;
  /** For `stated`: words of that sentence as the Chinese has them. */
  quote: string;
  cells: Readonly<Record<string, string | number | null>>;
}

/** A picture's data in one language: its table on the page, its CSV and its JSON. */
export interface Table {
  /** Name in the files and heading on the page, in order; without a heading only in the files. */
  columns: readonly { name: string; label?: Key }[];
  rows: readonly Row[];
}

/** A short explanation beside a picture, with the ids that it speaks of. */
export interface Note {
  key: Key;
  basis: Basis;
  ids: readonly string[];
}

/** One picture of the site; its address is `/<lang>/<name>/`. */
export interface Picture {
  name: string;
  /** Its place in menus. */
  order: number;
  title: Key;
  /** One sentence for search engines, cards and the description of the files. */
  description: Key;
  /** The caption: what is to be seen. */
  caption: Key;
  /** What pressing a mark does; not said in files, which are looked at. */
  press: Key;
  notes: readonly Note[];
  /** What each layer that occurs stands for in this picture. */
  layers: Readonly<Partial<Record<Basis, Key>>>;
  /** The sentences and provisions that it is drawn from. */
  sources: readonly string[];
  /** Whether its wide layout is dealt to sheets of paper: then there is a PDF. */
  isPaged?: true;
  draw: (lang: Lang, width: Width) => Drawing;
  table: (lang: Lang) => Table;
}

/** A picture whose drawings are made once, however many pages and files show them. */
export function definePicture(picture: Picture): Picture {
  const drawn = new Map<string, Drawing>();
  return {
    ...picture,
    draw: (lang, width) => {
      const key = `${lang} ${String(width)}`;
      const drawing = drawn.get(key) ?? picture.draw(lang, width);
      drawn.set(key, drawing);
      return drawing;
    },
  };
}
