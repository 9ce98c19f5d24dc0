/** What is promised by the last year, and what names no year: a bar for the year, and words. */
import { mark, round, setText, shape, type Block, type Shape } from '../shape.ts';
import type { Box, Part } from './calendar.ts';
import type { Share, Timeline } from './rows.ts';
import type { TimelineWords } from './words.ts';

/** The room of a bar: a whole year, since the plan names no day. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Draws a promise: its bar, its words, its sentence. */
export function drawPromise(sentence: string, bar: Bar, box: Box, words: TimelineWords): Part {
  const { lang } = words;
  const { x, y, width } = box;
  const said = setText(words.promise(sentence), width, {
    lang,
    size: 16,
    class: 'ink',
    x,
    y: y + 10,
  });
  const id = setText(sentence, width, {
    lang,
    size: 14,
    class: 'link',
    x,
    y: y + 10 + said.height,
  });
  const bottom = y + 10 + said.height + id.height + 10;
  const shapes = [
    areaOf(box, bottom),
    shape('g', { class: 'hue-0' }, [
      shape('rect', { class: 'solid', ...bar }),
      shape('path', {
        class: 'head ours',
        d: `M${String(round(x))} ${String(round(y))}h${String(round(width))}`,
      }),
    ]),
    said.shape,
    id.shape,
  ];
  const year = { year: 'named' };
  return { shapes: [mark({ id: sentence, basis: 'stated', data: year }, shapes)], bottom };
}

/** Draws what names no year: counted, and dated by our rule; dotted, since it is computed. */
export function drawUndated(
  { undated, period }: Timeline,
  bar: Bar,
  box: Box,
  columns: readonly Box[],
  words: TimelineWords,
): Part {
  const { lang } = words;
  const [first, second = first, third = first] = columns.map((at) => ({ lang, ...at }));
  if (!first || !second || !third) throw new Error('timeline: no column');
  const isStacked = columns.length === 1;
  const small = { lang, size: 14 } as const;
  const title = setText(words.undated, first.width, {
    ...small,
    size: 18,
    bold: true,
    class: 'ink',
    x: first.x,
    y: box.y + 10,
  });
  let top = box.y + 10 + (isStacked ? title.height : 0);
  const count = (share: Share, of: string): Block[] => {
    const figure = { ...small, size: 20, bold: true, class: 'ink', x: second.x, y: top } as const;
    const said = setText(`${String(share.part)}/${String(share.whole)}`, second.width, figure);
    const name = { ...small, size: 16, class: 'ink', x: second.x + said.width + 10, y: top + 3 };
    const what = setText(of, second.width - said.width - 10, name);
    top += Math.max(said.height, what.height + 3);
    return [said, what];
  };
  const counts = [...count(undated.numbers, words.numbers), ...count(undated.tasks, words.tasks)];
  const y = isStacked ? top + 4 : box.y + 11;
  const rule = setText(words.undatedRule, third.width, { ...small, class: 'quiet', x: third.x, y });
  const id = setText(period.sentence, third.width, {
    ...small,
    class: 'link',
    x: third.x,
    y: y + rule.height,
  });
  const bottom = Math.max(top, y + rule.height + id.height) + 10;
  const half = { x: bar.x + 0.5, y: bar.y + 0.5, width: bar.width - 1, height: bar.height - 1 };
  const shapes = [
    areaOf(box, bottom),
    shape('g', { class: 'hue-0' }, [
      shape('rect', { class: 'hollow', ...half, 'stroke-dasharray': '2 2' }),
      dotted(box.x, box.y, box.width),
    ]),
    ...[title, ...counts, rule, id].map((block) => block.shape),
  ];
  const year = { year: 'unnamed' };
  return { shapes: [mark({ id: period.sentence, basis: 'computed', data: year }, shapes)], bottom };
}

/** The rule over what is computed. */
export function dotted(x: number, y: number, width: number): Shape {
  const d = `M${String(round(x + 1))} ${String(round(y))}h${String(round(width - 2))}`;
  return shape('path', { class: 'dots', d, 'stroke-width': 2, 'stroke-dasharray': '1 5' });
}

/** Where a mark can be pressed. */
export function areaOf({ x, y, width }: Box, bottom: number): Shape {
  return shape('rect', { class: 'area', x, y: y + 2, width, height: bottom - y - 2 });
}
