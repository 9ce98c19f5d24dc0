/** Fetches what the search answers from, each part once and no sooner than it is needed. */
import type { Lang } from '../../model/lang.ts';
import type { Library } from '../../search/answer.ts';
import type { NoteRecord } from '../../search/note.ts';
import type { WordData } from '../../search/side.ts';
import { openText, type Text, type TextFile } from '../../search/text.ts';
import { fetchJson } from './json.ts';
import type { Speech } from './speech.ts';

const texts = new Map<Lang, Text>();

/** The library of a page: `words` are the data of its <site-search>. */
export function openLibrary(words: Readonly<Record<string, string>>): Library {
  const base = words.base!;
  const data = (lang: Lang): Promise<TextFile> => fetchJson(words[lang]!);
  return {
    data,
    text: async (lang) => {
      const text = texts.get(lang) ?? openText(await data(lang));
      texts.set(lang, text);
      return text;
    },
    words: async (lang) =>
      fetchJson<WordData>(
        lang === words.lang ? words.words! : base + (await data(lang)).words.slice(1),
      ),
    notes: () => fetchJson<NoteRecord[]>(`${base}search/notes-${words.lang!}.json`),
  };
}

/** The words that the page says once it knows more than the first answer. */
export async function speechOf(words: Readonly<Record<string, string>>): Promise<Speech> {
  return (await fetchJson<{ speech: Speech }>(words.words!)).speech;
}
