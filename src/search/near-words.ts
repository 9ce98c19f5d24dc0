/** Words and runs of the plan that a misspelt one may be. */
import { distance, forgiven } from './distance.ts';
import { latinOf } from './latin.ts';
import type { Side } from './side.ts';

/**
 * Words of the plan that a misspelt one may be: the nearest only. Slips seldom touch the first
 * letter, and a word that begins otherwise is most often another: null is no misspelt full.
 */
export function nearWords(side: Side, word: string): string[] {
  const limit = /\d/.test(word) ? 0 : forgiven(word.length);
  if (limit === 0) return [];
  let nearest = limit + 1;
  let found: string[] = [];
  for (const known of latinOf(side.lines).vocabulary) {
    if (known.length < 4 || known[0] !== word[0] || Math.abs(known.length - word.length) > limit)
      continue;
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

/**
 * Runs of Chinese in the plan that a mistyped one may be, the commonest first. Of two characters
 * one that differs makes another word: 失业 is no mistyped 产业.
 */
export function nearRuns(side: Side, run: string): string[] {
  if (run.length < 3) return [];
  const limit = run.length < 6 ? 1 : 2;
  const found = new Map<string, number>();
  const lengths = [run.length, run.length - 1, run.length + 1];
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
  return ranked.slice(0, 1).map(([candidate]) => candidate);
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
