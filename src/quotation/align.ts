/**
 * Aligns a quotation with a whole plan: from anchor to anchor when it has some, else at once. Exact
 * where it is short, quick where it is long; undefined where it is long and has nothing in common.
 */
import { anchorsOf } from './anchors.ts';
import { foreign, type Source } from './source.ts';
import { alignStretch, mostCells, type Limits, type Path, type Step } from './stretch.ts';

/** Units that make an anchor: fewer agree by chance, and serve only where nothing else does. */
const anchorSizes = { zh: [8, 4], en: [5, 3] } as const;
/** What is spent on the units before the first anchor and after the last. */
const edgeCells = mostCells / 4;

/** The cheapest way through a quotation, given as the codes of its units. */
export function alignWhole(
  { lang, coded: plan }: Source,
  quoted: string,
  omits: (count: number) => boolean,
): Path | undefined {
  const isShort = quoted.length * plan.length <= mostCells;
  let size: number = anchorSizes[lang][0];
  let anchors = anchorsOf(quoted, plan, size, foreign);
  if (!anchors[0] && isShort) {
    return alignStretch(quoted, plan, { isOpenAtStart: true, isOpenAtEnd: true, omits });
  }
  if (!anchors[0]) {
    size = anchorSizes[lang][1];
    anchors = anchorsOf(quoted, plan, size, foreign);
  }
  const [first] = anchors;
  if (!first) return undefined;
  const head = alignHead(quoted.slice(0, first[0]), plan.slice(0, first[1]), omits);
  const steps = [...head.steps];
  let [q, p] = first;
  for (const [nextQ, nextP] of anchors) {
    // Anchors overlap where the texts agree for longer than one; what is passed is not passed again.
    const passed = Math.max(q - nextQ, p - nextP, 0);
    if (passed >= size) continue;
    const [toQ, toP] = [nextQ + passed, nextP + passed];
    steps.push(...alignBetween(quoted, plan, [q, toQ], [p, toP], omits));
    steps.push(...Array.from({ length: size - passed }, (): Step => '='));
    [q, p] = [nextQ + size, nextP + size];
  }
  const tail = quoted.slice(q);
  const ahead = plan.slice(p, p + roomFor(tail.length));
  const limits = { isOpenAtStart: false, isOpenAtEnd: true, omits: (i: number) => omits(q + i) };
  return { steps: [...steps, ...alignStretch(tail, ahead, limits).steps], start: head.start };
}

/** How far from an anchor units are looked for; what is as long as a page is not looked for at all. */
function roomFor(length: number): number {
  return length === 0 ? 0 : Math.floor(edgeCells / length);
}

function alignHead(quoted: string, plan: string, omits: Limits['omits']): Path {
  const from = Math.max(0, plan.length - roomFor(quoted.length));
  const limits = { isOpenAtStart: true, isOpenAtEnd: false, omits };
  const { steps, start } = alignStretch(quoted, plan.slice(from), limits);
  return { steps, start: from + start };
}

/** Between two anchors; two long texts that have none in common are one for the other. */
function alignBetween(
  quoted: string,
  plan: string,
  [fromQ, toQ]: readonly [number, number],
  [fromP, toP]: readonly [number, number],
  omits: Limits['omits'],
): Step[] {
  const [ours, theirs] = [plan.slice(fromP, toP), quoted.slice(fromQ, toQ)];
  if (ours.length * theirs.length > mostCells) {
    return [...Array.from(theirs, (): Step => '+'), ...Array.from(ours, (): Step => '-')];
  }
  const limits = {
    isOpenAtStart: false,
    isOpenAtEnd: false,
    omits: (i: number) => omits(fromQ + i),
  };
  return alignStretch(theirs, ours, limits).steps;
}
