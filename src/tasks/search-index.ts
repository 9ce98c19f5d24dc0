import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { permalink } from '../model/address.ts';
import { langs, tags, type Bilingual, type Lang } from '../model/lang.ts';
import type { ProvisionNode } from '../model/plan.ts';

interface PublishedPlan {
  provisions: (ProvisionNode & { path: Bilingual })[];
}

/**
 * Writes Pagefind's index: one record a provision and language, from the published plan.json, so
 * that a hit opens at the provision; and the explainer pages. Says what it indexed.
 */
export async function indexForSearch(folder: string, site: URL): Promise<string> {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const published = await readFile(join(folder, 'data/plan.json'), 'utf8');
  const { provisions } = JSON.parse(published) as PublishedPlan;
  let count = 0;
  for (const lang of langs) {
    for (const node of provisions) {
      report(await index.addCustomRecord(recordOf(node, lang, site.pathname)));
      count += 1;
    }
  }
  const pages = await index.addDirectory({ path: folder, glob: '{zh,en}/about/index.html' });
  report(pages);
  report(await index.writeFiles({ outputPath: join(folder, 'pagefind') }));
  await pagefind.close();
  return `${String(count)} provisions, ${String(pages.page_count)} pages`;
}

function recordOf(node: PublishedPlan['provisions'][number], lang: Lang, base: string) {
  const title = node.title?.[lang] ?? '';
  const text = node.sentences.map((sentence) => sentence[lang]);
  return {
    url: base + permalink(lang, node.id).slice(1),
    // Enough text for headings without sentences; a dash would glue two years into one word.
    content: [node.id, title, ...text].join(lang === 'zh' ? '。' : '. ').replaceAll('–', ' – '),
    // Lower case, or the page of one language silently loads the index of the other.
    language: tags[lang].toLowerCase(),
    meta: { title: title || (text[0] ?? node.id), id: node.id, number: node.path[lang] },
  };
}

function report(response: { errors: string[] }): void {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
}
