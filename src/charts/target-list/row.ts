/** One promise as a row: a link to its sentence that holds the number, the words and the drawn quantity. */
import {
  computedIndent,
  mark,
  setText,
  shape,
  signComputed,
  type Block,
  type Place,
  type Shape,
} from '../shape.ts';
import { drawQuantity, type Quantity } from './quantity.ts';
import type { TargetGroup } from './rows.ts';
import type { Target } from '../../model/targets.ts';
import { measure } from '../text.ts';
import type { TargetWords } from './words.ts';

/** A part of the picture, and where the next begins. */
export interface Part {
  shapes: readonly Shape[];
  bottom: number;
}

/** Which row is drawn where. */
export interface RowPlace {
  group: TargetGroup;
  target: Target;
  y: number;
  width: number;
  words: TargetWords;
}

/** The colour of a group: that of its position, or plain ink. */
export const hueOf = ({ position }: TargetGroup): string => `hue-${String(position?.order ?? 0)}`;

/** The edge of the narrow picture, which runs to both sides of the window. */
export const edge = 16;

/** Where the columns of the wide layout stand: numbers take what they need, words the rest. */
function columnsFor({ lang, numbers }: TargetWords) {
  const widest = Math.max(...numbers.map((said) => measure(said, { lang, ...figure })));
  const number = Math.min(Math.ceil(widest), 180);
  return { number, item: number + 24, dots: 576, place: 928 } as const;
}

const quantityOf = (target: Target): Quantity => ({
  ...target,
  isRate: target.unit.en.startsWith('%'),
});

/** The styles of words in a row. */
const figure = { size: 20, bold: true, class: 'ink' } as const;
const name = { size: 16, class: 'ink' } as const;
const small = { size: 14, class: 'quiet' } as const;

/** Draws a row in four columns. */
export function drawWideRow(at: RowPlace): Part {
  const { target, words, y, width } = at;
  const columns = columnsFor(words);
  const room = { item: columns.dots - columns.item - 24, place: width - columns.place };
  const top = y + 10;
  const set = (said: string, width: number, place: Omit<Place, 'lang'>): Block =>
    setText(said, width, { lang: words.lang, ...place });
  const number = set(words.number(target), columns.number, {
    ...figure,
    x: columns.number,
    y: top - 3,
    anchor: 'end',
  });
  const item = set(words.item(target), room.item, { ...name, x: columns.item, y: top });
  const said = words.remark(target);
  const remark =
    said && set(said, room.item, { ...small, x: columns.item, y: top + item.height + 2 });
  const drawn = drawQuantity(quantityOf(target), columns.dots, top + 5, words.scale);
  const due = set(words.deadline(target), room.place - computedIndent, {
    ...small,
    x: columns.place + computedIndent,
    y: top + 1,
  });
  const dated = signDeadline(target, due, columns.place, top + 1);
  const id = set(target.sentence, room.place, {
    ...small,
    class: 'link',
    x: columns.place + computedIndent,
    y: top + 1 + due.height,
  });
  const height = Math.max(
    number.height,
    item.height + (remark ? remark.height + 2 : 0),
    drawn.height + 5,
    due.height + id.height,
  );
  return close(at, [number, item, remark, dated, id], drawn.shapes, top + height + 10, 0);
}

/** Draws a row in one column: a small quantity beside its number, a large one below the words. */
export function drawNarrowRow(at: RowPlace): Part {
  const { target, words, y, width } = at;
  const room = width - 2 * edge;
  let top = y + 12;
  const set = (said: string, place: Omit<Place, 'lang' | 'x' | 'y'>, x = edge): Block =>
    setText(said, room, { lang: words.lang, ...place, x, y: top });
  const number = set(words.number(target), figure);
  const beside = drawQuantity(quantityOf(target), edge + number.width + 16, top + 8, words.scale);
  const isBeside = number.width + 16 + beside.width <= room && beside.height < number.height;
  top += number.height;
  const item = set(words.item(target), name);
  top += item.height;
  const said = words.remark(target);
  const remark = said && set(said, small);
  top += remark ? remark.height : 0;
  const drawn = isBeside ? beside : drawQuantity(quantityOf(target), edge, top + 6, words.scale);
  top += isBeside ? 0 : drawn.height + 8;
  const due = set(words.deadline(target), small, edge + computedIndent);
  const dated = signDeadline(target, due, edge, top);
  const id = set(target.sentence, { ...small, class: 'link', anchor: 'end' }, width - edge);
  return close(at, [number, item, remark, dated, id], drawn.shapes, top + due.height + 12, edge);
}

/** The deadline bears the sign of what is computed, but where the sentence itself names the year. */
function signDeadline({ deadlineBasis }: Target, due: Block, x: number, y: number): Block {
  return deadlineBasis === 'sentence' ? due : { ...due, shape: signComputed(due, x, y) };
}

function close(
  { group, target, y, width }: RowPlace,
  blocks: readonly (Block | '' | undefined)[],
  drawn: readonly Shape[],
  bottom: number,
  left: number,
): Part {
  const area = shape('rect', { class: 'area', x: 0, y, width, height: bottom - y });
  const rule = shape('path', {
    class: 'rule',
    d: `M${String(left)} ${bottom.toFixed(1)}H${String(width - left)}`,
  });
  const texts = blocks.flatMap((block) => (block ? block.shape : []));
  const row = mark(
    {
      id: target.sentence,
      basis: 'stated',
      data: { target: target.id, group: group.id, deadline: target.deadlineBasis },
    },
    [area, rule, ...texts, shape('g', { class: hueOf(group) }, drawn)],
  );
  return { shapes: [row], bottom };
}
