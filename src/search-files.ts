/** The search index as files: named by their text so that they can be kept for ever. */
import { plan, questions, responsibilities, synonyms, terms, units } from './content.ts';
import { translator } from './i18n/index.ts';
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

/** What the box says once it knows more than the first answer; it fills in query and count. */
function speechIn(lang: Lang): Record<string, unknown> {
  const t = translator(lang);
  const count = (key: 'search.near' | 'search.noted', number: number): string =>
    t(key, { query: '{query}', count: number }).replace(String(number), '{count}');
  return {
    layers: {
      plan: t('search.layer.plan'),
      explanation: t('search.layer.explanation'),
      picture: t('search.layer.picture'),
      term: t('search.layer.term'),
    },
    nearOne: count('search.near', 1),
    nearMany: count('search.near', 0),
    notedOne: count('search.noted', 1),
    notedMany: count('search.noted', 0),
    shown: t('search.shown', { said: '{said}', equal: 0 }).replace('0', '{count}'),
    as: t('search.as', { said: '{said}', name: '{name}' }),
    suggestions: t('search.suggestions'),
    recent: t('search.recent'),
    erase: t('search.erase'),
    filters: t('search.filters'),
    layer: t('search.filter.layer'),
    part: t('search.filter.part'),
    body: t('search.filter.body'),
    all: t('search.filter.all', { name: '{name}' }),
    clear: t('search.filter.clear'),
  };
}

async function filesOf(lang: Lang): Promise<[Lang, Record<SearchPart, SearchFile>]> {
  const sources = { plan, terms, synonyms, questions, units, responsibilities };
  const { text, words } = buildSide(lang, sources);
  const wordFile = await fileOf(`${lang}-words`, { speech: speechIn(lang), ...words });
  return [lang, { text: await fileOf(lang, { words: wordFile.path, ...text }), words: wordFile }];
}

/** The index of each language: paths, without the base, and texts. */
export const searchFiles = Object.fromEntries(await Promise.all(langs.map(filesOf))) as Readonly<
  Record<Lang, Readonly<Record<SearchPart, SearchFile>>>
>;
