import { lettersOf, type Source } from './source.ts';
import type { Unit } from './units.ts';

/** Units `from` up to, not including, `to`. */
export interface Span {
  from: number;
  to: number;
}

/** Everywhere that the plan has exactly these units, whatever the spaces and signs between them. */
export function occurrencesOf(source: Source, units: readonly Unit[], text: string): Span[] {
  const letters = lettersOf(units);
  const unitAt = units.flatMap(({ key }, i) => Array.from({ length: key.length }, () => i));
  const found: Span[] = [];
  if (!letters) return found;
  for (let at = source.letters.indexOf(letters); at >= 0;) {
    const end = at + letters.length;
    const [first = 0, last = 0] = [source.unitAt[at], source.unitAt[end - 1]];
    // Half a word is another word, and half a number another number.
    const isWhole = source.unitAt[at - 1] !== first && source.unitAt[end] !== last;
    if (isWhole && isSameNumbers(source, at, letters, units, unitAt, text)) {
      found.push({ from: first, to: last + 1 });
    }
    at = source.letters.indexOf(letters, at + 1);
  }
  return found;
}

/**
 * Whether numbers end where they end in the plan, but for spaces: 10, 2022 is not 102022. Two
 * sentences that run on without any sign between them are not what is quoted either.
 */
function isSameNumbers(
  source: Source,
  at: number,
  letters: string,
  units: readonly Unit[],
  unitAt: readonly number[],
  text: string,
): boolean {
  for (let i = 0; i + 1 < letters.length; i++) {
    const [here, next] = [source.unitAt[at + i]!, source.unitAt[at + i + 1]!];
    const ours = gapBetween(source.units, source.text, here, next);
    const theirs = gapBetween(units, text, unitAt[i]!, unitAt[i + 1]!);
    const isNumber = /^\d\d$/.test(letters.slice(i, i + 2));
    if (isNumber && (ours === undefined) !== (theirs === undefined)) {
      if ((ours ?? theirs)?.trim()) return false;
    }
    if (source.leafOf[here] !== source.leafOf[next] && !theirs) return false;
  }
  return true;
}

/** What stands between a unit and the next; undefined within a unit. */
function gapBetween(
  units: readonly Unit[],
  text: string,
  here: number,
  next: number,
): string | undefined {
  return here === next ? undefined : text.slice(units[here]!.to, units[next]!.from);
}
