/** Where a text that is shown in part begins: at a sentence or a clause, never within one. */

/** How far before what was looked for a text may begin, in characters; Latin letters are narrower. */
const room = { han: 46, latin: 92 } as const;
/** A Latin stop ends a sentence only before a capital: No. 1 goes on. */
export const sentenceEnd = /[。！？；]["”’」』）]*|[.!?;]["”’)]*\s+(?=["“‘(]*[A-Z])/g;
const clauseEnd = /[，：]["”’」』）]*|[,:]["”’)]*\s+(?=\D)/g;

/** The places behind each match of a pattern. */
export function endsOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map((match) => match.index + match[0].length);
}

/** Where to begin so that `first` is in sight: the sentence if it is near, or a clause, the earliest that is. */
export function startOf(text: string, first: number): number {
  const least = first - room[/[a-z]{4}/i.test(text) ? 'latin' : 'han'];
  if (least <= 0) return 0;
  const before = (pattern: RegExp): number[] => endsOf(text, pattern).filter((end) => end <= first);
  const sentence = before(sentenceEnd).pop() ?? 0;
  if (sentence >= least) return sentence;
  const clauses = before(clauseEnd).filter((end) => end > sentence);
  return clauses.find((end) => end >= least) ?? clauses.pop() ?? sentence;
}
