/** Measures a drawing as a browser would roughly set it: where its words and marks stand. */
import { expect, test } from 'vitest';
import { sheetsOf, type Drawing, type Shape } from '../../src/charts/shape.ts';
import { measure } from '../../src/charts/text.ts';
import type { Lang } from '../../src/model/lang.ts';
import { expectNone } from './faults.ts';

/** A line of words, or a shape, and the room that it takes. */
export interface Box {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Every shape of a drawing, in its order. */
export function* shapesOf(parts: readonly (Shape | string)[]): Generator<Shape> {
  for (const part of parts) {
    if (typeof part === 'string') continue;
    yield part;
    yield* shapesOf(part.children);
  }
}

/** All marks: what links to the plan. */
export const marksOf = ({ body }: Drawing): Shape[] =>
  [...shapesOf(body)].filter(({ tag }) => tag === 'a');

/** The words in a shape, as they would be copied. */
export const wordsOf = ({ children }: Shape): string =>
  children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');

/** The box of each line of words. */
export function textBoxes({ body }: Drawing, lang: Lang): Box[] {
  return [...shapesOf(body)]
    .filter(({ tag }) => tag === 'text')
    .flatMap((text) => {
      const { x = 0, y = 0, 'font-size': size = 0, 'text-anchor': anchor } = text.attrs;
      const bold = String(text.attrs.class ?? '').includes('bold');
      let baseline = Number(y);
      return text.children.map((line) => {
        if (typeof line !== 'string') baseline += Number(line.attrs.dy ?? 0);
        const name = (typeof line === 'string' ? line : wordsOf(line)).trimEnd();
        const width = measure(name, { lang, size: Number(size), bold });
        const shift = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
        const top = baseline - Number(size) * 0.86;
        return { name, x: Number(x) - shift, y: top, width, height: Number(size) };
      });
    });
}

/** The box of each rectangle, circle and path; hit areas and rules are none. */
export function shapeBoxes({ body }: Drawing): Box[] {
  return [...shapesOf(body)].flatMap(({ tag, attrs }) => {
    const name = `${tag}.${String(attrs.class ?? '')}`;
    const [x, y] = [Number(attrs.x ?? attrs.cx ?? 0), Number(attrs.y ?? attrs.cy ?? 0)];
    if (tag === 'rect') {
      return [{ name, x, y, width: Number(attrs.width), height: Number(attrs.height) }];
    }
    const r = Number(attrs.r ?? 0);
    return tag === 'circle' ? [{ name, x: x - r, y: y - r, width: 2 * r, height: 2 * r }] : [];
  });
}

const shown = ({ name, x, y, width, height }: Box): string =>
  `“${name}” at ${[x, y, width, height].map((n) => n.toFixed(1)).join(' ')}`;

/** Boxes that stand out of the drawing, one line each. */
export function outside(boxes: readonly Box[], { width, height }: Drawing): string[] {
  return boxes
    .filter((box) => {
      const [right, bottom] = [box.x + box.width, box.y + box.height];
      return box.x < -0.05 || box.y < -0.05 || right > width + 0.05 || bottom > height + 0.05;
    })
    .map((box) => `${shown(box)} stands out of ${String(width)} × ${String(height)}`);
}

/** Pairs of boxes that overlap, one line each. */
export function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, i) =>
    boxes.slice(i + 1).flatMap((other) => {
      const isApart =
        one.x + one.width <= other.x + 0.05 ||
        other.x + other.width <= one.x + 0.05 ||
        one.y + one.height <= other.y + 0.05 ||
        other.y + other.height <= one.y + 0.05;
      return isApart ? [] : [`${shown(one)} overlaps ${shown(other)}`];
    }),
  );
}

/** Tests what holds of every layout: inside its box, no words over others, pure. Gives the drawing. */
export function testLayout(
  draw: () => Drawing,
  { width, lang, from }: { width: number; lang: Lang; from: unknown },
): Drawing {
  const drawing = draw();

  test('everything is inside', () => {
    expect(drawing.width).toBe(width);
    expectNone(outside([...textBoxes(drawing, lang), ...shapeBoxes(drawing)], drawing));
  });

  test('no words overlap', () => {
    expectNone(overlaps(textBoxes(drawing, lang)));
  });

  test('its sheets are those of A4, and nothing is cut', () => {
    const sheets = sheetsOf(drawing);
    expectNone(
      sheets.flatMap((sheet) => {
        const boxes = [...textBoxes(sheet, lang), ...shapeBoxes(sheet)];
        return outside(
          boxes.map((box) => ({ ...box, y: box.y - sheet.top })),
          sheet,
        );
      }),
    );
    if (sheets.length === 1) return;
    for (const sheet of sheets) expect(sheet.height / width).toBeLessThan(1.36);
  });

  test('the same each time, and the input as it was', () => {
    const before = JSON.stringify(from);
    expect(draw()).toEqual(drawing);
    expect(JSON.stringify(from)).toBe(before);
  });

  return drawing;
}
