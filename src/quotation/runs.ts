/** Writes blocks out as runs of text: together they are what is quoted, and the plan's own wording. */
import type { Block } from './blocks.ts';
import { endFormOf } from './form.ts';
import type { Source } from './source.ts';
import type { Unit } from './units.ts';
import { slide } from './slide.ts';
import { RunWriter, type Quotation, type Run } from './writer.ts';

/** A block by its places in both texts; a side that has no unit has none. */
interface Cell {
  kind: Block['kind'];
  plan: Reach | undefined;
  quoted: Reach | undefined;
}

interface Reach {
  from: number;
  to: number;
}

function reachOf(units: readonly Unit[], { from, to }: Reach): Reach | undefined {
  const [first, last] = [units[from], units[to - 1]];
  return to > from && first && last ? { from: first.from, to: last.to } : undefined;
}

/** The runs of blocks, the first of which begins and the last of which ends the quotation. */
export function runsOf(source: Source, quotation: Quotation, blocks: readonly Block[]): Run[] {
  const cells = blocks
    .flatMap((block) => partsOf(source, quotation, block))
    .map(({ kind, plan, quoted }): Cell => ({
      kind,
      plan: reachOf(source.units, plan),
      quoted: reachOf(quotation.units, quoted),
    }));
  const last = blocks[blocks.length - 1];
  const next = source.units[last?.plan.to ?? 0]?.from ?? source.text.length;
  const at = cells.find(({ plan }) => plan)?.plan?.from ?? 0;
  const read = cells.find(({ quoted }) => quoted)?.quoted?.from ?? 0;
  const writer = new RunWriter(source, quotation, at, read);
  cells.forEach((cell, i) => {
    writeCell(writer, cell, cells[i + 1] ?? { plan: { from: next } }, i === 0, quotation.text);
  });
  if (last?.kind === 'same') {
    const [plan, rest] = writer.ahead(next, quotation.text.length);
    const end = endFormOf(source.lang, plan, rest);
    const place = source.units[last.plan.to - 1]!.to;
    if (end) writer.runs.push({ ...end, kind: 'form', at: place });
  }
  return slide(writer.runs);
}

/** Where the cell after one begins, as far as it is known. */
interface Next {
  plan?: Pick<Reach, 'from'> | undefined;
  quoted?: Pick<Reach, 'from'> | undefined;
}

function writeCell(
  writer: RunWriter,
  { kind, plan, quoted }: Cell,
  next: Next,
  isFirst: boolean,
  text: string,
): void {
  const [nextPlan, nextQuoted] = [next.plan?.from, next.quoted?.from];
  if (kind === 'omitted') {
    writer.write('omitted', nextPlan ?? plan?.to, nextQuoted);
  } else if (kind === 'number' && quoted) {
    const isBracket = /[（(]$/.test(text.slice(0, quoted.from));
    // A title may open with a mark, which comes after its number.
    const lead = isFirst ? 0 : writer.leadOf(nextPlan ?? 0);
    if (!isFirst) writer.writeGap((nextPlan ?? 0) - lead, quoted.from - Number(isBracket));
    writer.write('number', undefined, (nextQuoted ?? quoted.to + lead) - lead);
  } else if (plan && quoted) {
    writer.writeGap(plan.from, quoted.from);
    if (kind === 'same') return writer.writeUnits(plan.to, quoted.to);
    writer.write('added', undefined, quoted.to);
    writer.write('missing', plan.to);
  } else if (plan) {
    // Of the gaps on both sides of it, the quotation may have the one or the other.
    const isAfter = writer.isSameGap(plan.from, nextQuoted);
    if (isAfter && !isFirst) writer.writeGap(plan.from, nextQuoted);
    writer.write('missing', ((isAfter || isFirst) && nextPlan) || plan.to);
  } else if (quoted) {
    const isAfter = writer.isSameGap(nextPlan, quoted.from);
    if (isAfter && !isFirst) writer.writeGap(nextPlan, quoted.from);
    writer.write('added', undefined, ((isAfter || isFirst) && nextQuoted) || quoted.to);
  }
}

/** The smallest parts of a block of the same letters: unit by unit, or Pilot Zone by PilotZone. */
function partsOf(source: Source, quotation: Quotation, block: Block): Block[] {
  if (block.kind !== 'same') return [block];
  const parts: Block[] = [];
  let [p, q] = [block.plan.from, block.quoted.from];
  while (p < block.plan.to) {
    const [fromP, fromQ] = [p, q];
    let ahead = 0;
    do {
      if (ahead <= 0) ahead += source.units[p++]!.key.length;
      else ahead -= quotation.units[q++]!.key.length;
    } while (ahead !== 0);
    parts.push({ kind: 'same', plan: { from: fromP, to: p }, quoted: { from: fromQ, to: q } });
  }
  return parts;
}
