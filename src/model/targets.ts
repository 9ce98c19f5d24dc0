import type { Bilingual } from './lang.ts';
import { parseSentenceId } from './numbering.ts';
import { findProvision, findSentence, type Plan } from './plan.ts';
import type { TargetEntry } from './schema.ts';

/** A number that the plan promises, with the deadline that its place in the text gives it. */
export interface Target {
  id: string;
  clause: string;
  sentence: string;
  quote: string;
  item: Bilingual;
  min: number;
  max: number | null;
  comparator: TargetEntry['comparator'];
  unit: Bilingual;
  /** A year; every deadline of this plan is a year's end at the latest. */
  deadline: string;
  deadlineBasis: 'sentence' | 'paragraph' | 'plan period';
}

/** The phrase that dates a promise, and the period for all that is not dated. */
const byYear = '到2024年';
const period = { end: '2024', words: '2022—2024年' };

/**
 * Targets in the order of the text. Throws, naming the target, when its sentence does not exist or
 * does not hold the quoted words, or when bounds and comparator disagree.
 */
export function resolveTargets(
  entries: Readonly<Record<string, TargetEntry>>,
  plan: Plan,
): Target[] {
  const order = plan.provisions.flatMap((node) => node.sentences.map((sentence) => sentence.id));
  const targets = Object.entries(entries).map(([id, entry]) => {
    try {
      return resolve(id, entry, plan);
    } catch (cause) {
      throw new Error(`content/targets.yaml: ${id}: ${(cause as Error).message}`, { cause });
    }
  });
  const place = (target: Target): number =>
    order.indexOf(target.sentence) * 1000 +
    findSentence(plan, target.sentence).zh.indexOf(target.quote);
  return targets.sort((a, b) => place(a) - place(b));
}

function resolve(id: string, entry: TargetEntry, plan: Plan): Target {
  const fault = (reason: string): Error => new Error(reason);
  const clause = parseSentenceId(entry.sentence).provision;
  const sentence = findSentence(plan, entry.sentence);
  if (!sentence.zh.includes(entry.quote)) throw fault(`${sentence.id} does not say ${entry.quote}`);
  const expected = readQuantity(entry.quote);
  for (const key of ['min', 'max', 'comparator'] as const) {
    if (expected[key] !== entry[key]) {
      throw fault(
        `${entry.quote} means ${key} ${String(expected[key])}, not ${String(entry[key])}`,
      );
    }
  }
  const first = findProvision(plan, clause).sentences[0];
  const deadlineBasis = sentence.zh.includes(byYear)
    ? 'sentence'
    : first?.zh.startsWith(byYear)
      ? 'paragraph'
      : 'plan period';
  return { id, clause, ...entry, deadline: period.end, deadlineBasis };
}

/**
 * Reads a Chinese quantity of this plan: 10项以上 at least 10, 1—2个 a range, 10家 exact,
 * 千亿级 the level 10^11. 以上 includes the number (Civil Code art. 1259 states the convention).
 */
export function readQuantity(quote: string): Pick<TargetEntry, 'min' | 'max' | 'comparator'> {
  if (quote === '千亿级') return { min: 1e11, max: null, comparator: 'level' };
  if (quote === '百家以上') return { min: 100, max: null, comparator: 'at least' };
  const range = /^(\d+)—(\d+)\D+$/.exec(quote);
  if (range) return { min: Number(range[1]), max: Number(range[2]), comparator: 'range' };
  const number = /^(\d+)(\D+)$/.exec(quote);
  if (!number?.[2]) throw new Error(`not a quantity of this plan: ${quote}`);
  const min = Number(number[1]);
  return number[2].endsWith('以上')
    ? { min, max: null, comparator: 'at least' }
    : { min, max: min, comparator: 'exact' };
}

/** The sentences that say by which year, in the order of the text: 到2024年. */
export function findDeadlines(plan: Plan): { sentence: string; year: number }[] {
  return plan.provisions.flatMap((node) =>
    node.sentences.flatMap(({ id, zh }) =>
      [...zh.matchAll(/到(20\d\d)年/g)].map((match) => ({ sentence: id, year: Number(match[1]) })),
    ),
  );
}
