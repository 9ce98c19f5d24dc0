/** The lines that tie positions to actions: double where the mapping is ours, single where the plan ties. */
import { mark, round, setText, shape, type Shape } from '../shape.ts';
import type { PositionAction } from './rows.ts';
import type { PositionWords } from './words.ts';

/** A place on the drawing. */
export type Point = readonly [x: number, y: number];

/** A curve that leaves and arrives level, or upright. */
export function curve([x0, y0]: Point, [x1, y1]: Point, isUpright = false): string {
  const [x, y] = [round((x0 + x1) / 2), round((y0 + y1) / 2)];
  const bends = isUpright ? [x0, y, x1, y] : [x, y0, x, y1];
  return `M${[x0, y0].map(round).join(' ')}C${[...bends, x1, y1].map(round).join(' ')}`;
}

/** A position’s numeral on its colour. */
export function drawBadge(order: number, [x, y]: Point, r = 13): Shape[] {
  const numeral = { lang: 'en', size: 16, bold: true, class: 'paper', anchor: 'middle' } as const;
  return [
    shape('circle', { class: 'solid', cx: x, cy: y, r }),
    setText(String(order), 24, { ...numeral, x, y: y - 10.6 }).shape,
  ];
}

/** The tie of an action to its position: a mark with what stands at its ends. */
export function drawTie(
  action: PositionAction,
  d: string,
  ends: readonly Shape[],
  words: PositionWords,
): Shape {
  const { order } = action.position;
  const lines = ['halo', 'tie', 'core'].map((name) => shape('path', { class: name, d }));
  const facts = { id: action.node.id, basis: 'editorial', label: words.tieLabel(action) } as const;
  return mark({ ...facts, data: { of: String(order), tie: String(order) } }, [
    shape('g', { class: `hue-${String(order)}` }, [...lines, ...ends]),
  ]);
}

/** The strand: a single line with a dot where its sentence stands. */
export function drawStrand(d: string, [x, y]: Point): Shape[] {
  return [
    shape('path', { class: 'halo', d }),
    shape('path', { class: 'head', d }),
    shape('circle', { class: 'solid', cx: x, cy: y, r: 4 }),
  ];
}
