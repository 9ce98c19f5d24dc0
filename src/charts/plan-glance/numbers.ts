/** The numbers as a printed ledger: large figures, what they count below, grouped by the part that states them. */
import { mark, shape, type Shape } from '../shape.ts';
import { measure } from '../text.ts';
import {
  area,
  drawGrid,
  drawHead,
  hair,
  set,
  styles,
  type Cell,
  type Part,
  type Sheet,
} from './part.ts';
import type { GlanceRows, GlanceTarget } from './rows.ts';
import type { Figure } from './words.ts';

type Group = GlanceRows['numbers'][number];

/** Draws head and groups. */
export function drawNumbers(sheet: Sheet, { numbers }: GlanceRows, top: number): Part {
  const head = drawHead(sheet, 'numbers', top);
  const shapes = [...head.shapes];
  let bottom = head.bottom;
  for (const group of numbers) {
    const part = drawGroup(sheet, group, bottom);
    shapes.push(...part.shapes);
    bottom = part.bottom + 8;
  }
  return { shapes, bottom: bottom - 8 };
}

function drawGroup(sheet: Sheet, group: Group, top: number): Part {
  const { left, right, isWide, words } = sheet;
  const room = isWide && words.lang === 'en' ? 168 : right - left;
  const title = set(sheet, words.group(group.node), room, left, top + 8, {
    ...styles.title,
    size: 17,
    tagged: 'H3',
  });
  const heading = mark({ id: group.node.id, basis: 'stated' }, [
    area(left, top, room, title.height + 12),
    hair(left, right, top),
    title.shape,
  ]);
  const cells = group.targets.map(
    (row): Cell =>
      (x, y, width) =>
        drawNumber(sheet, row, group, x, y, width),
  );
  // Chinese is short enough for a group to a line, under its title; English stands beside it.
  const isBeside = isWide && words.lang === 'en';
  const box = isBeside
    ? { left: left + 192, right, top: top + 4 }
    : { left, right, top: top + title.height + 12 };
  const columns = isWide ? (isBeside ? 4 : 7) : room > 480 ? 3 : 2;
  const grid = drawGrid(cells, box, { columns, gap: isBeside ? 22 : 16, between: isWide ? 8 : 6 });
  return { shapes: [heading, ...grid.shapes], bottom: grid.bottom };
}

function drawNumber(
  sheet: Sheet,
  { target, position }: GlanceTarget,
  { node }: Group,
  x: number,
  y: number,
  width: number,
): Part {
  const { words } = sheet;
  const figure = drawFigure(sheet, words.number(target), x, y + 4, width);
  const item = set(sheet, words.item(target), width, x, figure.bottom, {
    ...styles.text,
    size: 15,
  });
  const id = set(sheet, target.clause, width, x, figure.bottom + item.height, {
    ...styles.small,
    class: 'link',
  });
  const isElsewhere = target.clause !== node.id;
  const bottom = figure.bottom + item.height + (isElsewhere ? id.height : 0) + 8;
  const hue = `hue-${String(position?.order ?? 0)}`;
  const drawn = mark({ id: target.sentence, basis: 'stated', hue }, [
    area(x, y, width, bottom - y),
    ...figure.shapes,
    item.shape,
    ...(isElsewhere ? [id.shape] : []),
  ]);
  return { shapes: [drawn], bottom };
}

/** Figures without digits are words: they take the room that there is. */
function drawFigure(sheet: Sheet, said: Figure, x: number, y: number, width: number): Part {
  const { lang } = sheet.words;
  const whole = said.before + said.figure + said.after;
  const full = sheet.isWide && lang === 'en' ? 38 : 34;
  const small = { size: lang === 'en' ? 17 : 15, bold: true, class: 'solid' } as const;
  const sideRoom = measure(said.before + said.after, { lang, ...small }) + (said.before ? 8 : 2);
  const sizes = [full, 30, 26, 22, 20];
  const size = sizes.find(
    (each) => measure(said.figure, { lang, size: each, bold: true }) + sideRoom <= width,
  );
  const step = full * 1.2;
  if (!size) {
    const block = set(sheet, whole, width, x, y, { ...small, size: 19 });
    return { shapes: [block.shape], bottom: y + Math.max(block.height, step) };
  }
  const base = y + step * 0.5 + full * 0.36;
  const put = (words: string, at: number, fontSize: number): Shape[] =>
    words
      ? [shape('text', { x: at, y: base, 'font-size': fontSize, class: 'solid bold' }, [words])]
      : [];
  const before = said.before ? measure(said.before, { lang, ...small }) + 8 : 0;
  const after = before + measure(said.figure, { lang, size, bold: true }) + 2;
  return {
    shapes: [
      ...put(said.before, x, small.size),
      ...put(said.figure, x + before, size),
      ...put(said.after, x + after, small.size),
    ],
    bottom: y + step,
  };
}
