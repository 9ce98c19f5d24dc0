/** What all parts of the sheet share: its margins, its heads, its styles of words. */
import { setText, shape, type Block, type Place, type Shape } from '../shape.ts';
import type { GlancePart, GlanceWords } from './words.ts';

/** A part of the picture, and where the next begins. */
export interface Part {
  shapes: readonly Shape[];
  bottom: number;
}

/** Where parts stand. */
export interface Sheet {
  words: GlanceWords;
  left: number;
  right: number;
  isWide: boolean;
}

type Style = Omit<Place, 'lang' | 'x' | 'y'>;

/** The styles of words, from loud to quiet. */
export const styles = {
  head: { size: 26, bold: true, class: 'ink' },
  title: { size: 19, bold: true, class: 'ink' },
  text: { size: 16, class: 'ink' },
  small: { size: 14, class: 'quiet' },
} as const satisfies Record<string, Style>;

/** Sets words from a corner. */
export function set(
  sheet: Sheet,
  said: string,
  width: number,
  x: number,
  y: number,
  style: Style,
): Block {
  const { lang, pieces } = sheet.words;
  return setText(said, width, { lang, x, y, pieces: pieces(said), ...style });
}

/** What a mark is pressed on: the room of its words. */
export function area(x: number, y: number, width: number, height: number): Shape {
  return shape('rect', { class: 'area', x, y, width, height });
}

/** A rule across some room: single where the plan makes the part, double where we do. */
export function rule(x: number, end: number, y: number, isOurs: boolean): Shape {
  const line = `M${x.toFixed(1)} ${y.toFixed(1)}H${end.toFixed(1)}`;
  const second = isOurs ? `M${x.toFixed(1)} ${(y - 3).toFixed(1)}H${end.toFixed(1)}` : '';
  return shape('path', { class: isOurs ? 'head ours' : 'head', d: line + second });
}

/** A hair line, between things that are alike. */
export function hair(x: number, end: number, y: number): Shape {
  return shape('path', { class: 'rule', d: `M${x.toFixed(1)} ${y.toFixed(1)}H${end.toFixed(1)}` });
}

/** The head of a part: our words over the plan's, so always with the double rule. */
export function drawHead(sheet: Sheet, part: GlancePart, top: number): Part {
  const { left, right, isWide, words } = sheet;
  const { title, aside } = words.heads[part];
  const size = isWide ? styles.head.size : 20;
  const said = set(sheet, title, right - left, left, top + 10, {
    ...styles.head,
    size,
    tagged: 'H2',
  });
  const isBeside = isWide && said.lines.length === 1 && said.width < 420;
  const x = isBeside ? left + said.width + 24 : left;
  const note = set(sheet, aside, right - x, x, 0, styles.small);
  const y = isBeside
    ? top + 10 + Math.max(said.height - note.height - 3, 0)
    : top + 10 + said.height;
  const placed = set(sheet, aside, right - x, x, y, styles.small);
  const shapes = [rule(left, right, top, true), said.shape, placed.shape];
  const bottom = Math.max(top + 10 + said.height, y + placed.height) + 14;
  return {
    shapes: [shape('g', { class: 'hue-0', 'data-basis': 'editorial' }, shapes)],
    bottom,
  };
}

/** The words of one cell of a grid, drawn at its corner. */
export type Cell = (x: number, y: number, width: number) => Part;

/** Places cells in columns; they are read line by line, or `down` the columns. */
export function drawGrid(
  cells: readonly Cell[],
  box: { left: number; right: number; top: number },
  {
    columns,
    gap,
    between,
    down = false,
  }: { columns: number; gap: number; between: number; down?: boolean },
): Part {
  const width = (box.right - box.left - gap * (columns - 1)) / columns;
  const lines = Math.ceil(cells.length / columns);
  const at = (i: number): [line: number, column: number] =>
    down ? [i % lines, Math.floor(i / lines)] : [Math.floor(i / columns), i % columns];
  const tops = [box.top];
  for (let line = 0; line < lines; line++) {
    const heights = cells.map((cell, i) => (at(i)[0] === line ? cell(0, 0, width).bottom : 0));
    tops.push(tops[line]! + Math.max(...heights) + between);
  }
  const shapes = cells.flatMap((cell, i) => {
    const [line, column] = at(i);
    return cell(box.left + column * (width + gap), tops[line]!, width).shapes;
  });
  return { shapes, bottom: tops[lines]! - between };
}
