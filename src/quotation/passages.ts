import type { Lang } from '../model/lang.ts';
import { hasHan } from '../search/fold.ts';

/** What is quoted in one language. */
export interface Passage {
  lang: Lang;
  text: string;
}

/** Words in Latin letters that make a run English: AI or 5G alone stands in Chinese too. */
const fewest = 3;
const word = /[A-Za-z][A-Za-z’'-]*|\d[\d,.]*/g;
const isEnglish = (text: string): boolean =>
  (text.match(word) ?? []).length >= fewest && /[A-Za-z]{2}/.test(text);

/**
 * A text by its languages, the one that begins first: aligned rows are copied sentence beside
 * sentence, and each language is a quotation of its own. `names` are the Chinese words that the
 * English text itself prints.
 */
export function passagesOf(text: string, names: readonly string[]): Passage[] {
  if (!hasHan(text)) return [{ lang: 'en', text }];
  const parts: Record<Lang, string[]> = { zh: [], en: [] };
  for (const line of text.split('\n')) {
    let chinese = '';
    for (const run of runsOf(line, names)) {
      if (run.isEnglish) {
        parts.zh.push(chinese);
        parts.en.push(run.text);
        chinese = '';
      } else chinese += run.text;
    }
    parts.zh.push(chinese);
  }
  const isFirst = (lang: Lang): boolean =>
    hasHan(text.charAt(text.search(/\p{L}/u))) === (lang === 'zh');
  return (['zh', 'en'] as const)
    .map((lang) => ({ lang, text: parts[lang].filter((part) => part.trim()).join('\n') }))
    .filter((passage) => passage.text && (passage.lang === 'en' || hasHan(passage.text)))
    .sort((one, other) => Number(isFirst(other.lang)) - Number(isFirst(one.lang)));
}

/** What stands between Chinese characters, without the signs at its ends, which are theirs. */
const between = /([A-Za-z0-9“‘"'(\[][^\p{Script=Han}]*[A-Za-z0-9.!?;:)\]”’"'%])/u;

/** A line by its languages. */
function runsOf(line: string, names: readonly string[]): { text: string; isEnglish: boolean }[] {
  // A name that English prints is none of the Chinese around it.
  const masked = names.reduce((left, name) => left.replaceAll(name, 'x'.repeat(name.length)), line);
  // AI or 5G may stand alone where a Chinese line was broken.
  if (!hasHan(masked)) return [{ text: line, isEnglish: /[a-z]{3}/.test(masked) }];
  let at = 0;
  return masked.split(between).map((run) => {
    const text = line.slice(at, at + run.length);
    at += run.length;
    return { text, isEnglish: !hasHan(run) && isEnglish(run) };
  });
}
