/**
 * The second tier: Pagefind, for words that stand apart in a text, and for all when the first tier is
 * missing.
 */
import { holdsAll } from '../../search/content-words.ts';
import { layers, type Hit, type Layer } from '../../search/hit.ts';
import type { Place } from './items.ts';
import type { Pagefind, PageHit } from './pagefind.d.ts';

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

/** The provisions and notes that hold all of the words. */
export async function searchPages(
  place: Place,
  words: readonly string[],
  most: number,
): Promise<Hit[]> {
  const pagefind = await load(`${place.base}pagefind/`);
  const { results } = await pagefind.search(words.join(' '));
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages
    .filter(({ meta, content }) => holdsAll(`${meta.title ?? ''} ${content}`, words, cut))
    .map((page) => hitOf(page, place));
}

/** Words as the browser cuts them; Pagefind does the same with a query. */
function cut(run: string): string[] {
  if (!('Segmenter' in Intl)) return [run];
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

function hitOf({ url, meta, excerpt }: PageHit, { base, lang }: Place): Hit {
  let text = '';
  const marks: [number, number][] = [];
  for (const run of splitExcerpt(excerpt)) {
    if (run.marked) marks.push([text.length, text.length + run.text.length]);
    text += run.text;
  }
  return {
    layer: layers.find((layer) => layer === meta.layer) ?? ('explanation' satisfies Layer),
    address: url.startsWith(base) ? url.slice(base.length) : url,
    id: meta.id ?? '',
    provision: meta.provision ?? '',
    lang,
    context: meta.above ? [meta.above] : [],
    title: meta.title ?? '',
    titleMarks: [],
    text,
    marks,
    kind: 'exact',
    score: 0,
    coverage: 1,
    isNamed: false,
  };
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
