/** The three signs: filled for the body that leads, a ring for one listed after, a diamond for the rule. */
import { shape, type Drawing, type Shape } from '../shape.ts';
import type { Form } from './rows.ts';

/** A part of the picture, and where the next begins. */
export interface Part {
  shapes: readonly Shape[];
  bottom: number;
}

/** The edge of the narrow picture, which runs to both sides of the window. */
export const edge = 16;

/** Draws a sign around a point, as large as a disc of this radius. */
export function drawSign(form: Form, x: number, y: number, r: number, filled = 'solid'): Shape {
  if (form === 'lead') {
    const side = 2 * r;
    return shape('rect', { class: filled, x: x - r, y: y - r, width: side, height: side });
  }
  if (form === 'with') return shape('circle', { class: 'ring', cx: x, cy: y, r: r - 0.9 });
  const d = `M${x.toFixed(1)} ${(y - r).toFixed(1)}l${diagonal(r, r)}${diagonal(-r, r)}${diagonal(-r, -r)}z`;
  return shape('path', { class: 'ring', d });
}

const diagonal = (dx: number, dy: number): string => ` ${String(dx)} ${String(dy)}`;

/** Closes a drawing under its last part. */
export function close(width: number, bottom: number, body: readonly Shape[]): Drawing {
  return { width, height: Math.ceil(bottom + 8), body };
}
