/** Reads from the built site what stands beside the plan: explanations, pages, pictures and terms. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planPath, sections } from '../model/address.ts';
import type { Lang } from '../model/lang.ts';
import type { ProvisionNode } from '../model/plan.ts';
import type { Term } from '../model/schema.ts';
import { listOf } from '../model/terms.ts';
import { openingOf } from '../search/opening.ts';
import { readPage, type PageSection } from './page-texts.ts';

/** Something beside the plan that search can find. */
export interface Note {
  /** Behind the language: `about/#cite`. */
  address: string;
  layer: 'explanation' | 'picture' | 'term';
  /** Its heading, and other names under which it is known. */
  names: string[];
  texts: string[];
  /** The title of the page or the provision that it is of. */
  above: string;
  provision: string;
}

/** All notes of a language. */
export async function readNotes(
  folder: string,
  lang: Lang,
  provisions: readonly ProvisionNode[],
): Promise<Note[]> {
  const explained = await Promise.all(
    sections.map(async (section) => {
      const html = await readFile(join(folder, planPath(lang, section), 'index.html'), 'utf8');
      const { sections: parts } = readPage(html);
      return parts.flatMap((part) => explanationOf(part, section, lang, provisions));
    }),
  );
  const pages = await Promise.all(
    (await namesOf(folder, lang)).map(async (name) => {
      const html = await readFile(join(folder, lang, name, 'index.html'), 'utf8');
      const { title, isPicture, sections: parts } = readPage(html);
      const spoken = parts.filter(({ id, texts }) => texts.length > 0 || !id.startsWith('letter-'));
      return spoken.map(({ id, heading, texts }): Note => ({
        address: name + (id && `#${id}`),
        layer: isPicture ? 'picture' : 'explanation',
        names: [heading],
        texts,
        above: heading === title ? '' : title,
        provision: '',
      }));
    }),
  );
  return [...explained.flat(), ...pages.flat(), ...(await readTerms(folder, lang, provisions))];
}

/** What a section page says of its provisions; the rest of it is the plan. */
function explanationOf(
  { id, texts, isExplanation }: PageSection,
  section: string,
  lang: Lang,
  provisions: readonly ProvisionNode[],
): Note[] {
  if (!isExplanation) return [];
  const provision = id === 'minute' ? section : id.replace(/-[a-z]+$/, '');
  const above = titleOf(provision, lang, provisions);
  return [
    {
      address: `plan/${section}/#${id}`,
      layer: 'explanation',
      names: [],
      texts,
      above,
      provision,
    },
  ];
}

/** The title of a provision, or the words with which it opens. */
function titleOf(id: string, lang: Lang, provisions: readonly ProvisionNode[]): string {
  const node = provisions.find((known) => known.id === id);
  return node?.title?.[lang] ?? openingOf(node?.sentences[0]?.[lang] ?? '', lang);
}

/** The pages of a language, by their paths: all but the plan, the search and what is not found. */
async function namesOf(folder: string, lang: Lang): Promise<string[]> {
  const files = await readdir(join(folder, lang), { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file) && !/^(?:plan|search|404)\//.test(file))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
}

/** The entries of the glossary, but for titles of the plan: those are found in it. */
async function readTerms(
  folder: string,
  lang: Lang,
  provisions: readonly ProvisionNode[],
): Promise<Note[]> {
  const { terms } = JSON.parse(await readFile(join(folder, 'data/terms.json'), 'utf8')) as {
    terms: Term[];
  };
  const titles = new Set(provisions.map(({ title }) => title?.zh));
  const words = terms.filter(({ zh }) => !titles.has(zh));
  return words.map((term) => ({
    address: `glossary/#${term.id}`,
    layer: 'term',
    names: [
      ...(lang === 'zh' ? [term.zh, term.en] : [term.en, term.zh]),
      ...listOf(term.abbr),
      ...listOf(term.variants),
    ].map((name) => name.replace(/[“”]/g, '')),
    texts: [lang === 'zh' ? term.definition_zh : term.definition_en],
    above: '',
    provision: '',
  }));
}
