/** The wide layout: tasks in rows, bodies in columns whose names stand in steps, so that none is turned. */
import { mark, setText, shape, type Drawing, type Shape } from '../shape.ts';
import { drawBadge, drawLegend, numberWidth, setTask, smallType } from './parts.ts';
import { opensKind, type ActionGroup, type Body, type Task } from './rows.ts';
import { close, drawSign, type Part } from './sign.ts';
import { formOf } from './rows.ts';
import type { TaskBodyWords } from './words.ts';

const step = 24;
const pitch = 32;
const gap = 14;
/** Where the columns of tasks end, those of bodies begin, and the leads are named. */
const columns = { task: 348, first: 384, lead: 868 } as const;

/** A body, the x of its column, and the top of its name. */
interface Column {
  body: Body;
  x: number;
  y: number;
}

function placeColumns(bodies: readonly Body[]): Column[] {
  let x = columns.first - pitch;
  return bodies.map((body, i) => {
    x += pitch + (opensKind(body, bodies[i - 1]) ? gap : 0);
    return { body, x, y: 8 + i * step };
  });
}

/** Draws the matrix. */
export function drawMatrix(
  groups: readonly ActionGroup[],
  bodies: readonly Body[],
  width: number,
  words: TaskBodyWords,
): Drawing {
  const placed = placeColumns(bodies);
  const top = 8 + bodies.length * step + 30;
  const rows: Shape[] = [];
  let y = top;
  for (const group of groups) {
    const parts = [
      () => drawHeading(group, y, width, words),
      ...group.tasks.map((task) => () => drawRow({ group, task, placed, y, width, words })),
    ];
    for (const draw of parts) {
      const { shapes, bottom } = draw();
      rows.push(...shapes);
      y = bottom;
    }
  }
  const nobody = setText(words.nobody, width, { ...smallType(words), x: 0, y: y + 10 });
  const lead = setText(words.lead, width - columns.lead, {
    ...smallType(words),
    x: columns.lead,
    y: top - 24,
  });
  return close(width, y + 10 + nobody.height, [
    ...drawLegend(words, 0, 8, columns.task - 24).shapes,
    ...placed.map((column) => drawColumn(column, top, y)),
    ...placed.map((column) => drawName(column, width, words)),
    lead.shape,
    ...rows,
    shape('g', { 'data-basis': 'computed' }, [nobody.shape]),
  ]);
}

/** The line of a body through all tasks; island.ts lights the band behind it. */
function drawColumn({ body, x, y }: Column, top: number, bottom: number): Shape {
  const start = y + step / 2;
  const line = `M${String(x + 8)} ${String(start)}H${String(x)}V${bottom.toFixed(1)}`;
  const attrs = { class: 'band-of', 'data-column': body.unit.id };
  return shape('g', {}, [
    shape('rect', { ...attrs, x: x - pitch / 2, y: top, width: pitch, height: bottom - top }),
    shape('path', { class: 'rule', d: line }),
  ]);
}

/** The name of a body in short, with its counts: a link to its list. */
function drawName({ body, x, y }: Column, width: number, words: TaskBodyWords): Shape {
  const left = x + 13;
  const place = { lang: words.lang, size: 15, y: y + (step - 15 * 1.3) / 2, leading: 1.3 };
  const name = setText(words.body(body.unit.id), width - left, {
    ...place,
    x: left,
    class: 'link',
  });
  const count = setText(words.count(body), width - left, {
    ...place,
    size: 14,
    x: left + name.width + 8,
    class: 'quiet',
  });
  const room = name.width + 16 + count.width;
  const area = shape('rect', { class: 'area', x, y, width: room, height: step });
  return nameMark(body, words, [area, name.shape, count.shape]);
}

/** The mark of a body in either layout. */
export function nameMark(body: Body, words: TaskBodyWords, shapes: readonly Shape[]): Shape {
  const label = words.bodyLabel(body);
  const data = { body: body.unit.id };
  return mark({ id: words.list(body), basis: 'computed', label, data }, shapes);
}

/** The action in the plan’s words; to the right, set apart, the position that we map to it. */
function drawHeading(
  group: ActionGroup,
  top: number,
  width: number,
  words: TaskBodyWords,
): Part {
  const place = { lang: words.lang, size: 16, bold: true, class: 'ink', x: 0, y: top + 12 };
  const title = setText(words.action(group), columns.task - 24, place);
  const aside = setText(words.position(group), width - columns.lead - 32, {
    ...smallType(words),
    x: columns.lead + 32,
    y: top + 12,
  });
  const hue = `hue-${String(group.position.order)}`;
  return {
    shapes: [
      shape('g', { class: hue, 'data-basis': 'stated' }, [
        shape('path', { class: 'head', d: `M0 ${top.toFixed(1)}H${String(width)}` }),
        title.shape,
      ]),
      shape('g', { class: hue, 'data-basis': 'editorial' }, [
        ...drawBadge(group, columns.lead + 12, top + 12 + 12),
        aside.shape,
      ]),
    ],
    bottom: top + 12 + Math.max(title.height, aside.height) + 6,
  };
}

interface RowPlace {
  group: ActionGroup;
  task: Task;
  placed: readonly Column[];
  y: number;
  width: number;
  words: TaskBodyWords;
}

/** A task and its signs; the lead is named once more at the end of the row. */
function drawRow({ group, task, placed, y, width, words }: RowPlace): Part {
  const title = setTask(task, words, 0, y + 7, columns.task);
  const height = Math.max(36, title.height + 14);
  const band = { x: 0, y, width, height };
  const middle = y + height / 2;
  const marks = task.rows.map((row) => {
    const { x } = placed.find(({ body }) => body.unit.id === row.body)!;
    const area = shape('rect', { class: 'area', x: x - pitch / 2, y, width: pitch, height });
    const name =
      row.role === 'lead' &&
      setText(words.body(row.body), width - columns.lead, {
        ...smallType(words),
        class: 'ink',
        x: columns.lead,
        y: middle - 14 * 0.65,
        leading: 1.3,
      });
    const shapes = [area, drawSign(formOf(row), x, middle, 8), ...(name ? [name.shape] : [])];
    return rowMark(task, words, row, shapes);
  });
  const hue = `hue-${String(group.position.order)}`;
  return {
    shapes: [
      shape('rect', { class: 'band-of', 'data-row': task.node.id, ...band }),
      shape('path', {
        class: 'rule',
        d: `M0 ${(y + height).toFixed(1)}H${String(width)}`,
      }),
      taskMark(task, words, [
        shape('rect', { class: 'area', ...band, width: columns.task }),
        ...title.shapes,
      ]),
      shape('g', { class: hue }, marks),
    ],
    bottom: y + height,
  };
}
