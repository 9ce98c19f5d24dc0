import { findSentence, type Plan } from './plan.ts';
import type { Fact } from './schema.ts';

/** The facts of content/document.yaml, in the order in which pages list them. */
export const factNames = [
  'issuer',
  'number',
  'title',
  'plan',
  'dated',
  'printed',
  'addressees',
  'copies',
  'release',
] as const;
export type FactName = (typeof factNames)[number];
export type DocumentFacts = Record<FactName, Fact>;

/**
 * Throws, naming the fact, when one is missing, unknown, or not stated word for word by the sentence
 * that it names, in both languages.
 */
export function checkFacts(facts: Readonly<Record<string, Fact>>, plan: Plan): DocumentFacts {
  const fault = (name: string, reason: string): Error =>
    new Error(`content/document.yaml: ${name}: ${reason}`);
  for (const [name, fact] of Object.entries(facts)) {
    if (!(factNames as readonly string[]).includes(name)) throw fault(name, 'unknown fact');
    let sentence;
    try {
      sentence = findSentence(plan, fact.sentence);
    } catch (cause) {
      throw fault(name, (cause as Error).message);
    }
    for (const lang of ['zh', 'en'] as const) {
      if (!sentence[lang].includes(fact[lang])) {
        throw fault(name, `${sentence.id} (${lang}) does not say “${fact[lang]}”`);
      }
    }
    if (fact.iso && fact.zh !== chineseDate(fact.iso))
      throw fault(name, `${fact.zh} is not ${fact.iso}`);
  }
  for (const name of factNames) if (!facts[name]) throw fault(name, 'missing');
  return facts as DocumentFacts;
}

function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}
