/** What names a provision without a title: the words with which it opens. */
import type { Lang } from '../model/lang.ts';

/** In characters; a name is no text. */
const longest = { zh: 40, en: 92 } as const;
/** A clause ends: in Chinese at any comma, in English, where one may part a list, before “and” alone. */
const clauseEnd = {
  zh: /[，；。！？]/,
  en: /(?:, and|[;.!?][”’)]*) (?=[\p{L}“])|[.!?][”’)]*$/u,
} as const;

/** The first clause of a text, cut at a word where it is too long to be read as a name. */
export function openingOf(text: string, lang: Lang): string {
  const end = clauseEnd[lang].exec(text)?.index ?? text.length;
  const clause = text.slice(0, end);
  if (clause.length <= longest[lang]) return clause;
  const room = clause.slice(0, longest[lang]);
  const words = lang === 'en' ? room.slice(0, room.lastIndexOf(' ')) : room;
  return `${words.replace(/[,、]$/, '')}…`;
}
