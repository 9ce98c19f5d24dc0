/** What a query asks for, word by word: each word with the forms under which the plan may hold it. */
import { latinOf } from './latin.ts';
import { writtenOut } from './numeral.ts';
import type { Side } from './side.ts';
import { stemOf } from './spelling.ts';

/** Letters to look for. */
export interface Form {
  letters: string;
  /** 1 as typed; less the further the plan's word is from it. */
  weight: number;
  /** Whether the letters must be whole words, or may stand anywhere. */
  fit?: 'whole' | 'any';
  /** Where the words of a typed phrase begin: what breaks as it does is no chance. */
  starts?: readonly boolean[];
}

/** One word or phrase of a query. */
export interface Concept {
  forms: readonly Form[];
  /** Whether the plan has the word itself: as typed, inflected, or in the other spelling. */
  isDirect: boolean;
  /** The plan's word, where it is another. */
  readAs?: string;
  /** Whether it only speaks for a line that holds it, and against none that does not. */
  isExtra?: boolean;
}

/** The plan's own words for a Latin word or number: itself, its family, longer words that hold it. */
export function directForms(side: Side, word: string): Form[] {
  const { vocabulary, families } = latinOf(side.lines);
  const forms: Form[] = [];
  const add = (letters: string, weight: number): void => {
    if (!forms.some((form) => form.letters === letters)) {
      forms.push({ letters, weight, fit: 'whole' });
    }
  };
  const isNumber = /^\d/.test(word);
  if (vocabulary.includes(word)) add(word, 1);
  if (!isNumber) for (const kin of families.get(stemOf(word)) ?? []) add(kin, 0.9);
  if (isNumber)
    for (const written of writtenOut(word)) if (side.joined.includes(written)) add(written, 1);
  if (word.length < 3 || isNumber) return forms;
  for (const longer of vocabulary) if (longer.startsWith(word)) add(longer, 0.7);
  if (forms.length === 0 && word.length > 3) {
    for (const longer of vocabulary) if (longer.includes(word)) add(longer, 0.5);
  }
  return forms;
}

/** The two or three words of the plan that were typed as one: futurefactory; none for any other. */
export function partsOf(side: Side, word: string, most = 3): string[] {
  if (!/^[a-z]{7,30}$/.test(word)) return [];
  const { families, vocabulary } = latinOf(side.lines);
  const isKnown = (part: string): boolean =>
    vocabulary.includes(part) || (families.get(stemOf(part))?.length ?? 0) > 0;
  for (let i = word.length - 3; i > 2; i--) {
    const [first, rest] = [word.slice(0, i), word.slice(i)];
    if (!isKnown(first)) continue;
    if (isKnown(rest)) return [first, rest];
    const more = most > 2 ? partsOf(side, rest, most - 1) : [];
    if (more.length > 0) return [first, ...more];
  }
  return [];
}
