/** Who leads how many tasks, a square each in the ink of its position; and where to read on. */
import { qrPath } from '../../model/qr-path.ts';
import { computedIndent, mark, shape, signComputed } from '../shape.ts';
import { area, drawGrid, drawHead, set, styles, type Cell, type Part, type Sheet } from './part.ts';
import type { GlanceRows } from './rows.ts';

const square = { side: 14, step: 18 } as const;

/** Draws the bodies that lead, and the rule that binds Hangzhou to all tasks. */
export function drawLeads(sheet: Sheet, { leads }: GlanceRows, top: number): Part {
  const { left, right, isWide, words } = sheet;
  const head = drawHead(sheet, 'leads', top);
  const id = words.bound.sentence;
  const cells = leads.map((lead): Cell => (x, y, width) => {
    const start = isWide ? x : x + 56;
    const number = set(sheet, words.led(lead), 60, x + computedIndent, y, {
      size: 38,
      bold: true,
      class: 'ink',
      leading: 1.2,
    });
    const nameTop = isWide ? y + number.height : y;
    const name = set(sheet, words.body(lead), x + width - start, start, nameTop, styles.text);
    const row = nameTop + name.height + 6;
    const squares = lead.positions.map(({ order }, i) =>
      shape('g', { class: `hue-${String(order)}` }, [
        shape('rect', {
          class: 'solid',
          x: start + i * square.step,
          y: row,
          width: square.side,
          height: square.side,
        }),
      ]),
    );
    const bottom = row + square.side + 8;
    const sign = signComputed(number, x, y);
    const parts = [area(x, y, width, bottom - y), sign, name.shape, ...squares];
    return { shapes: [mark({ id, basis: 'computed' }, parts)], bottom };
  });
  const body = drawGrid(
    cells,
    { left, right, top: head.bottom - 4 },
    { columns: isWide ? leads.length : 1, gap: 20, between: 10 },
  );
  const said = { width: right - left - computedIndent, x: left + computedIndent };
  const bound = set(sheet, words.bound.said, said.width, said.x, body.bottom + 8, styles.text);
  const bottom = body.bottom + 12 + bound.height;
  const rule = mark({ id, basis: 'computed' }, [
    area(left, body.bottom + 6, right - left, bottom - body.bottom - 6),
    signComputed(bound, left, body.bottom + 8),
  ]);
  return { shapes: [...head.shapes, ...body.shapes, rule], bottom };
}

/** Draws the QR code, the address and the key to the double rules. */
export function drawMore(sheet: Sheet, top: number): Part {
  const { left, right, isWide, words } = sheet;
  const { path, invitation, address, modules } = words.more;
  const head = drawHead(sheet, 'more', top);
  const y = head.bottom;
  const unit = isWide ? 4 : 3;
  const side = modules.length * unit;
  const x = left + side + 24;
  const room = right - x;
  const title = set(sheet, invitation, room, x, y - 2, { ...styles.title, size: isWide ? 20 : 17 });
  // An address is one word: under the code it has the whole width.
  const place = isWide ? { x, y: y + title.height + 2 } : { x: left, y: y + side + 10 };
  const where = set(sheet, address, right - place.x, place.x, place.y, {
    size: isWide ? 18 : 14,
    class: 'link',
  });
  const end = Math.max(y + side, place.y + where.height);
  const link = mark({ id: path, basis: 'editorial' }, [
    area(left, y - 4, right - left, end - y + 8),
    shape('rect', { class: 'blank', x: left, y, width: side, height: side }),
    shape('path', { class: 'module', d: qrPath(modules, { x: left, y, unit }) }),
    title.shape,
    where.shape,
  ]);
  const keyTop = isWide ? place.y + where.height + 10 : end + 12;
  const key = set(
    sheet,
    words.key,
    right - (isWide ? x : left),
    isWide ? x : left,
    keyTop,
    styles.small,
  );
  const bottom = Math.max(end, keyTop + key.height);
  return {
    shapes: [...head.shapes, link, shape('g', { 'data-basis': 'editorial' }, [key.shape])],
    bottom,
  };
}
