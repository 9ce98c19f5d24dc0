/** The years of the period to one scale, level or upright; the years without a target stay empty. */
import { scaleUtc } from 'd3';
import { mark, round, setText, shape, type Shape } from '../shape.ts';
import type { Bar } from './promise.ts';
import type { Timeline } from './rows.ts';
import type { TimelineWords } from './words.ts';

/** How thick the bar of the whole period is. */
const thickness = 7;

/** From the first day of the period to the last, between two places. */
export function yearScale(
  { period: { from, to } }: Pick<Timeline, 'period'>,
  range: [number, number],
) {
  return scaleUtc([Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)], range);
}

/** A ruler at a corner: `length` runs with time, `breadth` across it. */
export interface Ruler {
  x: number;
  y: number;
  length: number;
  breadth: number;
  isUpright: boolean;
}

/** The rectangle of a year, or of some years. */
export function cellOf(timeline: Timeline, from: number, to: number, ruler: Ruler): Bar {
  const { x, y, length, breadth, isUpright } = ruler;
  const start = isUpright ? y : x;
  const scale = yearScale(timeline, [start, start + length]);
  const [first, last] = [scale(Date.UTC(from, 0, 1)), scale(Date.UTC(to + 1, 0, 1))];
  const rest = breadth - thickness;
  return isUpright
    ? { x: x + thickness, y: first, width: rest, height: last - first }
    : { x: first, y: y + thickness, width: last - first, height: rest };
}

/** The cells of the years: one dashed band where the plan sets nothing, with a note of ours in it. */
export function drawYears(timeline: Timeline, ruler: Ruler, words: TimelineWords): Shape[] {
  const { empty, period } = timeline;
  const cells = [...empty, period.to].map((year) => cellOf(timeline, year, year, ruler));
  const numerals = cells.map((cell, i) =>
    setText(String(period.from + i), 60, {
      lang: 'en',
      size: 18,
      bold: true,
      class: i < empty.length ? 'quiet' : 'ink',
      x: cell.x + 10,
      y: cell.y + 6,
    }),
  );
  const band = cellOf(timeline, empty[0]!, empty.at(-1)!, ruler);
  const inner = cells.slice(1, empty.length).map(({ x, y }) => {
    const end = round(band.y + band.height);
    return ruler.isUpright
      ? `M${String(round(x))} ${String(round(y))}h64`
      : `M${String(round(x))} ${String(round(y))}v24M${String(round(x))} ${String(end)}v-16`;
  });
  const frame = {
    x: band.x + 0.5,
    y: band.y + 0.5,
    width: band.width - 1,
    height: band.height - 1,
    'stroke-dasharray': '3 4',
  };
  return [
    shape('rect', { class: 'hollow', ...frame }),
    shape('path', { class: 'hollow', d: inner.join(''), 'stroke-dasharray': '3 4' }),
    shape('rect', { class: 'sunk', ...cells.at(-1)! }),
    shape('rect', { class: 'rule', ...cells.at(-1)! }),
    ...numerals.map((numeral) => numeral.shape),
    drawNote(band, ruler.isUpright, words),
  ];
}

/** Why the band is empty, under the double rule of what is ours. */
function drawNote(band: Bar, isUpright: boolean, words: TimelineWords): Shape {
  const { lang } = words;
  const inset = isUpright ? 76 : 40;
  const room = band.width - inset - (isUpright ? 12 : inset);
  const x = band.x + inset + (isUpright ? 0 : room / 2);
  const place = { lang, x, anchor: isUpright ? 'start' : 'middle' } as const;
  const strong = { ...place, size: 18, bold: true, class: 'ink' } as const;
  const small = { ...place, size: 14, class: 'quiet' } as const;
  const { height, width } = setText(words.empty, room, { ...strong, y: 0 });
  const why = setText(words.emptyWhy, room, { ...small, y: 0 });
  const top = band.y + (band.height - height - why.height - 8) / 2 + (isUpright ? 0 : 6);
  const length = Math.ceil(isUpright ? room : width);
  const left = isUpright ? x : x - length / 2;
  const line = `M${left.toFixed(1)} ${top.toFixed(1)}h${String(length)}m0 -3h-${String(length)}`;
  return shape('g', { class: 'hue-0', 'data-basis': 'editorial' }, [
    shape('path', { class: 'head ours', d: line }),
    setText(words.empty, room, { ...strong, y: top + 6 }).shape,
    setText(words.emptyWhy, room, { ...small, y: top + 8 + height }).shape,
  ]);
}

/** The bar of the whole period with its words at a place of their own. */
export function drawPeriod(
  { period }: Timeline,
  { x, y, length, isUpright }: Ruler,
  place: Bar,
  words: TimelineWords,
): Shape {
  const { lang } = words;
  const bar = isUpright
    ? { width: thickness, height: length }
    : { width: length, height: thickness };
  const said = setText(words.period, place.width, {
    lang,
    size: 18,
    bold: true,
    class: 'ink',
    x: place.x,
    y: place.y,
  });
  const small = { lang, size: 14, y: place.y + said.height } as const;
  const name = setText(words.periodName, place.width, { ...small, class: 'quiet', x: place.x });
  const id = setText(period.sentence, place.width, {
    ...small,
    class: 'link',
    x: place.x + name.width + 10,
  });
  return mark({ id: period.sentence, basis: 'stated', data: { year: 'period' } }, [
    shape('rect', { class: 'area', ...place }),
    shape('g', { class: 'hue-0' }, [shape('rect', { class: 'solid', x, y, ...bar })]),
    said.shape,
    name.shape,
    id.shape,
  ]);
}
