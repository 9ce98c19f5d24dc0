/** The heads of columns, which say whose each is, and the positions. */
import { positionsSentence, type Position } from '../../model/positions.ts';
import { mark, setText, shape, type Shape } from '../shape.ts';
import { drawBadge, type Point } from './tie.ts';
import type { HeadWord, PositionWords } from './words.ts';

/** Where a head stands, and which. */
export interface HeadPlace {
  words: PositionWords;
  word: HeadWord;
  top: number;
  left: number;
  right: number;
}

/** A rule, single over what the plan says and double over what we add, and its words under it. */
export function drawHead({ words, word, top, left, right }: HeadPlace): Shape {
  const isOurs = word === 'mapping';
  const line = `M${left.toFixed(1)} ${top.toFixed(1)}H${right.toFixed(1)}`;
  const rule = {
    class: isOurs ? 'head ours' : 'head',
    d: isOurs ? `${line}m0 -3H${left.toFixed(1)}` : line,
  };
  const place = { lang: words.lang, size: 14, class: 'quiet', x: left, y: top + 6 } as const;
  return shape('g', { class: 'hue-0', 'data-basis': isOurs ? 'editorial' : 'stated' }, [
    shape('path', rule),
    setText(words.heads[word], right - left, place).shape,
  ]);
}

/** Where the badge of a position stands, and the room for its words before or after it. */
export interface PositionPlace {
  at: Point;
  r: number;
  width: number;
  isBefore: boolean;
}

/** The style of a position: larger where it stands before its badge. */
const styleOf = ({ lang }: PositionWords, isBefore: boolean) =>
  ({ lang, size: isBefore ? 20 : 17, bold: true, class: 'ink', leading: 1.35 }) as const;

/** How high the words of a position stand. */
export function positionHeight(
  position: Position,
  words: PositionWords,
  { width, isBefore }: Omit<PositionPlace, 'at'>,
): number {
  return setText(words.position(position), width, { ...styleOf(words, isBefore), x: 0, y: 0 })
    .height;
}

/** A position in the plan’s words beside its badge. */
export function drawPosition(
  position: Position,
  words: PositionWords,
  place: PositionPlace,
): Shape {
  const { at, r, width, isBefore } = place;
  const [x, y] = at;
  const side = isBefore ? ({ x: x - r - 12, anchor: 'end' } as const) : { x: x + r + 12 };
  const said = words.position(position);
  const height = positionHeight(position, words, place);
  const left = isBefore ? x - r - 12 - width : x - r - 6;
  const tall = Math.max(height + 16, 50);
  const order = String(position.order);
  return mark({ id: positionsSentence, basis: 'stated', data: { of: order, position: order } }, [
    shape('rect', {
      class: 'area',
      x: left,
      y: y - tall / 2,
      width: width + 2 * r + 12,
      height: tall,
    }),
    shape('g', { class: `hue-${order}` }, drawBadge(position.order, at, r)),
    setText(said, width, { ...styleOf(words, isBefore), ...side, y: y - height / 2 }).shape,
  ]);
}
