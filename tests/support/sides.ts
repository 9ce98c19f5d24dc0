/** Both languages of the plan, ready to be searched, as the build and the browser make them. */
import { langs, type Lang } from '../../src/model/lang.ts';
import { answer, type Answer, type Library } from '../../src/search/answer.ts';
import type { NoteRecord } from '../../src/search/note.ts';
import { openSide, type Side } from '../../src/search/side.ts';
import { openText } from '../../src/search/text.ts';
import { buildSide } from '../../src/search-data.ts';
import { plan, questions, responsibilities, synonyms, terms, units } from './content.ts';

const sources = { plan, terms, synonyms, questions, units, responsibilities };

export const data = { zh: buildSide('zh', sources), en: buildSide('en', sources) };
const texts = { zh: openText(data.zh.text), en: openText(data.en.text) };
export const sides = Object.fromEntries(
  langs.map((lang) => [lang, openSide(texts[lang], data[lang].text, data[lang].words)]),
) as Readonly<Record<Lang, Side>>;

/** A library of the plan, and of notes when there are any. */
export function libraryWith(notes: readonly NoteRecord[] = []): Library {
  return {
    data: (lang) => Promise.resolve(data[lang].text),
    text: (lang) => Promise.resolve(texts[lang]),
    words: (lang) => Promise.resolve(data[lang].words),
    notes: () => Promise.resolve(notes),
  };
}

const library = libraryWith();

/** What the box on a page of `lang` answers from the plan alone. */
export function answerOn(lang: Lang, query: string): Promise<Answer> {
  return answer(query, lang, library);
}
