/** Where the parts of an action stand, and how their words are set. */
import { mark, setText, type Block, type MarkFacts, type Place, type Shape } from '../shape.ts';
import type { PositionAction, Strand } from './rows.ts';
import type { Point } from './tie.ts';
import type { PositionWords } from './words.ts';

/** Where the columns of a block stand; in one column the numbers stand under their tasks. */
export interface BlockColumns {
  /** Where the strip of a title begins and ends, where its badge stands, and its words begin. */
  strip: readonly [left: number, right: number];
  badge: number;
  left: number;
  /** Where numbers of tasks begin, and where their titles. */
  id: number;
  title: number;
  /** Where titles of tasks end. */
  titleEnd: number;
  /** Where numbers end, and what they count begins. */
  number: number;
  item: number;
  right: number;
  isStacked: boolean;
  /** Height of a row at least, for fingers. */
  row: number;
}

/** What every part of a block is drawn with. */
export interface BlockPlace {
  action: PositionAction;
  strand: Strand;
  /** The line of the strand to the place that it is given, or to one of its own. */
  strandTo: (end: Point) => { d: string; end: Point };
  columns: BlockColumns;
  words: PositionWords;
}

/** A part of the picture, and where the next begins. */
export interface Part {
  shapes: readonly Shape[];
  bottom: number;
}

/** The styles of words. */
export const styles = {
  title: { size: 19, bold: true, class: 'ink' },
  name: { size: 16, class: 'ink' },
  number: { size: 16, bold: true, class: 'ink', anchor: 'end' },
  small: { size: 14, class: 'quiet' },
} as const;

/** Sets words of a block. */
export function set(
  at: BlockPlace,
  said: string,
  width: number,
  place: Omit<Place, 'lang'>,
): Block {
  return setText(said, width, { lang: at.words.lang, ...place });
}

/** The mark of one datum of a block: it belongs to the position of its action, if not to others too. */
export function markIn(at: BlockPlace, facts: MarkFacts, children: readonly Shape[]): Shape {
  return mark({ data: { of: String(at.action.position.order) }, ...facts }, children);
}
