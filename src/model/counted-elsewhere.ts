/**
 * Numbers that the plan sets as a whole for what a task names: 1.3.5 counts the future factories of
 * 2.4.1. The plan does not tie the two; that they share the word is all that is said here.
 */
import { compareIds, provisionOf } from './numbering.ts';
import type { Plan } from './plan.ts';
import type { Term } from './schema.ts';
import type { Target } from './targets.ts';
import { occurrences } from './term-places.ts';

/** A number of part one, the word that it counts, and a task of part two that names it. */
export interface CountedElsewhere {
  task: string;
  term: string;
  target: Target;
}

type Named = Pick<Term, 'id' | 'zh' | 'category'>;

/** In the order of the tasks, those of one task in the order of the text. */
export function findCountedElsewhere(
  plan: Plan,
  targets: readonly Target[],
  terms: readonly Named[],
): CountedElsewhere[] {
  const found = targets
    .filter(({ clause }) => clause.startsWith('1.'))
    .flatMap((target) => {
      const term = counted(target, terms);
      if (!term) return [];
      const tasks = new Set(occurrences(plan, term, terms).map(provisionOf).filter(isTask));
      return [...tasks].map((task) => ({ task, term: term.id, target }));
    });
  return found.sort((a, b) => compareIds(a.task, b.task));
}

/** What a number counts stands at the end of its words, as heads do in Chinese; the longest name. */
function counted({ item }: Target, terms: readonly Named[]): Named | undefined {
  const words = item.zh.replace(/”$/, '');
  const names = terms.filter(({ zh }) => words.endsWith(zh));
  return names.sort((a, b) => b.zh.length - a.zh.length)[0];
}

const isTask = (provision: string): boolean => /^2\.\d+\.\d+$/.test(provision);
