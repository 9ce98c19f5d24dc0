/** The three signs: filled for the body that leads, a ring for one listed after, a diamond for the rule. */
import { round, shape, type Shape } from '../shape.ts';
import type { Form } from './rows.ts';

/** Draws a sign around a point, as large as a disc of this radius. */
export function drawSign(
  form: Form,
  x: number,
  y: number,
  r: number,
  { solid = 'solid', open = 'ring' } = {},
): Shape {
  if (form === 'lead') {
    return shape('rect', { class: solid, x: x - r, y: y - r, width: 2 * r, height: 2 * r });
  }
  if (form === 'with') return shape('circle', { class: open, cx: x, cy: y, r: r - 0.9 });
  const corners = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ].map((corner) => corner.map((n) => String(round(n))).join(' '));
  return shape('path', { class: open, d: `M${corners.join('L')}z` });
}
