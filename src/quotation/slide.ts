/** Moves what was left out to where a reader would say that it was left out. */
import type { Run } from './writer.ts';

/**
 * Of “a” and “b” quoted as “a”, the alignment may leave out a” and “b or ” and “b: the same
 * characters, cut elsewhere. Best is what begins and ends between words, and closes what it opens.
 */
export function slide(runs: Run[]): Run[] {
  runs.forEach((run, i) => {
    const [before, after] = [runs[i - 1], runs[i + 1]];
    if (run.kind !== 'missing' || before?.kind !== 'same' || after?.kind !== 'same') return;
    // As far back as it goes, and from there on, looking for the best.
    let at = 0;
    while (step(after, run, before, -1)) at -= 1;
    let [best, bestAt] = [score(before, run, after), at];
    while (step(before, run, after, 1)) {
      at += 1;
      const now = score(before, run, after);
      if (now > best) [best, bestAt] = [now, at];
    }
    for (; at > bestAt; at--) step(after, run, before, -1);
  });
  return runs.filter(({ plan, quoted }) => plan || quoted);
}

/** Moves a gap on by one character, which leaves the run ahead for the run behind; or back. */
function step(behind: Run, gap: Run, ahead: Run, by: 1 | -1): boolean {
  const isOn = by > 0;
  const near = (text: string): string => (isOn ? text.charAt(0) : text.charAt(text.length - 1));
  const cut = (text: string): string => (isOn ? text.slice(1) : text.slice(0, -1));
  const join = (text: string, sign: string): string => (isOn ? text + sign : sign + text);
  const [ours, theirs] = [near(ahead.plan), near(ahead.quoted)];
  const isSame = ours === theirs || (/\s/.test(ours) && /\s/.test(theirs));
  if (!ours || !theirs || !isSame || near(gap.plan) !== ours) return false;
  gap.plan = join(cut(gap.plan), ours);
  [ahead.plan, ahead.quoted] = [cut(ahead.plan), cut(ahead.quoted)];
  [behind.plan, behind.quoted] = [join(behind.plan, ours), join(behind.quoted, theirs)];
  gap.at += by;
  (isOn ? ahead : behind).at += by;
  return true;
}

const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? ' ');
const count = (text: string, signs: RegExp): number => (text.match(signs) ?? []).length;

function score(before: Run, { plan }: Run, after: Run): number {
  const [first, last] = [plan[0], plan[plan.length - 1]];
  const isStart = !isLetter(before.plan[before.plan.length - 1]) || !isLetter(first);
  const isEnd = !isLetter(last) || !isLetter(after.plan[0]);
  const isClosed =
    count(plan, /[“（《]/g) === count(plan, /[”）》]/g) && !/^[^“（《]*[”）》]/.test(plan);
  const isSentence = !isLetter(last) && !/^[\s。，；、.,;”）]/.test(plan);
  return Number(isStart) + Number(isEnd) + 2 * Number(isClosed) + Number(isSentence);
}
