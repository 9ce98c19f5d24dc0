/** Answers a query from both languages: the page's own first, the other where it alone has the words. */
import type { Lang } from '../model/lang.ts';
import { ask, type Exactness, type SideAnswer } from './ask.ts';
import { hasHan } from './fold.ts';
import type { Hit } from './hit.ts';
import { cleanQuery } from './query.ts';
import type { Side } from './side.ts';

/** What the box shows. */
export interface Answer {
  hits: readonly Hit[];
  exactness: Exactness;
  /** The plan's words for which the query's were taken. */
  readAs: readonly string[];
}

/** Which language to ask first, and which after it when the first has no exact answer. */
export function orderOf(query: string, pageLang: Lang): readonly [Lang, Lang] {
  const first = hasHan(query) ? 'zh' : pageLang;
  return [first, first === 'zh' ? 'en' : 'zh'];
}

/** Gives a side: its text alone, or with the words that understand more. */
export type Load = (lang: Lang, isFull: boolean) => Promise<Side>;

/** Answers from as little as suffices: an exact answer of the first side needs its text alone. */
export async function answer(typed: string, pageLang: Lang, load: Load): Promise<Answer> {
  const query = cleanQuery(typed);
  const [first, second] = orderOf(query, pageLang);
  const quick = ask(await load(first, false), query);
  if (quick.exactness === 'exact' || query === '') return quick;
  const own = ask(await load(first, true), query);
  if (own.exactness === 'exact') return own;
  return combine(own, ask(await load(second, true), query));
}

/** An exact answer wins; of two near ones the one that holds more of the query leads. */
function combine(a: SideAnswer, b: SideAnswer): Answer {
  if (b.exactness === 'exact' || a.exactness === 'none') return b;
  if (b.exactness === 'none') return a;
  const [lead, rest] = top(b) > 1.25 * top(a) ? [b, a] : [a, b];
  const seen = new Set(lead.hits.map(({ provision }) => provision));
  const others = rest.hits.filter(({ provision }) => !seen.has(provision)).slice(0, 3);
  return { hits: [...lead.hits, ...others], exactness: 'near', readAs: lead.readAs };
}

const top = ({ hits }: SideAnswer): number => hits[0]?.score ?? 0;
