/** What search finds beside the plan: does each note lead to its place, and is none the plan's words? */
import { describe, expect, test } from 'vitest';
import { langs, type Lang } from '../../src/model/lang.ts';
import { layers } from '../../src/search/hit.ts';
import { hasHan } from '../../src/search/fold.ts';
import type { NoteRecord } from '../../src/search/note.ts';
import { explanations, plan, synonyms } from '../support/content.ts';
import { findPage, readDist, site, type Site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr } from '../support/html.ts';
import { weigh } from '../support/weight.ts';

const notesOf = (lang: Lang): NoteRecord[] =>
  JSON.parse(readDist(`search/notes-${lang}.json`)) as NoteRecord[];
const nameOf = ([address, layer]: NoteRecord): string => `${layers[layer] ?? '?'} ${address}`;

function lost(notes: readonly NoteRecord[], lang: Lang, of: Site = site): string[] {
  return notes.flatMap((note) => {
    const [path = '', id] = note[0].split('#');
    const page = of.pages.find((known) => known.path === `/${lang}/${path}`);
    const isThere = page && (!id || page.elements.some((element) => attr(element, 'id') === id));
    return isThere ? [] : [`${lang}: ${nameOf(note)} leads nowhere`];
  });
}

/** A title may head an explanation; as a text of ours neither it nor a sentence of the plan may pass. */
function borrowed(notes: readonly NoteRecord[], lang: Lang): string[] {
  const words = new Set(
    plan.provisions.flatMap((node) =>
      [node.title, ...node.sentences].flatMap((text) => text?.[lang] ?? []),
    ),
  );
  return notes.flatMap((note) =>
    note[3].filter((text) => words.has(text)).map(() => `${lang}: ${nameOf(note)} is the plan’s`),
  );
}

describe.each(langs)('%s', (lang) => {
  const notes = notesOf(lang);

  test('every note leads to a place on a page', () => {
    expect(notes.length).toBeGreaterThan(350);
    expectNone(lost(notes, lang));
  });

  test('words that stand beside the plan are there', () => {
    const said = notes.flatMap(([, , names, texts]) => [...names, ...texts]).join('\n');
    const beside = synonyms.filter((synonym) => synonym.beside).flatMap(({ means }) => means);
    const own = beside.filter((word) => hasHan(word) === (lang === 'zh'));
    expect(own.length).toBeGreaterThan(3);
    expectNone(own.filter((word) => !said.includes(word)));
  });

  test('no note is a sentence of the plan', () => {
    expectNone(borrowed(notes, lang));
  });

  test('every explanation is there, sentence by sentence as the page says it', () => {
    const texts = notes.flatMap(([, , , said]) => said);
    const said = Object.values(explanations).flatMap(({ minute = [], plain, why, silent }) =>
      [...minute, plain, why, silent].flatMap((part) => part?.[lang] ?? []),
    );
    expect(said.length).toBeGreaterThan(100);
    expectNone(said.filter((text) => !texts.includes(text.replace(/\s+/g, ' ').trim())));
  });

  test('every layer has its notes, and each of our pages one by its title', () => {
    const found = new Set(notes.map(([, layer]) => layers[layer]));
    expect([...found].sort()).toEqual(['explanation', 'picture', 'term']);
    const own = site.pages.filter(({ path }) =>
      new RegExp(`^/${lang}/(?!plan/|search/|404/)[^/]+/`).test(path),
    );
    expect(own.length).toBeGreaterThan(10);
    const tops = new Set(notes.map(([address]) => `/${lang}/${address}`));
    expectNone(own.filter(({ path }) => !tops.has(path)).map(({ path }) => path));
  });
});

test('the first answer of a visit comes over a slow line at once', () => {
  const page = findPage('/zh/search/');
  const box = page.elements.find(({ tagName }) => tagName === 'site-search')!;
  const island = page.html.match(/_astro\/SiteSearch[\w.-]+\.js/)![0];
  const desk = readDist(island).match(/desk\.[\w-]+\.js/)![0];
  const parts = readDist(`_astro/${desk}`).matchAll(/from"\.\/([\w.-]+)"/g);
  const files = [`_astro/${desk}`, ...[...parts].map(([, file = '']) => `_astro/${file}`)];
  for (const lang of langs) {
    const text = new URL(attr(box, `data-${lang}`)!, site.address).pathname;
    const file = text.slice(site.address.pathname.length);
    const sum = [...files, file].reduce((bytes, name) => bytes + weigh(readDist(name)), 0);
    expect(sum).toBeLessThan(14_000);
  }
});

test('what follows the first answer stays small', () => {
  for (const lang of langs)
    expect(weigh(readDist(`search/notes-${lang}.json`))).toBeLessThan(40_000);
});

test('the checkers find what is lost and what is borrowed', () => {
  const sentence = plan.provisions[0]!.sentences[0]!.zh;
  const planted: NoteRecord[] = [
    ['about/#nowhere', 1, ['x'], [], ''],
    ['nowhere/', 1, ['x'], [sentence], ''],
  ];
  expect(lost(planted, 'zh')).toHaveLength(2);
  expect(borrowed(planted, 'zh')).toHaveLength(1);
});
