/** What a query asks for, word by word: each word with the forms under which the plan may hold it. */
import { distance, forgiven } from './distance.ts';
import type { Side } from './side.ts';
import { stemOf } from './spelling.ts';

/** Letters to look for. */
export interface Form {
  letters: string;
  /** 1 as typed; less the further the plan's word is from it. */
  weight: number;
  /** Whether the letters must be whole words. */
  isWhole?: boolean;
}

/** One word or phrase of a query. */
export interface Concept {
  forms: readonly Form[];
  /** Whether the plan has the word itself: as typed, inflected, or in the other spelling. */
  isDirect: boolean;
  /** The plan's word, where it is another. */
  readAs?: string;
}

/** The plan's own words for a Latin word or number: itself, its family, longer words that hold it. */
export function directForms(side: Side, word: string): Form[] {
  const forms: Form[] = [];
  const add = (letters: string, weight: number): void => {
    if (!forms.some((form) => form.letters === letters)) {
      forms.push({ letters, weight, isWhole: true });
    }
  };
  const isNumber = /^\d/.test(word);
  if (side.latin().vocabulary.includes(word)) add(word, 1);
  if (!isNumber) for (const kin of side.latin().families.get(stemOf(word)) ?? []) add(kin, 0.9);
  if (word.length < 3 || isNumber) return forms;
  for (const longer of side.latin().vocabulary) if (longer.startsWith(word)) add(longer, 0.7);
  if (forms.length === 0 && word.length > 3) {
    for (const longer of side.latin().vocabulary) if (longer.includes(word)) add(longer, 0.5);
  }
  return forms;
}

/** Words of the plan that a misspelt one may be: the nearest only. */
export function nearWords(side: Side, word: string): string[] {
  const limit = /\d/.test(word) ? 0 : forgiven(word.length);
  if (limit === 0) return [];
  let nearest = limit + 1;
  let found: string[] = [];
  for (const known of side.latin().vocabulary) {
    if (known.length < 3 || Math.abs(known.length - word.length) > limit) continue;
    if (sharedOf(known, word) < word.length - limit - 1) continue;
    const far = distance(word, known, limit);
    if (far < nearest) found = [];
    if (far <= Math.min(nearest, limit)) {
      found.push(known);
      nearest = far;
    }
  }
  return found;
}

/** Runs of Chinese in the plan that a mistyped one may be, the commonest first. */
export function nearRuns(side: Side, run: string): string[] {
  const limit = run.length < 6 ? 1 : 2;
  const found = new Map<string, number>();
  const lengths = run.length < 3 ? [run.length] : [run.length, run.length - 1, run.length + 1];
  // A run with so many slips keeps one of its first characters.
  for (const from of placesToCompare(side.joined, run, limit)) {
    for (const length of lengths) {
      const candidate = side.joined.slice(from, from + length);
      if (candidate.includes('\n') || sharedOf(candidate, run) < run.length - limit) continue;
      const far = distance(run, candidate, limit);
      // A slip is a wrong character rather than one too few, and seldom at the edge.
      const edge = candidate[0] === run[0] ? 0 : 0.4;
      const score = limit + 1 - far - edge - Math.abs(length - run.length) / 2;
      if (far <= limit) found.set(candidate, (found.get(candidate) ?? 0) + score);
    }
  }
  const ranked = [...found].sort(([, a], [, b]) => b - a);
  // Two characters of which one is wrong could be much: only a word that the plan uses often.
  const isSure = run.length > 2 || (ranked[0]?.[1] ?? 0) >= 10;
  return isSure ? ranked.slice(0, 1).map(([candidate]) => candidate) : [];
}

/** Where one of the first characters of a run stands, moved to where the run would begin. */
function placesToCompare(text: string, run: string, limit: number): Set<number> {
  const places = new Set<number>();
  for (let i = 0; i <= limit; i++) {
    const letter = run[i] ?? '';
    for (let at = text.indexOf(letter); letter && at >= 0; at = text.indexOf(letter, at + 1)) {
      for (let shift = Math.max(0, i - 1); shift <= i + 1; shift++) {
        if (at >= shift) places.add(at - shift);
      }
    }
  }
  return places;
}

/** How many letters of `candidate` are in `run`. */
function sharedOf(candidate: string, run: string): number {
  let shared = 0;
  for (const letter of candidate) if (run.includes(letter)) shared += 1;
  return shared;
}
