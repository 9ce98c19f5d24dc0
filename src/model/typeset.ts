import { tags, type Lang } from './lang.ts';

/** A run of text that is set alike: kept on one line, or in another language than its sentence. */
export interface Run {
  text: string;
  lang?: string;
  keep?: true;
}

/** What a line must not break: 2022—2024年, 10项以上, a date, the number of a document. */
const quantities: Record<Lang, RegExp> = {
  zh: /\d{4}年\d+月\d+日|\p{Script=Han}{2,5}〔\d{4}〕\d+号|\d{4}—\d{4}年|\d+(?:—\d+)?(?:[年月日号]|[项个家%]?(?:以上)?)|〔\d{4}〕\d+号/u,
  en: /\(\d{4}–\d{4}\)|\d[\d,]*–\d[\d,]*|\[\d{4}\] No\. \d+|RMB 100-billion|[A-Z][a-z]+ \d+, \d{4}/u,
};
/** Nor, in either language, the id of a sentence, the number of a standard or a day as 2026-11-24. */
const labels = [
  /\d{4}-\d\d-\d\d/u,
  /(?:\d(?:\.\d+)*|notice|footer)-s\d+/u,
  /GB\/T 7714(?:-\d{4})?/u,
];
/** Nor a short name in quotation marks in Chinese text, nor a compound in an English title. */
const names: Record<Lang, RegExp> = {
  // Without its marks, so that one which begins a line is trimmed.
  zh: /(?<=“)[\p{Script=Han}\dA-Z+]{1,8}(?=”)/u,
  en: /[A-Za-z]+(?:-[A-Za-z]+)+/u,
};
/** Words of the other language. AI and 5G are no English in Chinese, nor are addresses. */
const others: Record<Lang, RegExp> = {
  zh: /(?<![\w./@-])[A-Za-z]+(?:[ '’&-]{1,2}[A-Za-z]+)*(?!\w|[./@-]\w)/gu,
  en: /\p{Script=Han}[\p{Script=Han}（）“”、，]*/gu,
};
const isWord = /[a-z]{3}|\p{Script=Han}/u;
const isShort = /^\p{Script=Han}{2,8}$/u;

/** Splits a text of `lang` into runs; joined, they are the text. */
export function typeset(text: string, lang: Lang, isTitle = false): Run[] {
  const hasNames = isTitle === (lang === 'en');
  const whole = [...labels, ...(hasNames ? [names[lang]] : []), quantities[lang]];
  const kept = new RegExp(whole.map(({ source }) => source).join('|'), 'gu');
  const marked: (Run & { at: number })[] = [];
  for (const { 0: words, index } of text.matchAll(kept)) {
    if (words.length > 1) marked.push({ text: words, keep: true, at: index });
  }
  const tag = tags[lang === 'en' ? 'zh' : 'en'];
  for (const { 0: words, index } of text.matchAll(others[lang])) {
    if (!isWord.test(words)) continue;
    marked.push({ text: words, lang: tag, ...(isShort.test(words) && { keep: true }), at: index });
  }
  const runs: Run[] = [];
  let end = 0;
  for (const { at, ...run } of marked.sort((a, b) => a.at - b.at)) {
    if (at < end) continue;
    if (at > end) runs.push({ text: text.slice(end, at) });
    runs.push(run);
    end = at + run.text.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const countHan = (text: string): number => (text.match(/\p{Script=Han}/gu) ?? []).length;

/**
 * Keeps the last word of a Chinese text with the marks that close it, for a text that a number or a
 * reference follows: what follows stays with the last character, and would take it alone to a line.
 */
export function keepEnd(runs: readonly Run[], lang: Lang): Run[] {
  const last = runs.at(-1);
  if (lang !== 'zh' || !last || last.keep || last.lang) return [...runs];
  const words = [...segmenter.segment(last.text)].map(({ segment }) => segment);
  let end = '';
  while (words.length > 0 && countHan(end) < 2) end = (words.pop() ?? '') + end;
  if (countHan(end) < 2 || end.length > 8) return [...runs];
  const before = words.length > 0 ? [{ text: words.join('') }] : [];
  return [...runs.slice(0, -1), ...before, { text: end, keep: true }];
}
