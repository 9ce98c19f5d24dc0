/** What an alignment says of a quotation, block by block, without what agrees by chance. */
import type { Lang } from '../model/lang.ts';
import type { Span } from './occurrences.ts';
import { lettersOf, type Source } from './source.ts';
import type { Path } from './stretch.ts';
import type { Unit } from './units.ts';

/** A stretch of both texts; `number` is a heading's number, which the plan's text does not hold. */
export interface Block {
  kind: 'same' | 'other' | 'omitted' | 'number';
  quoted: Span;
  plan: Span;
}

const length = ({ from, to }: Span): number => to - from;

/** Fewer units, far from all else that is the same, agree by chance. */
const least = { zh: 8, en: 5 };
const far = { zh: 24, en: 16 };

/** The blocks of an alignment, in the order of the quotation. */
export function blocksOf(source: Source, quoted: readonly Unit[], path: Path): Block[] {
  const blocks: Block[] = [];
  let [q, p] = [0, path.start];
  for (const step of path.steps) {
    const from = { quoted: q, plan: p };
    if (step !== '-' && step !== '.') q += 1;
    if (step !== '+') p += 1;
    put(blocks, {
      kind: step === '=' ? 'same' : step === '.' ? 'omitted' : 'other',
      quoted: { from: from.quoted, to: q },
      plan: { from: from.plan, to: p },
    });
  }
  const spelt = blocks.map((block, i) => {
    const isLast = i === blocks.length - 1;
    return respell(source, quoted, isLast ? reachOut(source, quoted, block) : block);
  });
  return trimEnds(source, quoted, withoutChance(source.lang, spelt));
}

/** Adds a block, or lengthens the last when it is of the same kind. */
function put(blocks: Block[], block: Block): void {
  const last = blocks[blocks.length - 1];
  if (last?.kind === block.kind) {
    last.quoted = { from: last.quoted.from, to: block.quoted.to };
    last.plan = { from: last.plan.from, to: block.plan.to };
  } else blocks.push({ ...block });
}

/**
 * Takes as another what is the same by chance: a few units far from all else that is the same, or
 * fewer than have been replaced on either side.
 */
function withoutChance(lang: Lang, blocks: readonly Block[]): Block[] {
  const most = Math.max(0, ...blocks.map(sizeOf));
  const groups = groupsOf(lang, blocks);
  const largest = Math.max(...groups);
  const kept: Block[] = [];
  blocks.forEach((block, i) => {
    const size = sizeOf(block);
    const isIsland = groups[i]! < least[lang] && groups[i]! < largest;
    const isOutweighed =
      size < most && [blocks[i - 1], blocks[i + 1]].every((next) => outweighs(next, size));
    const isChance = block.kind === 'same' && (isIsland || isOutweighed);
    put(kept, isChance ? { ...block, kind: 'other' } : block);
  });
  return kept.length < blocks.length ? withoutChance(lang, kept) : kept;
}

const sizeOf = ({ kind, quoted }: Block): number => (kind === 'same' ? length(quoted) : 0);

/** For each block, how many units are the same in it and those near it. */
function groupsOf(lang: Lang, blocks: readonly Block[]): number[] {
  let group = 0;
  const groups = blocks.map(({ kind, plan }) =>
    kind === 'other' && length(plan) > far[lang] ? ++group : group,
  );
  const sums: number[] = [];
  groups.forEach((of, i) => (sums[of] = (sums[of] ?? 0) + sizeOf(blocks[i]!)));
  return groups.map((of) => sums[of] ?? 0);
}

function outweighs(block: Block | undefined, size: number): boolean {
  const isReplaced = block?.kind === 'other' && length(block.quoted) > 0;
  return isReplaced && Math.max(length(block.plan), length(block.quoted)) > size;
}

/** The last words may run together: CityBrain ends where the plan’s City Brain ends. */
function reachOut(source: Source, quoted: readonly Unit[], block: Block): Block {
  const letters = lettersOf(quoted.slice(block.quoted.from, block.quoted.to));
  let [to, ours] = [block.plan.from, ''];
  while (ours.length < letters.length && letters.startsWith(ours) && source.units[to]) {
    ours += source.units[to++]!.key;
  }
  return ours === letters ? { ...block, plan: { from: block.plan.from, to } } : block;
}

/** PilotZone for Pilot Zone is the same; （三） before a title is its number. */
function respell(source: Source, quoted: readonly Unit[], block: Block): Block {
  if (block.kind !== 'other' || length(block.quoted) === 0) return block;
  const letters = lettersOf(quoted.slice(block.quoted.from, block.quoted.to));
  const ours = lettersOf(source.units.slice(block.plan.from, block.plan.to));
  if (letters === ours) return { ...block, kind: 'same' };
  const isNumber = startOf(source, block.plan.to)?.includes(letters);
  const isAlone = length(block.plan) === 0 || block.quoted.from === 0;
  if (!isNumber || !isAlone) return block;
  return { ...block, kind: 'number', plan: { from: block.plan.to, to: block.plan.to } };
}

/** The numbers before a title or sentence, when a unit is the first of one that has any. */
function startOf({ leaves, leafOf }: Source, unit: number): readonly string[] | undefined {
  const leaf = leafOf[unit];
  return leaf === undefined || leafOf[unit - 1] === leaf ? undefined : leaves[leaf]!.numbers;
}

/**
 * What a quotation adds at its ends, or beside an omission, stands for nothing in the plan, unless it
 * takes the place of a word of the same clause: 20 for 10.
 */
function trimEnds(source: Source, quoted: readonly Unit[], blocks: readonly Block[]): Block[] {
  const isEnd = (block: Block | undefined): boolean => !block || block.kind === 'omitted';
  const trimmed = blocks.map((block) => ({ ...block }));
  trimmed.forEach((block, i) => {
    const [before, after] = [trimmed[i - 1], trimmed[i + 1]];
    const isStart = isEnd(before);
    if (block.kind !== 'other' || !(isStart || isEnd(after))) return;
    if (isSwap(source, quoted, block, isStart)) return;
    const at = isStart ? block.plan.to : block.plan.from;
    if (isStart && before) before.plan = { from: before.plan.from, to: at };
    else if (!isStart && after) after.plan = { from: at, to: after.plan.to };
    block.plan = { from: at, to: at };
  });
  return trimmed.filter(({ kind, plan, quoted: added }) => {
    return kind !== 'other' || length(plan) + length(added) > 0;
  });
}

/** Whether one word, or one number, stands for another beside what is the same. */
function isSwap(
  { lang, text, units }: Source,
  quoted: readonly Unit[],
  { plan: { from, to }, quoted: added }: Block,
  isStart: boolean,
): boolean {
  const isShort = to > from && to - from <= 2 && length(added) === to - from;
  const isNumber = [quoted[added.from], units[from]].every((unit) => /\d/.test(unit?.key ?? ''));
  // A single Chinese character is seldom a word, and a short English one seldom the one that is meant.
  const isWord = lang === 'zh' ? to - from === 2 : (units[from]?.key.length ?? 0) > 3;
  if (!isShort || !(isNumber || isWord)) return false;
  const near = isStart
    ? [units[from]?.from, units[to]?.from]
    : [units[from - 1]?.to, units[to - 1]?.to];
  return !/[，。；：、,.;:\n]/.test(text.slice(...near));
}
