/** Suggests names and terms of the plan for what has been typed so far. */
import { fold, hasHan } from './fold.ts';
import { hasInitials, readPinyin, startsWithSound } from './pinyin.ts';
import type { Side } from './side.ts';

const most = 4;

/** Terms that go on from what was typed, or hold it; none for what is a term already. */
export function suggest(side: Side, query: string): string[] {
  const typed = fold(query, side.variants).letters;
  if (typed.length < (hasHan(typed) ? 1 : 2) || typed.length > 24) return [];
  const sound = side.lang === 'zh' && !hasHan(typed) ? readPinyin(query) : undefined;
  const ranked = side.terms.flatMap((term) => {
    const { letters, starts } = fold(term);
    if (letters === typed) return [];
    const at = letters.indexOf(typed);
    const isBegun = at === 0 || (at > 0 && (starts[at] ?? false));
    const isHeard =
      sound !== undefined &&
      (startsWithSound(letters, sound, side.readings) ||
        hasInitials(letters, sound, side.readings));
    if (!isBegun && !isHeard) return [];
    return [{ term, rank: (at > 0 ? 1000 : 0) + letters.length }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ term }) => term);
}
