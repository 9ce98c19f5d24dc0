/** The second tier: Pagefind, for the pages beside the plan, and for the plan when the first is missing. */
import type { Pagefind, PageHit } from './pagefind.d.ts';

/** Hits at most: entries of the glossary, which are many and short, and pages. */
const most = { term: 3, note: 8 };
let loaded: Promise<Pagefind> | undefined;

function load(bundle: string): Promise<Pagefind> {
  loaded ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
    // Its worker is started from a string, which the policy forbids.
    await pagefind.options({ noWorker: true, excerptLength: 24 });
    await pagefind.init();
    return pagefind;
  })().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/**
 * Entries of the glossary and pages that hold every word of the query; with `isAll` the plan's
 * provisions and pages.
 */
export async function searchPages(
  bundle: string,
  query: string,
  isAll: boolean,
): Promise<PageHit[]> {
  const pagefind = await load(bundle);
  const words = query
    .toLowerCase()
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);
  const ask = async (layer: string | { any: string[] }, count: number): Promise<PageHit[]> => {
    const { results } = await pagefind.search(query, { filters: { layer } });
    const hits = await Promise.all(results.slice(0, count).map((result) => result.data()));
    return hits.filter((hit) => {
      const text = `${hit.meta.title ?? ''} ${hit.content}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  };
  if (isAll) return ask({ any: ['plan', 'note'] }, 40);
  return [...(await ask('term', most.term)), ...(await ask('note', most.note))];
}

/** A run of an excerpt: plain, or a word that was looked for. */
export interface ExcerptRun {
  text: string;
  marked: boolean;
}

/** Pagefind's excerpt, which is HTML with `<mark>`, as runs to be written as text, never as HTML. */
export function splitExcerpt(html: string): ExcerptRun[] {
  return html
    .replace(/<\/mark><mark>/g, '')
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((part) => ({ text: plain(part), marked: part.startsWith('<mark>') }));
}

function plain(html: string): string {
  return html
    .replace(/<\/?mark>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
