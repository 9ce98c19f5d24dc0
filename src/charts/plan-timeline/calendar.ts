/** The two days of the document, three days apart: their month, enlarged. */
import { scaleBand, range } from 'd3';
import { mark, round, setText, shape, type Shape } from '../shape.ts';
import type { Day } from './rows.ts';
import type { TimelineWords } from './words.ts';

/** A part of the picture, and where the next begins. */
export interface Part {
  shapes: readonly Shape[];
  bottom: number;
}

/** Where a part stands. */
export interface Box {
  x: number;
  y: number;
  width: number;
}

const label = 46;
const cell = 18;

/** A strip of the days of January with two of them filled; their words stand in steps above it. */
export function drawCalendar(days: readonly Day[], box: Box, words: TimelineWords): Part {
  const { x, y, width } = box;
  const { lang } = words;
  const place = scaleBand(range(1, 32), [x, x + width]);
  const step = place.bandwidth();
  const top = y + label * days.length + 6;
  const left = (day: number): number => place(day)!;
  const middle = (day: number): number => left(day) + step / 2;
  const numeral = (day: number, of: string): Shape =>
    setText(String(day), 30, {
      lang: 'en',
      size: 13,
      class: of,
      anchor: 'middle',
      x: middle(day),
      y: top + cell + 1,
    }).shape;
  const ticks = range(2, 32).map(
    (day) => `M${String(round(left(day)))} ${String(top)}v${String(cell)}`,
  );
  const month = setText(words.month, 160, {
    lang,
    size: 13,
    class: 'quiet',
    anchor: 'middle',
    x: middle(16),
    y: top + cell + 1,
  });
  const marks = days.map((day, i) => {
    const date = Number(day.iso.slice(8));
    const at = { lang, x: middle(date) + 8, y: y + i * label } as const;
    const room = x + width - at.x;
    const said = setText(words.day(day), room, { ...at, size: 16, bold: true, class: 'ink' });
    const small = { ...at, y: at.y + said.height, size: 14 } as const;
    const name = setText(words.dayName(day), room, { ...small, class: 'quiet' });
    const id = setText(day.sentence, room, {
      ...small,
      x: at.x + name.width + 10,
      class: 'link',
    });
    const stem = `M${String(round(middle(date)))} ${String(round(at.y + 4))}V${String(top)}`;
    return mark({ id: day.sentence, basis: 'stated', data: { day: day.iso } }, [
      shape('rect', { class: 'area', x: at.x - 4, y: at.y, width: room, height: label - 2 }),
      shape('g', { class: 'hue-0' }, [
        shape('path', { class: 'head ours', d: stem }),
        shape('rect', { class: 'solid', x: left(date), y: top, width: step, height: cell }),
      ]),
      said.shape,
      name.shape,
      id.shape,
      numeral(date, 'ink'),
    ]);
  });
  const frame = shape('g', {}, [
    shape('rect', { class: 'hollow', x: x + 0.5, y: top, width: width - 1, height: cell }),
    shape('path', { class: 'rule', d: ticks.join('') }),
    numeral(1, 'quiet'),
    numeral(31, 'quiet'),
    month.shape,
  ]);
  return { shapes: [frame, ...marks], bottom: top + cell + 22 };
}
