/**
 * Places the parts under one another, as on the long sheets that Chinese readers know. Where there is
 * room, they are dealt to sheets of paper, so that no part is cut.
 */
import { shape, type Drawing } from '../shape.ts';
import { drawLeads, drawMore } from './leads.ts';
import { drawMeasures, drawOutcomes } from './lists.ts';
import { drawMasthead } from './masthead.ts';
import { drawNumbers } from './numbers.ts';
import type { Part, Sheet } from './part.ts';
import { drawPositions } from './positions.ts';
import type { GlanceRows } from './rows.ts';
import type { GlanceWords } from './words.ts';

/** How high a sheet of A4 may be at this width, its margins and the frame of files taken off. */
const sheetRatio = 1.332;
const between = { narrow: 36, wide: 34 } as const;

/** Draws the sheet at a width; one column below 700 px. */
export function layoutPlanGlance(rows: GlanceRows, width: number, words: GlanceWords): Drawing {
  const isWide = width >= 700;
  const edge = isWide ? 0 : 16;
  const sheet: Sheet = { words, left: edge, right: width - edge, isWide };
  const gap = isWide ? between.wide : between.narrow;
  const draws: ((top: number) => Part)[] = [
    () => drawMasthead(sheet),
    (top) => drawPositions(sheet, rows, top),
    (top) => drawNumbers(sheet, rows, top),
    (top) => drawOutcomes(sheet, rows, top),
    (top) => drawMeasures(sheet, rows, top),
    (top) => drawLeads(sheet, rows, top),
    (top) => drawMore(sheet, top),
  ];
  const parts: Part[] = [];
  for (const draw of draws) parts.push(draw(parts.length > 0 ? parts.at(-1)!.bottom + gap : 0));
  const sheets = dealEvenly(parts, width * sheetRatio, gap / 2);
  const height = Math.ceil(parts.at(-1)!.bottom + 4);
  if (!isWide) {
    return { width, height, body: parts.flatMap(({ shapes }) => shapes) };
  }
  const body = sheets.map((held) =>
    shape(
      'g',
      {},
      held.parts.flatMap(({ shapes }) => shapes),
    ),
  );
  return { width, height, body, sheets: sheets.map(({ top }) => top) };
}

interface Dealt {
  top: number;
  parts: Part[];
}

/** The parts on as few sheets as hold them, and of those the ones whose tallest is lowest. */
function dealEvenly(parts: readonly Part[], limit: number, space: number): Dealt[] {
  const best = deal(parts, limit, space);
  const tallest = Math.max(...best.map(({ top, parts: held }) => held.at(-1)!.bottom - top));
  const closer = tallest < limit ? deal(parts, tallest - 0.1, space) : best;
  return tallest < limit && closer.length === best.length
    ? dealEvenly(parts, tallest - 0.1, space)
    : best;
}

function deal(parts: readonly Part[], limit: number, space: number): Dealt[] {
  return parts.reduce<Dealt[]>((sheets, part, i) => {
    const last = sheets.at(-1);
    if (last && part.bottom - last.top <= limit) {
      last.parts.push(part);
      return sheets;
    }
    return [
      ...sheets,
      { top: i > 0 ? Math.round(parts[i - 1]!.bottom + space) : 0, parts: [part] },
    ];
  }, []);
}
