/** The search index as files: named by their text so that they can be kept for ever. */
import { plan, questions, synonyms, terms } from './content.ts';
import { langs, type Lang } from './model/lang.ts';
import { buildSide } from './search-data.ts';

interface SearchFile {
  path: string;
  text: string;
}

/** The text and the words of one language. */
export type SearchPart = 'text' | 'words';

async function fileOf(name: string, data: object): Promise<SearchFile> {
  const text = JSON.stringify(data);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = [...new Uint8Array(digest).slice(0, 5)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return { path: `/search/${name}.${hash}.json`, text };
}

async function filesOf(lang: Lang): Promise<[Lang, Record<SearchPart, SearchFile>]> {
  const { text, words } = buildSide(lang, { plan, terms, synonyms, questions });
  const wordFile = await fileOf(`${lang}-words`, words);
  return [lang, { text: await fileOf(lang, { words: wordFile.path, ...text }), words: wordFile }];
}

/** The index of each language: paths, without the base, and texts. */
export const searchFiles = Object.fromEntries(await Promise.all(langs.map(filesOf))) as Readonly<
  Record<Lang, Readonly<Record<SearchPart, SearchFile>>>
>;
