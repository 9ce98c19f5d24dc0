import { tags, type Lang } from './lang.ts';

/** A run of text that is set alike: kept on one line, or in another language than its sentence. */
export interface Run {
  text: string;
  lang?: string;
  keep?: true;
}

/** Numbers with their range and measure word: a line must not break 2022—2024年 or 10项以上. */
const quantities: Record<Lang, RegExp> = {
  zh: /（\d{4}—\d{4}年）|\d{4}—\d{4}年|\d+(?:—\d+)?(?:[年月日号]|[项个家%]?(?:以上)?)|〔\d{4}〕\d+号/g,
  en: /\(\d{4}–\d{4}\)|\d[\d,]*–\d[\d,]*|\[\d{4}\] No\. \d+|RMB 100-billion/g,
};
const han = /\p{Script=Han}[\p{Script=Han}（）“”、，]*/gu;

/** Splits a text of `lang` into runs; joined, they are the text. */
export function typeset(text: string, lang: Lang): Run[] {
  const marked: (Run & { at: number })[] = [];
  for (const match of text.matchAll(quantities[lang])) {
    if (match[0].length > 1) marked.push({ text: match[0], keep: true, at: match.index });
  }
  if (lang === 'en') {
    for (const match of text.matchAll(han)) {
      marked.push({ text: match[0], lang: tags.zh, at: match.index });
    }
  }
  const runs: Run[] = [];
  let end = 0;
  for (const { at, ...run } of marked.sort((a, b) => a.at - b.at)) {
    if (at > end) runs.push({ text: text.slice(end, at) });
    runs.push(run);
    end = at + run.text.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}
