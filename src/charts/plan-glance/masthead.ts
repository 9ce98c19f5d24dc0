/** The masthead: five inks, the plan's title, its number, issuer and date, and what it is not. */
import { mark, shape } from '../shape.ts';
import { area, hair, set, styles, type Part, type Sheet } from './part.ts';

/** Draws it from the top of the sheet. */
export function drawMasthead(sheet: Sheet): Part {
  const { left, right, isWide, words } = sheet;
  const room = right - left;
  const band = room / 5;
  const inks = [1, 2, 3, 4, 5].map((order) =>
    shape('g', { class: `hue-${String(order)}` }, [
      shape('rect', { class: 'solid', x: left + band * (order - 1), y: 0, width: band, height: 8 }),
    ]),
  );
  const size = isWide ? (words.lang === 'zh' ? 44 : 38) : words.lang === 'zh' ? 25 : 23;
  const title = set(sheet, words.title.said, room, left, isWide ? 30 : 26, {
    size,
    bold: true,
    class: 'ink',
    tagged: 'H1',
    leading: words.lang === 'zh' ? 1.35 : 1.2,
  });
  let y = (isWide ? 30 : 26) + title.height;
  const shapes = [
    ...inks,
    mark({ id: words.title.sentence, basis: 'stated' }, [
      area(left, 20, room, y - 20),
      title.shape,
    ]),
  ];
  y += 16;
  // The issuer has the longest name.
  const shares = isWide ? [0.28, 0.52, 0.2] : [];
  let x = left;
  let bottom = y;
  words.facts.forEach(({ label, said, sentence }, i) => {
    const width = isWide ? room * (shares[i] ?? 1) - 24 : room;
    const name = set(sheet, label, width, x, y + 8, styles.small);
    const value = set(sheet, said, width, x, y + 8 + name.height, styles.text);
    const end = y + 8 + name.height + value.height + 8;
    shapes.push(
      mark({ id: sentence, basis: 'stated' }, [
        area(x, y, width, end - y),
        hair(x, x + width, y),
        name.shape,
        value.shape,
      ]),
    );
    bottom = Math.max(bottom, end);
    if (isWide) x += room * (shares[i] ?? 1);
    else y = end;
  });
  const status = set(sheet, words.status, room - 14, left + 14, bottom + 8, {
    ...styles.text,
    class: 'ink bold',
  });
  const end = bottom + 8 + status.height;
  const stripes = [left + 1, left + 5].map(
    (at) => `M${at.toFixed(1)} ${(bottom + 8).toFixed(1)}V${end.toFixed(1)}`,
  );
  shapes.push(
    shape('g', { class: 'hue-0', 'data-basis': 'editorial' }, [
      shape('path', { class: 'head ours', d: stripes.join('') }),
      status.shape,
    ]),
  );
  return { shapes, bottom: end };
}
