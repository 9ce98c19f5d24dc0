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

/** The tie of an action to its position. */
export function drawTie(action: PositionAction, d: string, words: PositionWords): Shape {
  const order = String(action.position.order);
  const halo = shape('path', { class: 'halo', 'stroke-width': 13, d });
  const lines = [halo, ...['tie', 'core'].map((name) => shape('path', { class: name, d }))];
  const facts = { id: action.node.id, basis: 'editorial', label: words.tieLabel(action) } as const;
  const drawn = shape('g', { class: `hue-${order}` }, lines);
  return mark({ ...facts, data: { of: order, tie: order } }, [drawn]);
}

/** The strand: a single line with a dot where its sentence stands, and where the line ends. */
export function drawStrand(d: string, dots: readonly Point[]): Shape[] {
  return [
    shape('path', { class: 'halo', 'stroke-width': 6, d }),
    shape('path', { class: 'head', d }),
    ...dots.map(([x, y]) => shape('circle', { class: 'solid', cx: x, cy: y, r: 4 })),
  ];
}
