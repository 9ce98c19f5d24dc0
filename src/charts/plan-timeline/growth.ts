/** The one rate of the plan as a curve, with an axis of its own. */
import { line, scaleLinear } from 'd3';
import { round, setText, shape, type Shape } from '../shape.ts';
import type { Growth } from './rows.ts';
import type { Box } from './calendar.ts';
import type { TimelineWords } from './words.ts';

/** How tall the drawing of the curve is. */
export const growthHeight = 176;

/** A dotted curve from the assumed base to the floor of the last year; years between carry no number. */
export function drawCurve({ steps }: Growth, { x, y, width }: Box, words: TimelineWords): Shape[] {
  const [first, last] = [steps[0]!, steps.at(-1)!];
  const bottom = y + growthHeight - 26;
  const at = {
    x: scaleLinear([first.year, last.year], [x + 30, x + width - 30]),
    y: scaleLinear([0, last.index], [bottom, y + 48]),
  };
  const curve = line<{ year: number; index: number }>()
    .x(({ year }) => round(at.x(year)))
    .y(({ index }) => round(at.y(index)));
  const quarters = Array.from({ length: (last.year - first.year) * 4 + 1 }, (_, i) => ({
    year: first.year + i / 4,
    index: first.index * (last.index / first.index) ** (i / 4 / (last.year - first.year)),
  }));
  const small = { lang: words.lang, size: 13, class: 'quiet', anchor: 'middle' } as const;
  const drops = [first, last].map(
    ({ year, index }) =>
      `M${String(round(at.x(year)))} ${String(bottom)}V${String(round(at.y(index) + 6))}`,
  );
  const ticks = steps.map(({ year }) => `M${String(round(at.x(year)))} ${String(bottom)}v5`);
  const end = `M${String(round(at.x(last.year)))} ${String(round(at.y(last.index) - 7))}v-16m-4 5l4-5l4 5`;
  return [
    shape('path', { class: 'rule', d: drops.join('') }),
    shape('path', {
      class: 'head ours',
      d: `M${String(x)} ${String(bottom)}h${String(width)}${ticks.join('')}`,
    }),
    shape('path', {
      class: 'dots',
      d: curve(quarters) ?? '',
      'stroke-width': 2,
      'stroke-dasharray': '1 5',
    }),
    ...[first, last].map(({ year, index }) =>
      shape('circle', { class: 'solid', cx: at.x(year), cy: at.y(index), r: 4 }),
    ),
    shape('path', { class: 'arrow', d: end }),
    setText(words.base, width - 76, {
      ...small,
      anchor: 'start',
      x: at.x(first.year) + 8,
      y: at.y(first.index) + 10,
    }).shape,
    setText('0', 20, { ...small, lang: 'en', anchor: 'start', x, y: bottom - 20 }).shape,
    setText(words.floor, 130, {
      ...small,
      size: 16,
      bold: true,
      class: 'ink',
      anchor: 'end',
      x: x + width,
      y: y,
    }).shape,
    ...steps.map(
      ({ year }) =>
        setText(String(year), 60, { ...small, lang: 'en', x: at.x(year), y: bottom + 6 }).shape,
    ),
  ];
}
