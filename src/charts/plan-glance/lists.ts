/** The ten outcomes and the three measures, in the plan's whole sentences. */
import { mark, shape } from '../shape.ts';
import {
  area,
  drawGrid,
  drawHead,
  rule,
  set,
  styles,
  type Cell,
  type Part,
  type Sheet,
} from './part.ts';
import type { GlanceRows } from './rows.ts';

/** Draws the outcomes, numbered as in 1.3, down two columns where there is room. */
export function drawOutcomes(sheet: Sheet, { outcomes }: GlanceRows, top: number): Part {
  const { left, right, isWide, words } = sheet;
  const head = drawHead(sheet, 'outcomes', top);
  const number = { size: 24, bold: true, class: 'quiet', leading: 1.1 } as const;
  const cells = outcomes.map((sentence, i): Cell => (x, y, width) => {
    const said = set(sheet, words.sentence(sentence), width - 42, x + 42, y + 6, styles.text);
    const order = set(sheet, String(i + 1), 40, x, y + 5, number);
    const bottom = y + 12 + said.height;
    const parts = [area(x, y, width, bottom - y), order.shape, said.shape];
    return { shapes: [mark({ id: sentence.id, basis: 'stated' }, parts)], bottom };
  });
  const body = drawGrid(
    cells,
    { left, right, top: head.bottom - 6 },
    { columns: isWide ? 2 : 1, gap: 40, between: isWide ? 4 : 2, down: true },
  );
  return { shapes: [...head.shapes, ...body.shapes], bottom: body.bottom };
}

/** Draws the measures, each under a word of ours. */
export function drawMeasures(sheet: Sheet, { measures }: GlanceRows, top: number): Part {
  const { left, right, isWide, words } = sheet;
  const head = drawHead(sheet, 'measures', top);
  const cells = measures.map((sentence, i): Cell => (x, y, width) => {
    const name = set(sheet, words.measures[i]!, width, x, y + 8, {
      ...styles.title,
      size: 18,
      tagged: 'H3',
    });
    const start = y + 12 + name.height;
    const said = set(sheet, words.sentence(sentence), width, x, start, styles.text);
    const bottom = start + said.height + 4;
    return {
      shapes: [
        shape('g', { class: 'hue-0', 'data-basis': 'editorial' }, [
          rule(x, x + width, y + 3, true),
          name.shape,
        ]),
        mark({ id: sentence.id, basis: 'stated' }, [
          area(x, start, width, bottom - start),
          said.shape,
        ]),
      ],
      bottom,
    };
  });
  const body = drawGrid(
    cells,
    { left, right, top: head.bottom },
    { columns: isWide ? measures.length : 1, gap: 32, between: 12 },
  );
  return { shapes: [...head.shapes, ...body.shapes], bottom: body.bottom };
}
