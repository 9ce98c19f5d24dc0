/** The wide layout: tasks in rows, bodies in columns whose names stand in steps, so that none is turned. */
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
  markRow,
  markTask,
  setTask,
  smallType,
  type Part,
} from './parts.ts';
import { formOf, opensKind, type ActionGroup, type Body, type Task } from './rows.ts';
import { drawSign } from './sign.ts';
import type { TaskBodyWords } from './words.ts';

const step = 24;
const pitch = 28;
const gap = 12;
/** Between words on one line: the faces of PNG are a little wider than ours are measured. */
const beside = 18;
/** Where the columns of tasks end, those of bodies begin, and the leads are named. */
const columns = { task: 332, first: 360, lead: 800 } as const;

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
  const top = 8 + bodies.length * step + 16;
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
  const nobody = drawNobody(words, 0, y + 10, width);
  const body = [
    ...drawLegend(words, 0, 8, columns.task - 24).shapes,
    ...placed.map((column) => drawColumn(column, top, y)),
    ...placed.map((column) => drawName(column, width, words)),
    ...rows,
    ...nobody.shapes,
  ];
  return { width, height: Math.ceil(nobody.bottom + 8), body };
}

/** The line of a body through all tasks; island.ts lights the band behind it. */
function drawColumn({ body, x, y }: Column, top: number, bottom: number): Shape {
  const start = y + step / 2;
  const line = `M${String(x + 8)} ${String(start)}H${String(x)}V${bottom.toFixed(1)}`;
  const attrs = { class: 'area', 'data-column': body.unit.id };
  return shape('g', {}, [
    shape('rect', { ...attrs, x: x - pitch / 2, y: top, width: pitch, height: bottom - top }),
    shape('path', { class: 'rule', d: line }),
  ]);
}

/** The name of a body in short, with its counts: a link to its list. */
function drawName({ body, x, y }: Column, width: number, words: TaskBodyWords): Shape {
  const left = x + 13;
  const place = { lang: words.lang, size: 14, y: y + (step - 14 * 1.3) / 2, leading: 1.3 };
  const name = setText(words.body(body.unit.id), width - left, {
    ...place,
    x: left,
    class: 'link',
  });
  const count = setText(words.count(body), width - left, {
    ...place,
    x: left + name.width + beside + computedIndent,
    class: 'quiet',
  });
  const sign = signComputed(count, left + name.width + beside, place.y);
  const room = name.width + beside + computedIndent + 8 + count.width;
  const area = shape('rect', {
    class: 'area',
    'data-column': body.unit.id,
    x,
    y,
    width: room,
    height: step,
  });
  return markBody(body, words, [area, name.shape, sign]);
}

/** The action in the plan’s words; to the right, set apart, the position that we map to it. */
function drawHeading(group: ActionGroup, top: number, width: number, words: TaskBodyWords): Part {
  const place = { lang: words.lang, size: 16, bold: true, class: 'ink', x: 0, y: top + 12 };
  const title = setText(words.action(group), columns.task - 24, place);
  const aside = setText(words.position(group), width - columns.lead - 32, {
    ...smallType(words),
    x: columns.lead + 32,
    y: top + 12,
  });
  const hue = hueOf(group);
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
    const isLead = row.role === 'lead';
    const named = isLead ? drawLead(row.body, middle, width, words) : [];
    const sign = shape('g', { class: hueOf(group) }, [
      // The line of the column must not run through a sign that is open.
      ...(row.role === 'lead' ? [] : [drawSign(formOf(row), x, middle, 8, { open: 'paper' })]),
      drawSign(formOf(row), x, middle, 8),
    ]);
    const shapes = [area, sign, ...named];
    return markRow(task, row, words, shapes);
  });
  return {
    shapes: [
      shape('rect', { class: 'area', 'data-row': task.node.id, ...band }),
      shape('path', {
        class: 'rule',
        d: `M0 ${(y + height).toFixed(1)}H${String(width)}`,
      }),
      markTask(task, [
        shape('rect', { class: 'area', ...band, width: columns.task }),
        ...title.shapes,
      ]),
      ...marks,
    ],
    bottom: y + height,
  };
}

/** The lead in words, at the end of its row. */
function drawLead(body: string, middle: number, width: number, words: TaskBodyWords): Shape[] {
  const place = { ...smallType(words), y: middle - 14 * 0.65, leading: 1.3 };
  const name = setText(words.body(body), width - columns.lead, {
    ...place,
    class: 'ink',
    x: columns.lead,
  });
  const left = columns.lead + name.width + beside;
  return [name.shape, setText(words.form('lead'), width - left, { ...place, x: left }).shape];
}
