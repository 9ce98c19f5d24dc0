/** The narrow layout: the bodies in a list with a tally each, then every task with its bodies as chips. */
import {
  computedIndent,
  setText,
  shape,
  signComputed,
  type Drawing,
  type Shape,
} from '../shape.ts';
import {
  drawBadge,
  drawLegend,
  drawNobody,
  hueOf,
  markBody,
  markTask,
  setTask,
  smallType,
  type Part,
} from './parts.ts';
import { chip, drawChip } from './chip.ts';
import { formOf, opensKind, type ActionGroup, type Body, type Task } from './rows.ts';
import { drawSign } from './sign.ts';
import type { TaskBodyWords } from './words.ts';

/** The picture runs to both sides of the window; its words keep this distance. */
const edge = 16;
const tally = 8;

/** Draws the lists. */
export function drawLists(
  groups: readonly ActionGroup[],
  bodies: readonly Body[],
  width: number,
  words: TaskBodyWords,
): Drawing {
  const body: Shape[] = [];
  let y = 8;
  const add = ({ shapes, bottom }: Part): void => {
    body.push(...shapes);
    y = bottom;
  };
  add(drawLegend(words, edge, y, width - 2 * edge));
  y += 12;
  for (const [i, each] of bodies.entries()) {
    add(drawBody(each, opensKind(each, bodies[i - 1]), y, width, words));
  }
  for (const group of groups) {
    add(drawHeading(group, y + 28, width, words));
    for (const task of group.tasks) add(drawTask(group, task, y, width, words));
  }
  add(drawNobody(words, edge, y + 12, width - 2 * edge));
  return { width, height: Math.ceil(y + 8), body };
}

/** A body in short with its counts, and a sign for each of its tasks. */
function drawBody(
  body: Body,
  opens: boolean,
  top: number,
  width: number,
  words: TaskBodyWords,
): Part {
  const y = top + (opens ? 10 : 0);
  const left = width - edge - 17 * tally;
  const room = left - edge - 10;
  const name = setText(words.body(body.unit.id), room, {
    lang: words.lang,
    size: 15,
    class: 'link',
    x: edge,
    y: y + 5,
    leading: 1.3,
  });
  const count = setText(words.count(body), room - computedIndent, {
    ...smallType(words),
    x: edge + computedIndent,
    y: y + 5 + name.height,
    leading: 1.3,
  });
  const bottom = y + 10 + name.height + count.height;
  const signs = body.rows.map((row, i) =>
    drawSign(formOf(row), left + (i + 0.5) * tally, (y + bottom) / 2, 3.4, { open: 'hollow' }),
  );
  const area = { x: 0, y, width, height: bottom - y };
  return {
    shapes: [
      markBody(body, words, [
        shape('rect', { class: 'area', ...area }),
        shape('path', {
          class: 'rule',
          d: `M${String(edge)} ${bottom.toFixed(1)}H${String(width - edge)}`,
        }),
        name.shape,
        signComputed(count, edge, y + 5 + name.height),
        shape('g', { class: 'hue-0' }, signs),
      ]),
    ],
    bottom,
  };
}

/** The action in the plan’s words; below, the position that we map to it. */
function drawHeading(group: ActionGroup, top: number, width: number, words: TaskBodyWords): Part {
  const x = edge + 34;
  const place = { lang: words.lang, size: 18, bold: true, class: 'ink', x: edge, y: top + 10 };
  const title = setText(words.action(group), width - 2 * edge, place);
  const y = top + 10 + title.height + 4;
  const said = setText(words.position(group), width - edge - x, {
    ...smallType(words),
    x,
    y: y + 2,
  });
  const line = `M${String(edge)} ${top.toFixed(1)}H${String(width - edge)}`;
  return {
    shapes: [
      shape('g', { class: hueOf(group), 'data-basis': 'stated' }, [
        shape('path', { class: 'head', d: line }),
        title.shape,
      ]),
      shape('g', { class: hueOf(group), 'data-basis': 'editorial' }, [
        ...drawBadge(group, edge + 12, y + 12),
        said.shape,
      ]),
    ],
    bottom: y + Math.max(28, said.height) + 4,
  };
}

/** A task and, below, its bodies in the order of its bracket. */
function drawTask(
  group: ActionGroup,
  task: Task,
  top: number,
  width: number,
  words: TaskBodyWords,
): Part {
  const title = setTask(task, words, edge, top + 10, width - 2 * edge);
  let [x, y] = [edge, top + 16 + title.height];
  const area = { x: 0, y: top + 4, width, height: title.height + 10 };
  let height: number = chip.height;
  const chips = task.rows.map((row) => {
    const sized = drawChip(group, task, row, 0, 0, words);
    if (x > edge && x + sized.width > width - edge) {
      x = edge;
      y += height + chip.gap;
      height = chip.height;
    }
    const placed = drawChip(group, task, row, x, y, words);
    x += placed.width + chip.gap;
    height = Math.max(height, placed.height);
    return placed.shape;
  });
  const bottom = y + height + 10;
  return {
    shapes: [
      markTask(task, [shape('rect', { class: 'area', ...area }), ...title.shapes]),
      ...chips,
      shape('path', {
        class: 'rule',
        d: `M${String(edge)} ${bottom.toFixed(1)}H${String(width - edge)}`,
      }),
    ],
    bottom,
  };
}
