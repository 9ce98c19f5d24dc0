/** What stands beside the timeline: the rate of the plan as a curve, and a year that is only a name. */
import { mark, setText, shape, type Block, type Place } from '../shape.ts';
import { drawCurve, growthHeight } from './growth.ts';
import { areaOf, dotted } from './promise.ts';
import type { Box, Part } from './calendar.ts';
import type { Timeline } from './rows.ts';
import type { TimelineWords } from './words.ts';

/** Sets blocks under one another. */
function stack(
  top: number,
  blocks: readonly ((y: number) => Block)[],
): { set: Block[]; bottom: number } {
  let bottom = top;
  const set = blocks.map((place) => {
    const block = place(bottom);
    bottom += block.height + 2;
    return block;
  });
  return { set, bottom };
}

const text =
  (
    said: string,
    { x, width }: Box,
    words: TimelineWords,
    style: Pick<Place, 'size' | 'bold' | 'class'>,
  ) =>
  (y: number): Block =>
    setText(said, width, { lang: words.lang, ...style, x, y });

const title = { size: 18, bold: true, class: 'ink' } as const;
const name = { size: 16, class: 'ink' } as const;
const small = { size: 14, class: 'quiet' } as const;
const link = { size: 14, class: 'link' } as const;

/** The curve beside its words where there is room, else under them. */
export function drawGrowth({ growth }: Timeline, box: Box, words: TimelineWords): Part {
  const isWide = box.width > 600;
  const curve = { ...box, y: box.y + 16, width: isWide ? 290 : box.width };
  const beside = isWide
    ? { ...box, x: box.x + 322, width: box.width - 322 }
    : { ...box, y: curve.y + growthHeight };
  const said = stack(beside.y + 12, [
    text(words.growth, beside, words, title),
    text(words.growthQuote, beside, words, name),
    text(words.growthHow, beside, words, small),
    text(growth.sentence, beside, words, link),
  ]);
  const [heading, quote, how, id] = said.set.map((block) => block.shape);
  const bottom = Math.max(said.bottom, curve.y + growthHeight) + 8;
  const shapes = [
    areaOf(box, bottom),
    shape('g', { class: 'hue-0' }, [
      dotted(box.x, box.y, box.width),
      ...drawCurve(growth, curve, words),
    ]),
    heading!,
    shape('g', { 'data-basis': 'stated' }, [quote!]),
    how!,
    id!,
  ];
  const data = { rate: String(growth.rate) };
  return { shapes: [mark({ id: growth.sentence, basis: 'computed', data }, shapes)], bottom };
}

/** The year after the period: a name, off every axis. */
export function drawProgramme({ programme }: Timeline, box: Box, words: TimelineWords): Part {
  const { x, y, width } = box;
  const line = `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}`;
  const said = stack(y + 12, [
    text(words.programme, box, words, title),
    text(words.programmeName, box, words, name),
    text(words.programmeWhy, box, words, small),
    text(programme.sentence, box, words, link),
  ]);
  const [heading, quote, why, id] = said.set.map((block) => block.shape);
  const bottom = said.bottom + 8;
  const shapes = [
    areaOf(box, bottom),
    shape('g', { class: 'hue-0' }, [shape('path', { class: 'head ours', d: line })]),
    shape('g', { 'data-basis': 'editorial' }, [heading!]),
    quote!,
    shape('g', { 'data-basis': 'editorial' }, [why!]),
    id!,
  ];
  const data = { year: String(programme.year) };
  return { shapes: [mark({ id: programme.sentence, basis: 'stated', data }, shapes)], bottom };
}
