/** The five positions: side by side in Chinese, whose words are short; in English each across the sheet. */
import { positionsSentence } from '../../model/positions.ts';
import { computedIndent, mark, shape, signComputed, type Shape } from '../shape.ts';
import {
  area,
  drawGrid,
  drawHead,
  hair,
  rule,
  set,
  styles,
  type Part,
  type Sheet,
} from './part.ts';
import type { GlancePosition, GlanceRows, GlanceTask } from './rows.ts';

/** Draws head and positions. */
export function drawPositions(sheet: Sheet, { positions }: GlanceRows, top: number): Part {
  const { left, right, isWide, words } = sheet;
  const head = drawHead(sheet, 'positions', top);
  const box = { left, right, top: head.bottom };
  const isAcross = isWide && words.lang === 'en';
  const columns = isWide && !isAcross ? positions.length : 1;
  const gap = 14;
  const width = (right - left - gap * (columns - 1)) / columns;
  const panel = Math.max(...positions.map((row) => panelHeight(sheet, row, width)));
  const action = Math.max(...positions.map((row) => drawAction(sheet, row, 0, 0, width).bottom));
  const cells = positions.map((row) => (x: number, y: number, room: number): Part => {
    if (isAcross) return drawAcross(sheet, row, x, y, room);
    const isAlone = columns === 1;
    return drawCard(sheet, row, { x, y, width: room }, isAlone ? {} : { panel, action });
  });
  const body = drawGrid(cells, box, { columns, gap, between: isAcross ? 16 : 26 });
  return { shapes: [...head.shapes, ...body.shapes], bottom: body.bottom };
}

const numeral = { size: 46, bold: true, class: 'solid', leading: 1.1 } as const;
/** In one column the numeral stands beside the words. */
const beside = 46;
const pad = 14;

const isNarrow = ({ isWide }: Sheet): boolean => !isWide;

function quoteOf(sheet: Sheet, { position }: GlancePosition, x: number, y: number, width: number) {
  const size = sheet.words.lang === 'zh' ? 20 : 19;
  const start = isNarrow(sheet) ? x + beside : x;
  return set(sheet, sheet.words.position(position), width - (start - x), start, y, {
    ...styles.title,
    size,
    tagged: 'H3',
  });
}

function panelHeight(sheet: Sheet, row: GlancePosition, width: number): number {
  const { height } = quoteOf(sheet, row, 0, 0, width - 2 * pad);
  return isNarrow(sheet) ? Math.max(height, 42) + 2 * pad : height + 52 + 2 * pad;
}

/** The wash with the numeral and the plan's words. */
function drawPanel(
  sheet: Sheet,
  row: GlancePosition,
  x: number,
  y: number,
  width: number,
  height: number,
): Shape {
  const order = String(row.position.order);
  const number = set(sheet, order, beside, x + pad, y + (isNarrow(sheet) ? 8 : pad - 4), numeral);
  const quote = quoteOf(sheet, row, x + pad, y + pad + (isNarrow(sheet) ? 0 : 52), width - 2 * pad);
  return mark({ id: positionsSentence, basis: 'stated', hue: `hue-${order}` }, [
    shape('rect', { class: `wash-${order}`, x, y, width, height }),
    number.shape,
    quote.shape,
  ]);
}

/** The action under our double rule. */
function drawAction(
  sheet: Sheet,
  { position, action }: GlancePosition,
  x: number,
  y: number,
  width: number,
): Part {
  const { words } = sheet;
  const said = set(sheet, words.mapped, width, x, y + 8, styles.small);
  const top = y + 8 + said.height;
  const title = set(sheet, words.action(action), width, x, top, {
    ...styles.title,
    size: 17,
    class: 'solid',
    tagged: 'H4',
  });
  const bottom = top + title.height + 8;
  return {
    shapes: [
      shape('g', { 'data-basis': 'editorial' }, [rule(x, x + width, y + 4, true), said.shape]),
      mark({ id: action.id, basis: 'stated', hue: `hue-${String(position.order)}` }, [
        area(x, top, width, bottom - top),
        title.shape,
      ]),
    ],
    bottom,
  };
}

/** A task: its title; below, its id and who leads it. */
function drawTask(sheet: Sheet, task: GlanceTask, x: number, y: number, width: number): Part {
  const { words } = sheet;
  const title = set(sheet, words.task(task), width, x, y + 9, styles.text);
  const below = y + 11 + title.height;
  const id = set(sheet, task.node.id, 50, x, below, { ...styles.small, class: 'link' });
  const start = x + 48 + computedIndent;
  const lead = set(sheet, words.lead(task), x + width - start, start, below, styles.small);
  const bottom = below + lead.height + 9;
  return {
    shapes: [
      hair(x, x + width, y),
      mark({ id: task.node.id, basis: 'stated' }, [
        area(x, y + 1, width, below - y - 1),
        area(x, below, 46, bottom - below),
        title.shape,
        id.shape,
      ]),
      mark({ id: task.lead.sentence, basis: 'computed' }, [
        area(x + 46, below, width - 46, bottom - below),
        signComputed(lead, x + 48, below),
      ]),
    ],
    bottom,
  };
}

interface Corner {
  x: number;
  y: number;
  width: number;
}

function inHue({ position }: GlancePosition, shapes: readonly Shape[]): Shape {
  return shape('g', { class: `hue-${String(position.order)}` }, shapes);
}

/** All of a position under one another; heights that neighbours share come in. */
function drawCard(
  sheet: Sheet,
  row: GlancePosition,
  { x, y, width }: Corner,
  shared: { panel?: number; action?: number },
): Part {
  const height = shared.panel ?? panelHeight(sheet, row, width);
  const action = drawAction(sheet, row, x, y + height + 6, width);
  const shapes = [drawPanel(sheet, row, x, y, width, height), ...action.shapes];
  let bottom = shared.action ? y + height + 6 + shared.action : action.bottom;
  for (const task of row.tasks) {
    const part = drawTask(sheet, task, x, bottom, width);
    shapes.push(...part.shapes);
    bottom = part.bottom;
  }
  return { shapes: [inHue(row, shapes)], bottom };
}

/** The panel at the left, action and tasks at the right, in two columns. */
function drawAcross(sheet: Sheet, row: GlancePosition, x: number, y: number, width: number): Part {
  const panel = 296;
  const start = x + panel + 24;
  const action = drawAction(sheet, row, start, y, x + width - start);
  const cells = row.tasks.map(
    (task) =>
      (left: number, top: number, room: number): Part =>
        drawTask(sheet, task, left, top, room),
  );
  const box = { left: start, right: x + width, top: action.bottom };
  const tasks = drawGrid(cells, box, { columns: cells.length === 3 ? 3 : 2, gap: 24, between: 0 });
  const height = Math.max(tasks.bottom - y, panelHeight(sheet, row, panel));
  const shapes = [drawPanel(sheet, row, x, y, panel, height), ...action.shapes, ...tasks.shapes];
  return { shapes: [inHue(row, shapes)], bottom: y + height };
}
