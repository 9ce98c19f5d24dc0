import type { Pair } from './pairs.ts';

/** What may not occur, and how a fault is called. */
type Ban = readonly [fault: string, pattern: RegExp];

const bannedEnglish: readonly Ban[] = [
  ['straight quote or apostrophe', /["'`]/],
  ['range without an en dash closed up', /\d\s*[-‐‑—―−]\s*\d|\d\s+–|–\s+\d/],
  ['em dash', /[—―]/],
  ['two spaces', /\s{2}/],
  ['space that is not U+0020', /[^\S ]/],
  ['space at an end', /^\s|\s$/],
  ['space before punctuation', /\s[,.;:!?)\]”’%]/],
  ['space after an opening mark', /[([“‘]\s/],
  ['no space after punctuation', /[,;:!?](?=\p{L})|\p{L}\.(?=\p{Lu}\p{Ll})/u],
  ['full-width character', /[\u3000-\u303F\uFF00-\uFFEF]/],
];

const bannedChinese: readonly Ban[] = [
  ['ASCII punctuation', /[,:;()!?"'`[\]]|\.(?!\d)|(?<!\d)\./],
  ['space', /\s/],
  ['full-width digit, letter or sign', /[０-９Ａ-Ｚａ-ｚ％＋－．]/],
  ['apostrophe', /’(?<!‘[^‘’]*’)/],
];

/** The Chinese original of a coined label, in brackets of its own: (智). */
const label = /\(\p{Script=Han}+\)/gu;

/** Lines of the letterhead and the footer that are no sentences. */
const unstopped = ['masthead', 'number', 'title', 'addressees', 'signature', 'date', 'printing'];
const mates: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '(': ')',
  '[': ']',
  '（': '）',
  '《': '》',
  '〔': '〕',
};

/** The first mark that has no mate, or undefined. ’ closes a quotation only where one is open. */
export function unbalanced(text: string): string | undefined {
  const open: string[] = [];
  for (const mark of text) {
    if (mates[mark]) open.push(mark);
    else if (mark === '’' && open.at(-1) !== '‘') continue;
    else if (Object.values(mates).includes(mark) && mates[open.pop() ?? ''] !== mark) return mark;
  }
  return open[0];
}

function faultsOf(text: string, bans: readonly Ban[]): string[] {
  const mark = unbalanced(text);
  return [
    ...bans.flatMap(([fault, pattern]) => {
      const found = pattern.exec(text);
      return found
        ? `${fault} at “${text.slice(Math.max(0, found.index - 8), found.index + 8)}”`
        : [];
    }),
    ...(mark ? [`${mark} without its mate`] : []),
  ];
}

/** What is wrong with the signs of an English text. */
export function englishFaults(text: string): string[] {
  const han = /\p{Script=Han}/u.test(text.replace(label, ''));
  return [...faultsOf(text, bannedEnglish), ...(han ? ['Chinese outside a bracketed label'] : [])];
}

/** What is wrong with the signs of a Chinese text. */
export const chineseFaults = (text: string): string[] => faultsOf(text, bannedChinese);

/** Whether each side of a pair ends as it should: a sentence with its stop, a title without. */
export function endingFaults({ zh, en, isTitle, role }: Omit<Pair, 'id'>): string[] {
  const stopped = { zh: /[。！？]”?$/.test(zh), en: /[.!?][”’]?$/.test(en) };
  if (isTitle || (role && unstopped.includes(role))) {
    return [...(stopped.zh ? ['stop in Chinese'] : []), ...(stopped.en ? ['stop in English'] : [])];
  }
  const bracketed = { zh: /^（.*）$/.test(zh), en: /^\(.*\)$/.test(en) };
  return [
    ...(bracketed.zh === bracketed.en ? [] : ['bracketed in one language only']),
    ...(stopped.zh || bracketed.zh ? [] : ['no stop in Chinese']),
    ...(stopped.en || bracketed.en ? [] : ['no stop in English']),
  ];
}
