import type { DiscussionEntry, WorksheetEntry } from './editorial-schema.ts';
import { allIds, type Plan } from './plan.ts';

/** One place where a word stands: the clause of the sentence around it, cut at the word. */
export interface Context {
  sentence: string;
  before: string;
  after: string;
}

/**
 * Every place where the Chinese says a word, in the order of the text, each with the clause around
 * it: what stands between commas, semicolons and full stops.
 */
export function contextsOf(plan: Plan, word: string): Context[] {
  return plan.provisions.flatMap(({ sentences }) =>
    sentences.flatMap(({ id, zh }) =>
      zh
        .split(/[，；。]/)
        .flatMap((clause) => cutAt(clause, word).map((cut) => ({ sentence: id, ...cut }))),
    ),
  );
}

function cutAt(clause: string, word: string): Pick<Context, 'before' | 'after'>[] {
  const parts = clause.split(word);
  return parts.slice(1).map((_, i) => ({
    before: parts.slice(0, i + 1).join(word),
    after: parts.slice(i + 1).join(word),
  }));
}

/** The questions as they are; throws, naming the question, when one cites what the plan has not. */
export function checkDiscussion(entries: DiscussionEntry[], plan: Plan): DiscussionEntry[] {
  const ids = new Set(allIds(plan));
  for (const { question, cites } of entries) {
    const lost = cites.find((id) => !ids.has(id));
    if (lost) {
      const name = `“${question.en.slice(0, 40)}…”`;
      throw new Error(`content/discussion.yaml: ${name} cites ${lost}, which the plan has not`);
    }
  }
  return entries;
}

/** The verbs as they are; throws, naming it, at one that the plan does not say. */
export function checkWorksheet(entries: WorksheetEntry[], plan: Plan): WorksheetEntry[] {
  const stray = entries.find(({ verb }) => contextsOf(plan, verb).length === 0);
  if (stray) throw new Error(`content/worksheet.yaml: the plan does not say ${stray.verb}`);
  return entries;
}
