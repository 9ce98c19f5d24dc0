/**
 * The second tier: Pagefind, for words that stand apart in a text, and for all when the first tier is
 * missing.
 */
import { holdsAll, passageOf } from '../../search/content-words.ts';
import { layers, type Hit, type Layer } from '../../search/hit.ts';
import type { Place } from './items.ts';
import type { Pagefind, PageHit } from './pagefind.d.ts';

let loaded: Promise<Pagefind> | undefined;

function load(bundle: string): Promise<Pagefind> {
  loaded ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
    // Its worker is started from a string, which the policy forbids.
    await pagefind.options({ noWorker: true });
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
    .filter(({ meta, content }) => holdsAll(`${content} ${meta.names ?? ''}`, words, cut))
    .map((page) => hitOf(page, words, place));
}

/** Words as the browser cuts them; Pagefind does the same with a query. */
function cut(run: string): string[] {
  if (!('Segmenter' in Intl)) return [run];
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

function hitOf({ url, meta, content }: PageHit, words: readonly string[], place: Place): Hit {
  const { base, lang } = place;
  // The record begins with its title, and that of a provision with its number.
  const said = content.slice(content.indexOf(meta.title ?? '') + (meta.title ?? '').length);
  return {
    layer: layers.find((layer) => layer === meta.layer) ?? ('explanation' satisfies Layer),
    address: url.startsWith(base) ? url.slice(base.length) : url,
    id: meta.id ?? '',
    provision: meta.provision ?? '',
    lang,
    context: meta.above ? [meta.above] : [],
    title: meta.title ?? '',
    titleMarks: [],
    ...passageOf(said.trim() || content, words, cut),
    kind: 'exact',
    score: 0,
    coverage: 1,
    isNamed: false,
  };
}
