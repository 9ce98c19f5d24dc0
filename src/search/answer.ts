/** Answers a query from both languages: the page's own first, the other where it alone has the words. */
import type { Lang } from '../model/lang.ts';
import { fold, hasHan } from './fold.ts';
import type { Hit } from './hit.ts';
import type { NoteRecord } from './note.ts';
import { askPhrase } from './phrase.ts';
import type { WordData } from './side.ts';
import type { Text, TextData } from './text.ts';

/** What the box shows. */
export interface Answer {
  hits: readonly Hit[];
  /** What the plan has of the query; `noted`: it has not the words, but something beside it has. */
  exactness: 'exact' | 'noted' | 'near' | 'none';
  /** The plan's words for which the query's were taken. */
  readAs: readonly string[];
}

/** A query is read so far and no further. */
const longest = 400;

/** What a reader typed, without what no text holds; half of a character is none. */
export function cleanQuery(typed: string): string {
  return [...typed.slice(0, 2 * longest)]
    .slice(0, longest)
    .join('')
    .normalize('NFKC')
    .replace(/(\d)\s*per ?cent\b/gi, '$1%')
    .replace(/[\u0000-\u001f\u007f\ud800-\udfff]/g, (sign) => (sign.length > 1 ? sign : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Which language to ask first, and which after it when the first has no exact answer. */
export function orderOf(query: string, pageLang: Lang): readonly [Lang, Lang] {
  const first = hasHan(query) ? 'zh' : pageLang;
  return [first, first === 'zh' ? 'en' : 'zh'];
}

/** What an answer is made from, each part fetched when it is first asked for. */
export interface Library {
  data(lang: Lang): Promise<TextData>;
  text(lang: Lang): Promise<Text>;
  words(lang: Lang): Promise<WordData>;
  /** What stands beside the plan in the language of the page. */
  notes(): Promise<readonly NoteRecord[]>;
}

/** Kept, since even a script that is there is imported no sooner than the next frame. */
let freely: typeof import('./answer-freely.ts') | undefined;

/** Answers from as little as suffices: what the plan holds as it was typed needs its text alone. */
export async function answer(typed: string, pageLang: Lang, library: Library): Promise<Answer> {
  const query = cleanQuery(typed);
  if (!query) return { hits: [], exactness: 'none', readAs: [] };
  const order = orderOf(query, pageLang);
  const text = await library.text(order[0]);
  const found = askPhrase(text, fold(query, text.variants));
  if (found) return found;
  // On their way while the script is.
  for (const part of [library.words(order[0]), library.notes()]) part.catch(() => undefined);
  freely ??= await import('./answer-freely.ts');
  return freely.answerFreely(query, order, pageLang, library);
}
