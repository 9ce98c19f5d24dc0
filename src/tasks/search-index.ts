import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { permalink, termPath } from '../model/address.ts';
import { langs, tags, type Bilingual, type Lang } from '../model/lang.ts';
import type { ProvisionNode } from '../model/plan.ts';
import type { Term } from '../model/schema.ts';

interface PublishedPlan {
  provisions: (ProvisionNode & { path: Bilingual })[];
}
interface PublishedTerms {
  terms: Term[];
}

/**
 * Writes Pagefind's index: one record a provision and language and one a term, from the published
 * plan.json and terms.json, so that a hit opens where it stands; and our own pages. Says what it
 * indexed. The search asks for each layer by itself.
 */
export async function indexForSearch(folder: string, site: URL): Promise<string> {
  const { index, errors } = await pagefind.createIndex({
    keepIndexUrl: false,
    rootSelector: 'main',
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, 'data', file), 'utf8'));
  const { provisions } = (await read('plan.json')) as PublishedPlan;
  const { terms } = (await read('terms.json')) as PublishedTerms;
  let count = 0;
  for (const lang of langs) {
    for (const node of provisions) {
      report(await index.addCustomRecord(recordOf(node, lang, site.pathname)));
      count += 1;
    }
    for (const term of terms)
      report(await index.addCustomRecord(entryOf(term, lang, site.pathname)));
  }
  const pages = await notePages(folder);
  for (const path of pages) {
    const html = await readFile(join(folder, path, 'index.html'), 'utf8');
    // Told apart from the plan's provisions, which the first tier of the search answers.
    const content = html.replace('<main', '<main data-pagefind-filter="layer:note"');
    report(await index.addHTMLFile({ url: `${site.pathname}${path}/`, content }));
  }
  const outputPath = join(folder, 'pagefind');
  report(await index.writeFiles({ outputPath }));
  // The interfaces that come with it, and its worker, are not used: three quarters of its bytes.
  const unused = (await readdir(outputPath)).filter((name) =>
    /(?:ui|highlight|worker)\./.test(name),
  );
  await Promise.all(unused.map((name) => rm(join(outputPath, name))));
  await pagefind.close();
  return `${String(count)} provisions, ${String(terms.length)} terms, ${String(pages.length)} pages`;
}

/** Our own pages in both languages: all but the plan, the search and what is not found. */
async function notePages(folder: string): Promise<string[]> {
  const names = await Promise.all(
    langs.map(async (lang) => {
      const entries = await readdir(join(folder, lang), { withFileTypes: true });
      return entries
        .filter((entry) => entry.isDirectory() && !/^(?:plan|search|404)$/.test(entry.name))
        .map((entry) => `${lang}/${entry.name}`);
    }),
  );
  return names.flat().sort();
}

function recordOf(node: PublishedPlan['provisions'][number], lang: Lang, base: string) {
  const title = node.title?.[lang] ?? '';
  const text = node.sentences.map((sentence) => sentence[lang]);
  return {
    url: base + permalink(lang, node.id).slice(1),
    content: contentOf(node.id, title, text, lang),
    // Lower case, or the page of one language silently loads the index of the other.
    language: tags[lang].toLowerCase(),
    meta: { title: title || (text[0] ?? node.id), id: node.id, number: node.path[lang] },
    filters: { layer: ['plan'] },
  };
}

function entryOf(term: Term, lang: Lang, base: string) {
  const meaning = { zh: term.definition_zh, en: term.definition_en }[lang];
  return {
    url: base + termPath(lang, term.id).slice(1),
    content: `${term[lang]}${lang === 'zh' ? '：' : ': '}${meaning}`,
    language: tags[lang].toLowerCase(),
    meta: { title: term[lang] },
    filters: { layer: ['term'] },
  };
}

/** The words of a record. A dash would glue two years into one word: 20222024. */
function contentOf(id: string, title: string, text: string[], lang: Lang): string {
  const [stop, space] = lang === 'zh' ? ['。', ''] : ['. ', ' '];
  return `${id} ${title}${title && stop}${text.join(space)}`.replaceAll('–', ' – ');
}

function report(response: { errors: string[] }): void {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
}
