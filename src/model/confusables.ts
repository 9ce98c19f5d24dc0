/** Words that are easily confused: an explanation of ours, tied to the plan's own words. */
import type { ConfusableEntry } from './editorial-schema.ts';
import type { Bilingual } from './lang.ts';
import { findSentence, type Plan } from './plan.ts';
import type { Term } from './schema.ts';
import { findTerm } from './terms.ts';

/** A group with its address on the glossary page, its ids checked. */
export interface Confusable extends ConfusableEntry {
  id: string;
}

/**
 * The groups of content/confusables.yaml in their order. Throws, naming group and fault, on an unknown term or
 * sentence, on a quote that its sentence does not hold, and on a word said to be absent that is not.
 */
export function resolveConfusables(
  entries: Readonly<Record<string, ConfusableEntry>>,
  plan: Plan,
  terms: readonly Term[],
): Confusable[] {
  const groups = Object.entries(entries).map(([id, entry]) => {
    try {
      for (const side of entry.sides) checkSide(side, plan, terms);
      for (const word of entry.absent ?? []) checkAbsence(word, plan);
    } catch (cause) {
      throw new Error(`content/confusables.yaml: ${id}: ${(cause as Error).message}`);
    }
    return { ...entry, id };
  });
  return groups.sort((a, b) => a.order - b.order);
}

function checkSide(
  { term, cite, quote }: ConfusableEntry['sides'][number],
  plan: Plan,
  terms: readonly Term[],
): void {
  if (term) findTerm(terms, term);
  const sentence = cite ? findSentence(plan, cite) : undefined;
  if (quote && !sentence) throw new Error(`“${quote.zh}” cites no sentence`);
  for (const lang of ['zh', 'en'] as const) {
    if (quote && sentence && !sentence[lang].includes(quote[lang])) {
      throw new Error(`${sentence.id} (${lang}) does not say “${quote[lang]}”`);
    }
  }
}

function checkAbsence(word: string, plan: Plan): void {
  const says = ({ zh }: Pick<Bilingual, 'zh'>): boolean => zh.includes(word);
  const holder = plan.provisions.find(
    ({ title, sentences }) => (title && says(title)) || sentences.some(says),
  );
  if (holder) throw new Error(`${holder.id} says ${word}, which is called absent`);
}
