/** Differences that change no word: of width, spaces, signs, case and traditional characters. */
import { hasHan } from '../search/fold.ts';
import type { Lang } from '../model/lang.ts';
import { plain, seen } from './units.ts';

/** A difference is of the first kind that explains it. */
export const formKinds = [
  'space',
  'quotes',
  'width',
  'case',
  'traditional',
  'punctuation',
] as const;
export type FormKind = (typeof formKinds)[number];

const steps: readonly [FormKind, (text: string) => string][] = [
  ['space', (text) => text.replace(/\s+/g, '')],
  ['quotes', (text) => text.replace(/[“”„‟「」『』«»＂"]/g, '"').replace(/[‘’‚‛＇'`´]/g, "'")],
  ['width', (text) => [...text].map(plain).join('')],
  ['case', (text) => text.toLowerCase()],
];

/** What tells two texts apart that have the same units; undefined when nothing does. */
export function formOf(plan: string, quoted: string): FormKind | undefined {
  if (plan === quoted) return undefined;
  let [ours, theirs] = [plan, quoted];
  for (const [kind, without] of steps) {
    [ours, theirs] = [without(ours), without(theirs)];
    if (ours === theirs) return kind;
  }
  return hasHan(ours) ? 'traditional' : 'punctuation';
}

const omission = /…|⋯|[.．。·・]{3}|\.\s\.\s\./;

/** Whether what stands between two units says that something was left out there: … or [...]. */
export function isOmission(gap: string): boolean {
  return omission.test(gap);
}

/**
 * What tells two gaps between units apart. Where the lines of a print break is none of its wording;
 * where a line of the plan ends another may begin or run on, and a title may close with a stop.
 */
export function gapFormOf(lang: Lang, plan: string, quoted: string): FormKind | undefined {
  const isChinese = lang === 'zh';
  const isEnd = plan.includes('\n');
  const theirs = isChinese
    ? seen(quoted).replace(isEnd ? /\s+/g : /\s*\n\s*/g, '')
    : seen(quoted).replace(/\s+/g, ' ');
  const ends = isChinese ? ['', '。'] : ['', ' ', '. '];
  const kinds = (isEnd ? ends : ['']).map((end) => formOf(plan.replace('\n', end), theirs));
  return kinds.includes(undefined) ? undefined : kinds[0];
}

/** Signs that enclose a quotation, or mark what it leaves out: no part of it. */
const enclosing = /[\s“”„‟「」『』«»＂"‘’'()（）[\]【】…⋯]|[.．。·・]{3,}/g;

/** The sign with which a quotation closes, where the plan has another. */
export function endFormOf(
  lang: Lang,
  plan: string,
  quoted: string,
): { plan: string; quoted: string; form: FormKind } | undefined {
  const theirs = seen(quoted).replace(enclosing, '').charAt(0);
  const ours = plan.replace(/\n.*/s, '').replace(enclosing, '').charAt(0);
  // A title closes with a stop in print. An English comma goes inside whatever closes after it.
  const isFree = plan.startsWith('\n') || (lang === 'en' && theirs === ',');
  const form = theirs && !isFree ? formOf(ours, theirs) : undefined;
  return form && { plan: ours, quoted: theirs, form };
}
