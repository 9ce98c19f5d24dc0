import type { Bilingual } from './lang.ts';
import { isFrame } from './numbering.ts';
import type { Plan, Sentence } from './plan.ts';
import { isBracket } from './responsibility.ts';
import type { CommitmentClassEntry, CommitmentEntry, CommitmentName } from './editorial-schema.ts';

/** One class of the rubric; `order` runs from 1, the most definite, to 6. */
export interface CommitmentClass {
  id: CommitmentName;
  order: number;
  name: Bilingual;
  rule: Bilingual;
}

/** A sentence with its class and the gradings behind it: two of the Chinese, one of the English. */
export interface Commitment {
  sentence: string;
  class: CommitmentClass;
  graded: CommitmentEntry['graded'];
}

/** The sentences that the rubric speaks of: all of the numbered text but the brackets of bodies. */
export function gradedSentences(plan: Plan): Sentence[] {
  return plan.provisions
    .filter(({ id }) => !isFrame(id))
    .flatMap(({ sentences }) => sentences.filter((sentence) => !isBracket(sentence)));
}

/**
 * The classes by order, and the class of each sentence in the order of the text. Throws, naming the
 * sentence, when one is not graded, is not there to be graded, or has a class other than that on
 * which both gradings of the Chinese agree.
 */
export function resolveCommitments(
  classes: Readonly<Record<string, CommitmentClassEntry>>,
  entries: Readonly<Record<string, CommitmentEntry>>,
  plan: Plan,
): { classes: CommitmentClass[]; commitments: Commitment[] } {
  const fault = (id: string, reason: string): Error =>
    new Error(`content/commitments.yaml: ${id}: ${reason}`);
  const sorted = Object.entries(classes)
    .map(([id, entry]) => ({ id: id as CommitmentName, ...entry }))
    .sort((a, b) => a.order - b.order);
  const due = gradedSentences(plan).map(({ id }) => id);
  const stray = Object.keys(entries).find((id) => !due.includes(id));
  if (stray) throw fault(stray, 'is not a sentence to be graded');
  const commitments = due.map((sentence) => {
    const entry = entries[sentence];
    if (!entry) throw fault(sentence, 'is not graded');
    const found = sorted.find(({ id }) => id === entry.class);
    if (!found) throw fault(sentence, `no class ${entry.class} in content/commitment-classes.yaml`);
    const [first, second] = entry.graded;
    if (first === second && first !== entry.class) {
      throw fault(sentence, `both gradings of the Chinese say ${first}, not ${entry.class}`);
    }
    return { sentence, class: found, graded: entry.graded };
  });
  return { classes: sorted, commitments };
}

/** How far two gradings of the same sentences agree: how many are equal, and Cohen’s kappa (1960). */
export interface Agreement {
  equal: number;
  of: number;
  kappa: number;
}

/** Compares two gradings, sentence by sentence; both lists have the same length, at least 1. */
export function compareGradings<T>(first: readonly T[], second: readonly T[]): Agreement {
  const of = first.length;
  const share = (grades: readonly T[], grade: T): number =>
    grades.filter((each) => each === grade).length / of;
  const equal = first.filter((grade, i) => grade === second[i]).length;
  const byChance = [...new Set(first)].reduce(
    (sum, grade) => sum + share(first, grade) * share(second, grade),
    0,
  );
  const kappa = byChance === 1 ? 1 : (equal / of - byChance) / (1 - byChance);
  return { equal, of, kappa };
}
