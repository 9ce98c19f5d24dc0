/** Does a page come over a slow line at once? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packPath, pagePath, planPath, previewPath, sections } from '../../src/model/address.ts';
import { langs, views } from '../../src/model/lang.ts';
import { packs } from '../support/content.ts';
import { findPage, plantSite, readDist, site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, place, words, type Page } from '../support/html.ts';
import { scriptsOf, weigh } from '../support/weight.ts';

/** Bytes over the line. The first round trip of a new connection carries some 14,600. */
const limits = {
  flight: 14_600,
  section: 18_000,
  pack: 18_000,
  plan: 45_000,
  glossary: 45_000,
  preview: 3_000,
  scripts: 6_000,
  choice: 3_000,
  code: 4_000,
};

/** One line with every figure when one of them is over the limit. */
function heavy(what: string, limit: number, figures: Readonly<Record<string, number>>): string[] {
  const said = Object.entries(figures).sort(([, a], [, b]) => b - a);
  const over = said.filter(([, bytes]) => bytes > limit);
  const list = over.map(([name, bytes]) => `${name} ${String(bytes)}`).join(', ');
  return over.length > 0 ? [`${what} over ${String(limit)} bytes: ${list}`] : [];
}

/** What the browser must fetch before it paints. */
function blocking(page: Page): string[] {
  return page.elements.flatMap((element) => {
    const isSheet = element.tagName === 'link' && words(element, 'rel').includes('stylesheet');
    const isScript =
      element.tagName === 'script' &&
      attr(element, 'src') !== undefined &&
      attr(element, 'type') !== 'module' &&
      attr(element, 'defer') === undefined &&
      attr(element, 'async') === undefined;
    return isSheet || isScript ? [`${place(page, element)}: holds up the first paint`] : [];
  });
}

const sectionPages = views.flatMap((view) =>
  sections.map((section) => findPage(planPath(view, section))),
);
const weights = (pages: readonly Page[]): Record<string, number> =>
  Object.fromEntries(pages.map(({ path, html }) => [path, weigh(html)]));

test('a section page stays light', () => {
  expectNone(heavy('section pages', limits.section, weights(sectionPages)));
});

// Its heading, what it says in one minute, and its first provision with sentences.
test('what is above the fold of a section page comes in one round trip', () => {
  const beginnings = sectionPages.map(({ path, html }): [string, number] => {
    const first = html.indexOf('class="mark"');
    const end = html.indexOf('</section>', first);
    return [path, first < 0 || end < 0 ? Infinity : weigh(html.slice(0, end))];
  });
  expectNone(heavy('beginnings', limits.flight, Object.fromEntries(beginnings)));
});

test('the whole plan stays light', () => {
  const pages = views.map((view) => findPage(planPath(view)));
  expectNone(heavy('whole plans', limits.plan, weights(pages)));
});

test('the glossary, all on one page, stays light', () => {
  const pages = langs.map((lang) => findPage(pagePath(lang, 'glossary')));
  expectNone(heavy('glossaries', limits.glossary, weights(pages)));
});

test('what the preview of terms fetches is small', () => {
  const files = langs.flatMap((lang) => sections.map((section) => previewPath(lang, section)));
  const figures = files.map((path): [string, number] => [path, weigh(readDist(path.slice(1)))]);
  expectNone(heavy('previews', limits.preview, Object.fromEntries(figures)));
});

const weighAll = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + weigh(readDist(file)), 0);

test('the scripts of a section page stay small', () => {
  const sums = sectionPages.map((page): [string, number] => [
    page.path,
    weighAll([...scriptsOf(site, page, readDist)]),
  ]);
  expect(sums.some(([, sum]) => sum > 0)).toBe(true);
  expectNone(heavy('scripts', limits.scripts, Object.fromEntries(sums)));
});

test('what the choice of clauses adds to them is small', () => {
  const known = sectionPages.flatMap((page) => [...scriptsOf(site, page, readDist)]);
  const page = findPage(packPath('zh'));
  const added = [...scriptsOf(site, page, readDist)].filter((file) => !known.includes(file));
  expect(added).toEqual([expect.stringContaining('ClausePack')]);
  expectNone(heavy('scripts to choose', limits.choice, { [page.path]: weighAll(added) }));
});

test('a ready pack stays near a section, and the choice, which holds all, near the whole plan', () => {
  const paths = (slug?: string): Page[] => langs.map((lang) => findPage(packPath(lang, slug)));
  expectNone(heavy('the choice', limits.plan, weights(paths())));
  expectNone(heavy('ready packs', limits.pack, weights(packs.flatMap(({ slug }) => paths(slug)))));
});

test('what draws a pack’s code is on no page, and is fetched by one script', () => {
  const scripts = [...site.files].filter((file) => /^_astro\/.*\.js$/.test(file));
  const [code = '', ...others] = scripts.filter((file) => file.includes('qr-code'));
  expect(others).toEqual([]);
  expectNone(heavy('the code', limits.code, { [code]: weigh(readDist(code)) }));
  const name = code.replace('_astro/', '');
  const fetching = scripts.filter((file) => readDist(file).includes(name));
  expect(fetching).toEqual([expect.stringContaining('ClausePack')]);
  expectNone(
    site.pages.flatMap(({ path, html }) => (html.includes(name) ? [`${path}: loads it`] : [])),
  );
});

test('nothing holds up the first paint', () => {
  expectNone(site.pages.flatMap(blocking));
});

describe('the checkers find', () => {
  test('a heavy page, with its figure', () => {
    expect(heavy('pages', 10, { '/a/': 11, '/b/': 10, '/c/': 12 })).toEqual([
      'pages over 10 bytes: /c/ 12, /a/ 11',
    ]);
  });

  test('more bytes in a longer text', () => {
    const text = readFileSync('package.json', 'utf8');
    expect(weigh(text)).toBeLessThan(text.length);
    expect(weigh(text + text.toUpperCase())).toBeGreaterThan(weigh(text));
  });

  test('what a script imports, and what that imports', () => {
    const planted = plantSite({ '/': '<script type="module" src="/base/js/a.js"></script>' });
    const sources: Record<string, string> = {
      'js/a.js': 'import{x as y}from"./b.js";import("./later.js")',
      'js/b.js': 'import"../c.js";',
    };
    const files = scriptsOf(planted, planted.pages[0]!, (file) => sources[file] ?? '');
    expect([...files]).toEqual(['js/a.js', 'js/b.js', 'c.js']);
  });

  test.each([
    ['<link rel="stylesheet" href="x">', 1],
    ['<script src="x"></script>', 1],
    ['<script src="x" type="module"></script><script src="x" defer></script>', 0],
  ])('%s', (body, count) => {
    expect(blocking(plantSite({ '/': body }).pages[0]!)).toHaveLength(count);
  });
});
