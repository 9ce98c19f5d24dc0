/** One task as a row, its numbers beside it or under it, and the strand where the task holds it. */
import { mark, shape } from '../shape.ts';
import { markIn, set, styles, type BlockPlace, type Part } from './place.ts';
import type { PositionTask } from './rows.ts';
import { drawStrand, type Point } from './tie.ts';

const { name, number, small } = styles;

/** Draws a task from `top` down. */
export function drawTask(at: BlockPlace, task: PositionTask, top: number): Part {
  const { columns, strand } = at;
  const title = drawTitle(at, task, top);
  const numbers = drawNumbers(at, task, columns.isStacked ? title.bottom : top);
  const bottom = Math.max(title.bottom, numbers.bottom);
  const crossing = task.node.id === strand.task ? drawCrossing(at, bottom) : { shapes: [], bottom };
  const shapes = [title, numbers, crossing].flatMap((part) => part.shapes);
  return { shapes, bottom: crossing.bottom };
}

/** The positions that a task belongs to: that of its action, and the one that the strand names. */
function positionsOf({ action, strand }: BlockPlace, { node }: PositionTask): string {
  const own = String(action.position.order);
  return node.id === strand.task ? `${own} ${String(strand.to)}` : own;
}

function drawTitle(at: BlockPlace, task: PositionTask, top: number): Part {
  const { columns, words } = at;
  const { id: left, title: x, titleEnd, row } = columns;
  const said = words.task(task);
  const { height: tall, lines } = set(at, said, titleEnd - x, { ...name, x, y: 0 });
  const height = Math.max(tall + 10, row);
  const y = top + Math.min((height - tall) / 2, 11);
  // On the line of the title’s first words.
  const id = {
    ...small,
    class: 'link',
    x: left,
    y: y + ((tall / lines.length) * (1 - 14 / 16)) / 2,
  };
  const shapes = [
    shape('rect', { class: 'area', x: left - 6, y: top, width: titleEnd - left + 6, height }),
    set(at, task.node.id, x - left, id).shape,
    set(at, said, titleEnd - x, { ...name, x, y }).shape,
  ];
  const data = { of: positionsOf(at, task) };
  const facts = { id: task.node.id, basis: 'stated', data } as const;
  return { shapes: [markIn(at, facts, shapes)], bottom: top + height };
}

function drawNumbers(at: BlockPlace, task: PositionTask, top: number): Part {
  const { columns, words } = at;
  const { number: end, item: x, right } = columns;
  const data = { of: positionsOf(at, task) };
  let y = top;
  const shapes = task.targets.map((target) => {
    const figure = set(at, words.number(target), 92, { ...number, x: end, y: y + 5 });
    const item = set(at, words.item(target), right - x, { ...small, x, y: y + 6 });
    const height = Math.max(figure.height, item.height + 1) + 10;
    const area = { x: end - 92, y, width: right - end + 92, height };
    y += height;
    return markIn(at, { id: target.sentence, basis: 'stated', data }, [
      shape('rect', { class: 'area', ...area }),
      figure.shape,
      item.shape,
    ]);
  });
  return { shapes, bottom: y };
}

/** The words that cross to another position, with the line that leads there. */
function drawCrossing(at: BlockPlace, top: number): Part {
  const { strand, strandTo, columns, words } = at;
  const { title: x, right } = columns;
  const place = { ...small, class: 'solid', x, y: top + 4 };
  const said = set(at, words.strand(strand), right - x, place);
  const point: Point = [x - 12, top + 4 + said.height / said.lines.length / 2];
  const height = said.height + 8;
  const { d, end } = strandTo(point);
  const dots = end === point ? [point] : [end, point];
  const [from, to] = [strand.from, strand.to].map(String) as [string, string];
  const data = { of: `${from} ${to}`, tie: to };
  const crossing = mark({ id: strand.sentence, basis: 'stated', data }, [
    shape('rect', { class: 'area', x: x - 6, y: top, width: right - x + 6, height }),
    shape('g', { class: `hue-${to}` }, [...drawStrand(d, dots), said.shape]),
  ]);
  return { shapes: [crossing], bottom: top + height };
}
