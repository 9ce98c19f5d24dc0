import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { permalink } from '../model/address.ts';
import { langs, tags, type Bilingual, type Lang } from '../model/lang.ts';
import type { ProvisionNode } from '../model/plan.ts';
import { layers } from '../search/hit.ts';
import type { NoteRecord } from '../search/note.ts';
import { readNotes, type Note } from './site-notes.ts';

interface PublishedPlan {
  provisions: (ProvisionNode & { path: Bilingual })[];
}

/**
 * Writes what search finds beside the plan, read from the built site: the notes of the first tier, and
 * Pagefind's index of all, with a record for each provision, explanation, section of a page and term,
 * so that a hit opens at its place. Says what it indexed.
 */
export async function indexForSearch(folder: string, site: URL): Promise<string> {
  const { index, errors } = await pagefind.createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const published = await readFile(join(folder, 'data/plan.json'), 'utf8');
  const { provisions } = JSON.parse(published) as PublishedPlan;
  await mkdir(join(folder, 'search'), { recursive: true });
  let count = 0;
  for (const lang of langs) {
    const notes = await readNotes(folder, lang, provisions);
    const packs = JSON.stringify(notes.map(packed));
    await writeFile(join(folder, `search/notes-${lang}.json`), packs);
    const records = [
      ...provisions.map((node) => recordOf(node, lang)),
      ...notes.map((note) => recordOfNote(note, lang)),
    ];
    for (const record of records) {
      report(await index.addCustomRecord({ ...record, url: site.pathname + record.url }));
    }
    count += notes.length;
  }
  const outputPath = join(folder, 'pagefind');
  report(await index.writeFiles({ outputPath }));
  // The interfaces that come with it, and its worker, are not used: three quarters of its bytes.
  const unused = (await readdir(outputPath)).filter((name) =>
    /(?:ui|highlight|worker)\./.test(name),
  );
  await Promise.all(unused.map((name) => rm(join(outputPath, name))));
  await pagefind.close();
  return `${String(provisions.length * langs.length)} provisions, ${String(count)} notes`;
}

function packed({ address, layer, names, texts, above, provision }: Note): NoteRecord {
  return [address, layers.indexOf(layer), names, texts, above, provision];
}

/** Lower case, or the page of one language silently loads the index of the other. */
const tagOf = (lang: Lang): string => tags[lang].toLowerCase();

function recordOf(node: PublishedPlan['provisions'][number], lang: Lang) {
  const title = node.title?.[lang] ?? '';
  const text = node.sentences.map((sentence) => sentence[lang]);
  return {
    url: permalink(lang, node.id).slice(1),
    content: contentOf([`${node.id} ${title}`, ...text]),
    language: tagOf(lang),
    meta: { title: title || (text[0] ?? node.id), id: node.id, provision: node.id, layer: 'plan' },
  };
}

function recordOfNote(note: Note, lang: Lang) {
  const { address, layer, names, texts, above, provision } = note;
  const [title = above, ...others] = names;
  return {
    url: `${lang}/${address}`,
    content: contentOf([title, ...texts]),
    language: tagOf(lang),
    // Other names, some in the other language, are found but not shown.
    meta: { title, layer, provision, above: title === above ? '' : above, names: others.join(' ') },
  };
}

/** The words of a record. A dash would glue two years into one word: 20222024. */
function contentOf(texts: readonly string[]): string {
  return texts.join('\n').replaceAll('–', ' – ');
}

function report(response: { errors: string[] }): void {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
}
