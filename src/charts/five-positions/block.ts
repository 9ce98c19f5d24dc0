/** One action: its title on a strip, who leads, its tasks. */
import { range } from 'd3';
import { computedIndent, shape, signComputed } from '../shape.ts';
import { markIn, set, styles, type BlockPlace, type Part } from './place.ts';
import { drawTask } from './task.ts';
import { drawBadge } from './tie.ts';

const { title, small } = styles;

/** The line of the title on which the badge stands, measured from the top of a block. */
export const headLine = 22;

/** Draws an action from `top` down. */
export function drawBlock(at: BlockPlace, top: number): Part {
  const heading = drawHeading(at, top);
  const leads = drawLeads(at, heading.bottom + 7);
  const empty = drawEmpty(at, leads.bottom + 4);
  const shapes = [heading, leads, empty].flatMap((part) => part.shapes);
  let y = empty.bottom;
  for (const task of at.action.tasks) {
    const row = drawTask(at, task, y);
    shapes.push(...row.shapes);
    y = row.bottom;
  }
  return { shapes, bottom: y };
}

/** The strip with the title, and the numeral, which repeats what the tie says in words. */
function drawHeading(at: BlockPlace, top: number): Part {
  const { action, columns, words } = at;
  const { left, right, strip } = columns;
  const order = String(action.position.order);
  const said = set(at, words.action(action), right - left, { ...title, x: left, y: top + 8 });
  const [x, end] = strip;
  const height = said.height + 16;
  const badge = drawBadge(action.position.order, [columns.badge, top + headLine]);
  const ours = { 'aria-hidden': 'true', 'data-basis': 'editorial', 'data-of': order };
  const shapes = [
    markIn(at, { id: action.node.id, basis: 'stated' }, [
      shape('rect', { class: `wash-${order}`, x, y: top, width: end - x, height }),
      said.shape,
    ]),
    shape('g', { class: `hue-${order}`, ...ours }, badge),
  ];
  return { shapes, bottom: top + height };
}

/** A dot for each task that a body leads, and its name after the dots. */
function drawLeads(at: BlockPlace, top: number): Part {
  const { action, columns, words } = at;
  const { left, right, isStacked } = columns;
  const order = String(action.position.order);
  const place = { ...small, x: left + computedIndent, y: top };
  const opening = set(at, words.led(action), right - left, place);
  const step = opening.height + 4;
  const indent = left + computedIndent + opening.width + 12;
  let [x, y] = [indent, top];
  const marks = action.leads.map((lead) => {
    const dots = lead.count * 11;
    const { width } = set(at, words.lead(lead), right - left, place);
    if (x + dots + width > right) [x, y] = [isStacked ? left + computedIndent : indent, y + step];
    const middle = (y + opening.height / 2).toFixed(1);
    const d = range(lead.count).map((i) => `M${(x + 4 + i * 11).toFixed(1)} ${middle}h.01`);
    const area = { x: x - 2, y: y - 2, width: dots + width + 6, height: step };
    const name = { ...small, class: 'ink', x: x + dots + 2, y };
    x += dots + width + 20;
    return markIn(at, { id: action.node.id, basis: 'computed' }, [
      shape('rect', { class: 'area', ...area }),
      shape('path', { class: `dots hue-${order}`, 'stroke-width': 8, d: d.join('') }),
      set(at, words.lead(lead), right - left, name).shape,
    ]);
  });
  const counted = signComputed({ ...opening, height: y + opening.height - top }, left, top);
  const shapes = [shape('g', { 'data-of': order }, [counted]), ...marks];
  return { shapes, bottom: y + opening.height };
}

/** What stands in the place of numbers where an action promises none: counted by us, so on dots. */
function drawEmpty(at: BlockPlace, top: number): Part {
  const { action, columns } = at;
  if (action.tasks.some(({ targets }) => targets.length > 0)) return { shapes: [], bottom: top };
  const { isStacked, left, item, right } = columns;
  const place = isStacked ? { x: left, y: top } : { x: item, y: top + 6 };
  const x = place.x + computedIndent;
  const said = set(at, at.words.empty, right - x, { ...small, ...place, x });
  const facts = { 'data-of': String(action.position.order) };
  const shapes = [shape('g', facts, [signComputed(said, place.x, place.y)])];
  return { shapes, bottom: isStacked ? top + said.height + 4 : top };
}
