/** Does each ready pack hold its clauses, lead to itself by its code, and let itself be changed? */
import { describe, expect, test } from 'vitest';
import { packPath } from '../../src/model/address.ts';
import { langs, type Lang } from '../../src/model/lang.ts';
import { readPack } from '../../src/model/pack.ts';
import { clausesOf, type ReadyPack } from '../../src/model/ready-packs.ts';
import { packs, plan } from '../support/content.ts';
import { findPage, site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, parsePage, tagged, textOf, within, words } from '../support/html.ts';
import type { Element, Page } from '../support/html.ts';
import { readQr } from '../support/qr-reader.ts';

const known = clausesOf(plan);
const withClass = (page: Page, name: string): Element[] =>
  page.elements.filter((element) => words(element, 'class').includes(name));
const own = (path: string): string => site.address.href + path.slice(1);

/** The ids of the plan on a page, with those of sentences. */
function idsOn(page: Page): string[] {
  const all = new Set(
    plan.provisions.flatMap((node) => [node, ...node.sentences]).map(({ id }) => id),
  );
  return page.elements.map((element) => attr(element, 'id') ?? '').filter((id) => all.has(id));
}

/** Pages that hold other clauses, or in another order, or not all of their sentences. */
function wrongClauses(page: Page, clauses: readonly string[]): string[] {
  const due = clauses.flatMap((id) => [
    id,
    ...(plan.byId.get(id)?.sentences ?? []).map((s) => s.id),
  ]);
  return idsOn(page).join() === due.join() ? [] : [`${page.path}: holds ${idsOn(page).join()}`];
}

/** What the code of a page says. */
function readCode(page: Page): string {
  const [svg] = withClass(page, 'qr');
  const paths = svg ? within(svg) : [];
  const size = Number(svg && attr(svg, 'viewBox')?.split(' ')[2]);
  return readQr((paths[1] && attr(paths[1], 'd')) ?? '', size);
}

function wrongCode(page: Page): string[] {
  const said = readCode(page);
  return said === own(page.path) ? [] : [`${page.path}: its code says ${said}`];
}

/** Packs whose way to the choice does not name the same clauses under the same title. */
function wrongChange(page: Page, lang: Lang, { clauses, title }: ReadyPack): string[] {
  const path = packPath(lang);
  const queries = tagged(page, 'a').flatMap((link) => {
    const [, query] = (attr(link, 'href') ?? '').split(`${path}?`);
    return query === undefined ? [] : [query];
  });
  const read = queries.map((query) => readPack(query, known));
  const isRight =
    read.length === 1 &&
    read[0]?.pack.clauses.join() === clauses.join() &&
    read[0].pack.title === title[lang];
  return isRight ? [] : [`${page.path}: does not lead to its own choice: ${queries.join()}`];
}

const ready = langs.flatMap((lang) =>
  packs.map((pack) => ({ lang, pack, page: findPage(packPath(lang, pack.slug)) })),
);

test('a ready pack holds its clauses, whole and in its order', () => {
  expectNone(ready.flatMap(({ page, pack }) => wrongClauses(page, pack.clauses)));
});

test('the page of the choice holds all that has words', () => {
  expectNone(langs.flatMap((lang) => wrongClauses(findPage(packPath(lang)), known)));
});

test('the code of a pack leads to the pack', () => {
  expectNone(ready.flatMap(({ page }) => wrongCode(page)));
});

test('so does the code on every page that has one', () => {
  const coded = site.pages.filter((page) => withClass(page, 'qr').length > 0);
  expect(coded.length).toBeGreaterThan(80);
  expectNone(coded.flatMap(wrongCode));
});

test('a ready pack can be changed', () => {
  expectNone(ready.flatMap(({ page, lang, pack }) => wrongChange(page, lang, pack)));
});

test('what a ready pack says of itself is ours, and stands outside the plan’s words', () => {
  for (const { page, pack, lang } of ready) {
    const [note] = withClass(page, 'pack-note');
    expect(note && attr(note, 'data-basis'), page.path).toBe('editorial');
    expect(note && textOf(note).trim(), page.path).toBe(pack.note[lang]);
  }
});

test('every clause can be ticked on the page of the choice, once', () => {
  for (const lang of langs) {
    const boxes = tagged(findPage(packPath(lang)), 'input');
    const values = boxes
      .filter((box) => attr(box, 'name') === 'c')
      .map((box) => attr(box, 'value'));
    expect(values.sort()).toEqual([...known].sort());
  }
});

describe('the checkers find', () => {
  const pack = packs[0]!;
  const page = findPage(packPath('zh', pack.slug));
  const edited = (from: string, to: string): Page => {
    expect(page.html).toContain(from);
    return parsePage(page.path, page.html.replace(from, to));
  };

  test('a clause too many, or a sentence too few', () => {
    expect(wrongClauses(page, pack.clauses.slice(1))).toHaveLength(1);
    const lacking = edited('id="1.2-s2"', '');
    expect(wrongClauses(lacking, pack.clauses)).toEqual([
      expect.stringContaining('holds 1.2,1.2-s1,1.2-s3'),
    ]);
  });

  test('the code of another page', () => {
    expect(wrongCode({ ...page, path: '/zh/packs/' })).toEqual([
      `/zh/packs/: its code says ${own(page.path)}`,
    ]);
  });

  test('a way to another choice, or none', () => {
    expect(wrongChange(edited('?c=1.2,', '?c='), 'zh', pack)).toHaveLength(1);
    expect(wrongChange(page, 'en', pack)).toHaveLength(1);
  });
});
