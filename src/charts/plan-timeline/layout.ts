/** Places the timeline: level where there is room, upright where there is not. */
import { round, setText, shape, type Drawing, type Shape } from '../shape.ts';
import { drawGrowth, drawProgramme } from './aside.ts';
import { drawCalendar, type Box } from './calendar.ts';
import { drawPromise, drawUndated, type Bar } from './promise.ts';
import type { Timeline } from './rows.ts';
import { cellOf, drawPeriod, drawYears, yearScale, type Ruler } from './ruler.ts';
import type { TimelineWords } from './words.ts';

/** Draws the timeline at a width; upright below 700 px. */
export function layoutPlanTimeline(
  timeline: Timeline,
  width: number,
  words: TimelineWords,
): Drawing {
  const { shapes, bottom } =
    width >= 700 ? drawLevel(timeline, width, words) : drawUpright(timeline, width, words);
  return { width, height: Math.ceil(bottom + 8), body: [shape('g', { class: 'hue-0' }, shapes)] };
}

interface Part {
  shapes: Shape[];
  bottom: number;
}

const gap = 32;
/** How wide the enlarged month is. */
const lens = 403;
/** How broad the years are in the level layout. */
const breadth = 138;
const path = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map((point) => point.map((n) => String(round(n))).join(' ')).join('L')}`;

function drawLevel(timeline: Timeline, width: number, words: TimelineWords): Part {
  const { period } = timeline;
  const calendar = drawCalendar(timeline.days, { x: 0, y: 4, width: lens }, words);
  const ruler: Ruler = { x: 0, y: calendar.bottom + 26, length: width, breadth, isUpright: false };
  const { x: left } = cellOf(timeline, period.to, period.to, ruler);
  const [start, end] = monthOf(timeline, ruler);
  const bottom = ruler.y + breadth;
  const top = bottom + 36;
  const strip = calendar.bottom - 22;
  const place = { x: width / 2 - 92, y: ruler.y - 54, width: 320, height: 50 };
  const panel = drawPanel(timeline, ruler, { x: 0, y: top, width }, words);
  const column = (width - 2 * gap) / 3;
  const right = { x: width - column, y: panel.bottom + 24, width: column };
  const growth = drawGrowth(timeline, { ...right, x: 0, width: width - column - gap }, words);
  const programme = drawProgramme(timeline, right, words);
  const month = path([
    [start, ruler.y],
    [0, strip],
    [lens, strip],
    [end, ruler.y],
  ]);
  const year = path([
    [0, top],
    [left, bottom],
    [width, bottom],
    [width, top],
  ]);
  return {
    shapes: [
      shape('path', { class: 'sunk', d: `${month}Z` }),
      shape('path', { class: 'rule', d: month }),
      ...calendar.shapes,
      drawPeriod(timeline, ruler, place, words),
      shape('path', { class: 'sunk', d: `${year}Z` }),
      shape('path', { class: 'rule', d: year }),
      ...drawYears(timeline, ruler, words),
      ...panel.shapes,
      ...growth.shapes,
      ...programme.shapes,
    ],
    bottom: Math.max(growth.bottom, programme.bottom),
  };
}

/** How long a year is in the upright layout. */
const yearHeight = 104;
const edge = 16;

function drawUpright(timeline: Timeline, width: number, words: TimelineWords): Part {
  const { from, to } = timeline.period;
  const room = width - 2 * edge;
  const box = (y: number): Box => ({ x: edge, y, width: room });
  const calendar = drawCalendar(timeline.days, box(4), words);
  const top = calendar.bottom;
  const ruler: Ruler = {
    x: edge,
    y: top + 66,
    length: yearHeight * (to - from + 1),
    breadth: room,
    isUpright: true,
  };
  const place = { x: edge + 24, y: top + 10, width: room - 24, height: 50 };
  const bracket = `${path([
    [edge, top - 3],
    [edge, top + 2],
    [edge + room, top + 2],
    [edge + room, top - 3],
  ])}${path([
    [edge + 3, top + 2],
    [edge + 3, ruler.y],
  ])}`;
  const panel = drawPanel(timeline, ruler, box(ruler.y + ruler.length), words);
  const growth = drawGrowth(timeline, box(panel.bottom + 24), words);
  const programme = drawProgramme(timeline, box(growth.bottom + 24), words);
  return {
    shapes: [
      shape('path', { class: 'hollow', d: bracket }),
      ...calendar.shapes,
      drawPeriod(timeline, ruler, place, words),
      ...drawYears(timeline, ruler, words),
      ...panel.shapes,
      ...growth.shapes,
      ...programme.shapes,
    ],
    bottom: programme.bottom,
  };
}

/** Where the first month of the period begins and ends on the ruler. */
function monthOf(timeline: Timeline, { x, length }: Ruler): [number, number] {
  const scale = yearScale(timeline, [x, x + length]);
  const { from } = timeline.period;
  return [scale(Date.UTC(from, 0, 1)), scale(Date.UTC(from, 1, 1))];
}

/** The last year, enlarged: what is promised by then, and what names no year. */
function drawPanel(timeline: Timeline, ruler: Ruler, box: Box, words: TimelineWords): Part {
  const { lang } = words;
  const { promises, period } = timeline;
  const { x, y, width } = box;
  const at = { lang, x, size: 14, class: 'quiet' } as const;
  const title = setText(words.due, width, { ...at, size: 18, bold: true, class: 'ink', y: y + 10 });
  const aside = setText(words.dueHow, width, { ...at, y: y + 10 + title.height });
  const shapes = [title.shape, shape('g', { 'data-basis': 'editorial' }, [aside.shape])];
  const year = cellOf(timeline, period.to, period.to, ruler);
  let bottom = y + 10 + title.height + aside.height + 12;
  let drawn = 0;
  for (const row of rowsOf(promises, box, ruler.isUpright)) {
    const parts = row.map(({ sentence, ...cell }) =>
      drawPromise(sentence, barOf(year, drawn++, ruler.isUpright), { ...cell, y: bottom }, words),
    );
    shapes.push(...parts.flatMap((part) => part.shapes));
    bottom = Math.max(...parts.map((part) => part.bottom)) + 4;
  }
  const bar = barOf(year, drawn, ruler.isUpright);
  const columns = ruler.isUpright ? [box] : columnsOf(box);
  const rest = drawUndated(timeline, bar, { ...box, y: bottom }, columns, words);
  return { shapes: [...shapes, ...rest.shapes], bottom: rest.bottom };
}

function columnsOf({ x, y, width }: Box): Box[] {
  const column = (width - 2 * gap) / 3;
  return [0, 1, 2].map((i) => ({ x: x + i * (column + gap), y, width: column }));
}

/** One under another, or three to a row; the first promise, that of the whole plan, has room for two. */
function rowsOf(promises: readonly string[], box: Box, isUpright: boolean) {
  if (isUpright) return promises.map((sentence) => [{ ...box, sentence }]);
  const columns = columnsOf(box);
  const cells = promises.map((sentence, i) => ({
    ...columns[i === 0 ? 0 : (i + 1) % 3]!,
    sentence,
    row: Math.floor((i === 0 ? 0 : i + 1) / 3),
  }));
  return [...new Set(cells.map(({ row }) => row))].map((row) =>
    cells
      .filter((cell) => cell.row === row)
      .map((cell, i) => (row + i === 0 ? { ...cell, width: cell.width * 2 + gap } : cell)),
  );
}

/** A bar as long as the year: by a year, not by a day. */
function barOf(year: Bar, n: number, isUpright: boolean): Bar {
  return isUpright
    ? { ...year, x: year.x + 76 + n * Math.round(year.width / 13.4), width: 10 }
    : { ...year, y: year.y + 40 + n * 15, height: 8 };
}
