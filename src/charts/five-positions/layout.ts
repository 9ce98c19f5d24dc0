/**
 * Positions in their order, actions in the plan’s, and the ties between them: two columns whose lines cross
 * show at a glance that the orders differ, which a matrix hides among twenty empty cells and a flower cannot show.
 * Where there is no room, the ties are a band of their own between the list of positions and the actions.
 */
import { range } from 'd3';
import { round, setText, shape, type Drawing, type Shape } from '../shape.ts';
import { drawBlock, headLine } from './block.ts';
import { drawHead, drawPosition, positionHeight } from './head.ts';
import type { BlockColumns, BlockPlace } from './place.ts';
import type { PositionRows } from './rows.ts';
import { curve, drawBadge, drawTie, type Point } from './tie.ts';
import type { PositionWords } from './words.ts';

/** Draws all of it at a width; one column below 700 px. */
export function layoutPositions(rows: PositionRows, width: number, words: PositionWords): Drawing {
  return width >= 700 ? drawWide(rows, width, words) : drawNarrow(rows, width, words);
}

const badge = { x: 226, r: 16 };
const block = { left: 424, top: 46, gap: 28 };
/** Where the ties end: at the badge of a block. */
const tieEnd = block.left - 44;

function drawWide(rows: PositionRows, width: number, words: PositionWords): Drawing {
  const { actions, positions, strand } = rows;
  const columns: BlockColumns = {
    strip: [block.left - 44, width],
    badge: block.left - 26,
    left: block.left,
    id: block.left,
    title: block.left + 44,
    titleEnd: 762,
    number: 856,
    item: 867,
    right: width,
    isStacked: false,
    row: 0,
  };
  const draw = (i: number, top: number, strandTo: BlockPlace['strandTo']) =>
    drawBlock({ action: actions[i]!, strand, strandTo, columns, words }, top);
  const tops = [block.top];
  for (const i of range(actions.length))
    tops.push(draw(i, tops[i]!, (end) => ({ d: '', end })).bottom + block.gap);
  const bottom = tops.at(-1)! - block.gap;
  const slot = (bottom - block.top) / positions.length;
  const centre = (order: number): number => block.top + slot * (order - 0.5);
  const strandTo = (end: Point) => ({
    d: curve([badge.x + 12, centre(strand.to) + 12], end),
    end,
  });
  const head = { words, top: 4 };
  const body = [
    drawHead({ ...head, word: 'positions', left: 0, right: badge.x + badge.r }),
    drawHead({ ...head, word: 'mapping', left: badge.x + badge.r + 16, right: tieEnd - 8 }),
    drawHead({ ...head, word: 'actions', left: block.left - 44, right: columns.titleEnd }),
    drawHead({ ...head, word: 'numbers', left: columns.titleEnd + 16, right: width }),
    ...positions.map((position) => {
      const at: Point = [badge.x, centre(position.order)];
      return drawPosition(position, words, { at, r: badge.r, width: 196, isBefore: true });
    }),
    ...positions.map(({ order }) => {
      const i = actions.findIndex(({ position }) => position.order === order);
      const d = curve([badge.x + badge.r, centre(order)], [tieEnd, tops[i]! + headLine]);
      return drawTie(actions[i]!, d, words);
    }),
    ...actions.flatMap((_, i) => draw(i, tops[i]!, strandTo).shapes),
  ];
  return { width, height: Math.ceil(bottom + 8), body };
}

/** The edge of the narrow picture, which runs to both sides of the window. */
const edge = 16;
/** How far apart the two rows of the band of ties stand. */
const band = 132;

function drawNarrow(rows: PositionRows, width: number, words: PositionWords): Drawing {
  const { actions, positions, strand } = rows;
  const right = width - edge;
  const head = { words, left: edge, right };
  const room = { r: 14, width: right - edge - 40, isBefore: false };
  let y = 36;
  const listed = positions.map((position) => {
    const height = Math.max(50, positionHeight(position, words, room) + 16);
    y += height;
    return drawPosition(position, words, { ...room, at: [edge + 14, y - height / 2] });
  });
  const [from, to] = [y + 74, y + 74 + band];
  const step = (right - edge) / actions.length;
  const at = (i: number): number => round(edge + step * (i + 0.5));
  const number = {
    lang: words.lang,
    size: 16,
    bold: true,
    class: 'ink',
    anchor: 'middle',
  } as const;
  const ends = actions.map(({ node, position: { order } }, i) =>
    shape('g', { class: `hue-${String(order)}`, 'aria-hidden': 'true', 'data-of': String(order) }, [
      ...drawBadge(order, [at(order - 1), from], 14),
      setText(node.id, step, { ...number, x: at(i), y: to + 3 }).shape,
    ]),
  );
  const ties = positions.map(({ order }) => {
    const i = actions.findIndex(({ position }) => position.order === order);
    const d = curve([at(order - 1), from + 14], [at(i), to], true);
    return drawTie(actions[i]!, d, words);
  });
  const holder = actions.findIndex(({ position }) => position.order === strand.from);
  const strandEnd: Point = [at(holder) - 15, to - 4];
  const columns: BlockColumns = {
    strip: [0, width],
    badge: edge + 14,
    left: edge + 36,
    id: edge,
    title: edge + 44,
    titleEnd: right,
    number: edge + 134,
    item: edge + 144,
    right,
    isStacked: true,
    row: 44,
  };
  const d = curve([at(strand.to - 1) + 11, from + 11], strandEnd, true);
  const strandTo = () => ({ d, end: strandEnd });
  const blocks: Shape[] = [];
  y = to + 92;
  for (const action of actions) {
    const drawn = drawBlock({ action, strand, strandTo, columns, words }, y);
    blocks.push(...drawn.shapes);
    y = drawn.bottom + 20;
  }
  const body = [
    drawHead({ ...head, word: 'positions', top: 4 }),
    ...listed,
    drawHead({ ...head, word: 'mapping', top: from - 62 }),
    ...ties,
    ...ends,
    drawHead({ ...head, word: 'actions', top: to + 48 }),
    ...blocks,
  ];
  return { width, height: Math.ceil(y - 8), body };
}
