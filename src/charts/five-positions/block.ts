/** One action: its title, who leads, its tasks with their numbers, and the strand under the task that holds it. */
import { mark, setText, shape, type Block, type MarkFacts, type Place, type Shape } from '../shape.ts';
import type { PositionAction, PositionTask, Strand } from './rows.ts';
import { drawStrand, type Point } from './tie.ts';
import type { PositionWords } from './words.ts';

/** Where the columns of a block stand; in one column the numbers stand under their tasks. */
export interface BlockColumns {
  left: number;
  title: number;
  /** Where titles of tasks end. */
  titleEnd: number;
  /** Where numbers end, and what they count begins. */
  number: number;
  item: number;
  right: number;
  isStacked: boolean;
  /** Height of a row at least, for fingers. */
  row: number;
}

/** What every part of a block is drawn with. */
export interface BlockPlace {
  action: PositionAction;
  strand: Strand;
  /** The line of the strand up to the place that it is given. */
  strandTo: (end: Point) => string;
  columns: BlockColumns;
  words: PositionWords;
}

/** A part of the picture, and where the next begins. */
export interface Part {
  shapes: readonly Shape[];
  bottom: number;
}

const title = { size: 19, bold: true, class: 'ink' } as const;
const name = { size: 16, class: 'ink' } as const;
const small = { size: 14, class: 'quiet' } as const;

type Style = Omit<Place, 'lang' | 'x' | 'y'>;

/** The line of the title on which the badge stands, measured from the top of a block. */
export const headLine = 22;

/** Draws an action from `top` down. */
export function drawBlock(at: BlockPlace, top: number): Part {
  const { action, columns, words } = at;
  const { left, right } = columns;
  const hue = String(action.position.order);
  const said = set(at, words.action(action), right - left, left, top + 8, title);
  const height = said.height + 16;
  const strip = { x: left - 36, y: top, width: right - left + (columns.isStacked ? 52 : 36) };
  const heading = link(at, { id: action.node.id, basis: 'stated', label: words.actionLabel(action) }, [
    shape('rect', { class: `wash-${hue}`, ...strip, height }),
    said.shape,
  ]);
  const leads = drawLeads(at, top + height + 7);
  const shapes: Shape[] = [heading, ...leads.shapes];
  let y = leads.bottom + 4;
  for (const task of action.tasks) {
    const row = drawTask(at, task, y);
    shapes.push(...row.shapes);
    y = row.bottom;
  }
  return { shapes, bottom: y };
}

function set({ words }: BlockPlace, said: string, width: number, x: number, y: number, style: Style): Block {
  return setText(said, width, { lang: words.lang, x, y, ...style });
}

function link({ action }: BlockPlace, facts: MarkFacts, children: readonly Shape[]): Shape {
  return mark({ data: { of: String(action.position.order) }, ...facts }, children);
}

/** A dot for each task that a body leads, its name after the dots. */
function drawLeads(at: BlockPlace, top: number): Part {
  const { action, columns, words } = at;
  const { left, right } = columns;
  const opening = set(at, words.led(action), right - left, left, top, small);
  let [x, y] = [left + opening.width + 12, top];
  const marks = action.leads.map((lead) => {
    const said = words.body(lead.body);
    const dots = lead.count * 11;
    const { width } = set(at, said, right - left, 0, 0, small);
    if (x + dots + width > right) [x, y] = [left, y + opening.height + 4];
    const d = Array.from({ length: lead.count }, (_, i) => `M${(x + 4 + i * 11).toFixed(1)} ${(y + opening.height / 2).toFixed(1)}h.01`);
    const facts = { id: action.node.id, basis: 'computed', label: words.leadLabel(lead) } as const;
    const drawn = link(at, facts, [
      shape('rect', { class: 'area', x: x - 2, y: y - 2, width: dots + width + 6, height: opening.height + 4 }),
      shape('path', { class: `dots hue-${String(action.position.order)}`, 'stroke-width': 8, d: d.join('') }),
      set(at, said, right - left, x + dots + 2, y, { ...small, class: 'ink' }).shape,
    ]);
    x += dots + width + 20;
    return drawn;
  });
  const counted = shape('g', { 'data-basis': 'computed', 'data-of': String(action.position.order) }, [opening.shape]);
  return { shapes: [counted, ...marks], bottom: y + opening.height };
}

/** A task as a row; its numbers beside it or under it. */
function drawTask(at: BlockPlace, task: PositionTask, top: number): Part {
  const { action, strand, columns, words } = at;
  const { left, title: x, titleEnd, right, isStacked, row } = columns;
  const id = set(at, task.node.id, x - left, left, 0, small);
  const isStrand = task.node.id === strand.task;
  const end = isStacked ? right : titleEnd;
  const height = Math.max(set(at, words.task(task), end - x, x, 0, name).height + 10, row);
  const pad = Math.min((height - set(at, words.task(task), end - x, x, 0, name).height) / 2, 11);
  const said = set(at, words.task(task), end - x, x, top + pad, name);
  const shapes: Shape[] = [];
  const order = String(action.position.order);
  const data = { of: isStrand ? `${order} ${String(strand.to)}` : order };
  shapes.push(
    link(at, { id: task.node.id, basis: 'stated', label: words.taskLabel(task), data }, [
      shape('rect', { class: 'area', x: left - 6, y: top, width: end - left + 6, height }),
      set(at, task.node.id, x - left, left, top + pad + (said.height / said.lines.length - id.height) / 2, { ...small, class: 'link' }).shape,
      said.shape,
    ]),
  );
  let y = isStacked ? top + height : top;
  for (const target of task.targets) {
    const number = set(at, words.number(target), 110, columns.number, y + 5, { ...name, bold: true, anchor: 'end' });
    const item = set(at, words.item(target), right - columns.item, columns.item, y + 6, small);
    const bottom = y + Math.max(number.height, item.height + 1) + 10;
    shapes.push(
      link(at, { id: target.sentence, basis: 'stated', label: words.targetLabel(target), data }, [
        shape('rect', { class: 'area', x: columns.number - 92, y, width: right - columns.number + 92, height: bottom - y }),
        number.shape,
        item.shape,
      ]),
    );
    y = bottom;
  }
  const isFirst = task === action.tasks[0];
  if (isFirst && !isStacked && action.tasks.every(({ targets }) => targets.length === 0)) {
    const empty = set(at, words.empty, right - columns.item, columns.item, top + 6, small);
    shapes.push(shape('g', { 'data-basis': 'computed', 'data-of': order }, [empty.shape]));
  }
  const bottom = Math.max(top + height, y);
  return isStrand ? drawCrossing(at, shapes, bottom) : { shapes, bottom };
}

/** The words that cross to another position, with the line that leads there. */
function drawCrossing(at: BlockPlace, shapes: readonly Shape[], top: number): Part {
  const { strand, strandTo, columns, words } = at;
  const { title: x, right } = columns;
  const said = set(at, words.strand(strand), right - x, x, top + 4, { ...small, class: 'solid' });
  const point: Point = [x - 12, top + 4 + said.height / said.lines.length / 2];
  const height = said.height + 8;
  const data = { of: `${String(strand.from)} ${String(strand.to)}`, tie: 'strand' };
  const crossing = mark(
    { id: strand.sentence, basis: 'stated', label: words.strandLabel(strand), data },
    [
      shape('rect', { class: 'area', x: x - 6, y: top, width: right - x + 6, height }),
      shape('g', { class: `hue-${String(strand.to)}` }, [...drawStrand(strandTo(point), point), said.shape]),
    ],
  );
  return { shapes: [...shapes, crossing], bottom: top + height };
}
