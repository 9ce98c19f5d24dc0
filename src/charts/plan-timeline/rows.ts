/** What the plan dates, what it leaves undated, and what its one rate would come to. */
import type { DocumentFacts } from '../../model/document.ts';
import { findSentence, type Plan } from '../../model/plan.ts';
import type { Responsibility } from '../../model/responsibility.ts';
import { findDeadlines, type Target } from '../../model/targets.ts';

/** A day that the document names. */
export interface Day {
  id: 'dated' | 'printed';
  sentence: string;
  iso: string;
}

/** How much of something names no year, out of how much. */
export interface Share {
  part: number;
  whole: number;
}

/** Compound growth at the rate of the plan, from a year that we assume to be 100. */
export interface Growth {
  sentence: string;
  rate: number;
  steps: readonly { year: number; index: number }[];
}

/** All that stands on or beside the timeline. */
export interface Timeline {
  days: readonly Day[];
  period: { sentence: string; from: number; to: number };
  /** The years of the period for which no sentence sets anything. */
  empty: readonly number[];
  /** The sentences that say “by” the last year of the period. */
  promises: readonly string[];
  undated: { numbers: Share; tasks: Share };
  growth: Growth;
  /** The sentence that holds a year after the period: within a name. */
  programme: { sentence: string; year: number };
}

/** What the timeline is read from. */
export interface Sources {
  plan: Plan;
  facts: DocumentFacts;
  targets: readonly Target[];
  responsibilities: readonly Responsibility[];
}

/** Reads the timeline; throws on a deadline that is not the end of the period, and on a year that has no place. */
export function readTimeline({ plan, facts, targets, responsibilities }: Sources): Timeline {
  const days = (['dated', 'printed'] as const).map((id): Day => {
    const { sentence, iso } = facts[id];
    if (!iso) throw new Error(`timeline: content/document.yaml: ${id} has no day`);
    return { id, sentence, iso };
  });
  const { sentence } = facts.title;
  const [, from, to] = /(20\d\d)—(20\d\d)/.exec(findSentence(plan, sentence).zh)?.map(Number) ?? [];
  if (!from || !to) throw new Error(`timeline: ${sentence} names no period`);
  const deadlines = findDeadlines(plan);
  const early = deadlines.find(({ year }) => year !== to);
  if (early) throw new Error(`timeline: ${early.sentence} says by ${String(early.year)}`);
  const promises = deadlines.map((deadline) => deadline.sentence);
  const tasks = [...new Set(responsibilities.map(({ clause }) => clause))];
  const isDated = (clause: string): boolean => promises.some((id) => id.startsWith(`${clause}-`));
  return {
    days,
    period: { sentence, from, to },
    empty: Array.from({ length: to - from }, (_, i) => from + i),
    promises,
    undated: {
      numbers: shareOf(targets, ({ deadlineBasis }) => deadlineBasis === 'plan period'),
      tasks: shareOf(tasks, (clause) => !isDated(clause)),
    },
    growth: growFrom(from - 1, to, findRate(targets)),
    programme: findLaterYear(plan, to),
  };
}

function shareOf<T>(all: readonly T[], isPart: (one: T) => boolean): Share {
  return { part: all.filter(isPart).length, whole: all.length };
}

function findRate(targets: readonly Target[]): Target {
  const rates = targets.filter(({ unit }) => unit.en.startsWith('%'));
  const [rate] = rates;
  if (!rate || rates.length > 1)
    throw new Error(`timeline: ${String(rates.length)} rates, not one`);
  return rate;
}

/** The index of each year from a base year of 100 to the last, at a rate in percent. */
export function growFrom(
  base: number,
  last: number,
  rate: Pick<Target, 'min' | 'sentence'>,
): Growth {
  const steps = Array.from({ length: last - base + 1 }, (_, i) => ({
    year: base + i,
    index: 100 * (1 + rate.min / 100) ** i,
  }));
  return { sentence: rate.sentence, rate: rate.min, steps };
}

function findLaterYear(plan: Plan, to: number): Timeline['programme'] {
  const later = plan.provisions.flatMap(({ sentences }) =>
    sentences.flatMap(({ id, zh }) =>
      [...zh.matchAll(/20\d\d/g)]
        .map(([year]) => ({ sentence: id, year: Number(year) }))
        .filter(({ year }) => year > to),
    ),
  );
  const [programme] = later;
  if (!programme || later.length > 1) {
    throw new Error(`timeline: ${String(later.length)} later years, not one`);
  }
  return programme;
}
