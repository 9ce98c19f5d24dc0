/** Both languages of the plan, ready to be searched, as the build and the browser make them. */
import type { Lang } from '../../src/model/lang.ts';
import { answer, type Answer } from '../../src/search/answer.ts';
import { openSide, type Side } from '../../src/search/side.ts';
import { buildSide } from '../../src/search-data.ts';
import { plan, questions, synonyms, terms } from './content.ts';

const sources = { plan, terms, synonyms, questions };

export const data = { zh: buildSide('zh', sources), en: buildSide('en', sources) };
export const sides: Readonly<Record<Lang, Side>> = {
  zh: openSide(data.zh.text, data.zh.words),
  en: openSide(data.en.text, data.en.words),
};

/** What the box on a page of `lang` answers. */
export function answerOn(lang: Lang, query: string): Promise<Answer> {
  return answer(query, lang, (side) => Promise.resolve(sides[side]));
}
