/** Do titles, headings and tags for shared cards tell machines what each page is? */
import { describe, expect, test } from 'vitest';
import { isListed } from '../../src/model/alternates.ts';
import { tags } from '../../src/model/lang.ts';
import { plantSite, site, type Site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, parsePage, tagged, textOf, type Page } from '../support/html.ts';

const own = (of: Site, path: string): string => of.address.href + path.slice(1);
const titleOf = (page: Page): string =>
  tagged(page, 'title')
    .filter(isInHead)
    .map((t) => textOf(t))
    .join();
const isInHead = (element: { parentNode: { nodeName: string } | null }): boolean =>
  element.parentNode?.nodeName === 'head';
const metaOf = (page: Page, name: string): string[] =>
  tagged(page, 'meta')
    .filter((meta) => [attr(meta, 'name'), attr(meta, 'property')].includes(name))
    .map((meta) => attr(meta, 'content') ?? '');

function wrongTitles(of: Site): string[] {
  const limits = { zh: 40, en: 70, 'zh-en': Infinity };
  const titles = of.pages.map(titleOf);
  return of.pages.flatMap((page, i) => {
    const title = titles[i] ?? '';
    const twin = of.pages.find((_, j) => j !== i && titles[j] === title);
    return [
      ...(title.trim() === '' ? [`${page.path}: no title`] : []),
      ...(twin ? [`${page.path}: has the title of ${twin.path}: ${title}`] : []),
      ...([...title].length > limits[page.view]
        ? [`${page.path}: ${String([...title].length)} characters are too many: ${title}`]
        : []),
    ];
  });
}

function wrongHeadings(page: Page): string[] {
  const levels = tagged(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
    Number(tagName[1]),
  );
  const tops = levels.filter((level) => level === 1).length;
  return [
    ...(tops === 1 ? [] : [`${page.path}: ${String(tops)} h1`]),
    ...levels.flatMap((level, i) => {
      const before = levels[i - 1] ?? 0;
      return level > before + 1
        ? [`${page.path}: h${String(level)} follows ${before ? `h${String(before)}` : 'nothing'}`]
        : [];
    }),
  ];
}

/** Heads that lack a description, or whose tags for shared cards do not agree with the page. */
function wrongCards(of: Site): string[] {
  const needed = [
    'description',
    'og:title',
    'og:description',
    'og:url',
    'og:type',
    'og:locale',
    'og:site_name',
  ];
  return of.pages.flatMap((page) => [
    ...needed.flatMap((name) => {
      const said = metaOf(page, name);
      return said.length === 1 && said[0]?.trim()
        ? []
        : [`${page.path}: ${String(said.length)} ${name}`];
    }),
    ...metaOf(page, 'og:url')
      .filter((url) => isListed(page.path) && url !== own(of, page.path))
      .map((url) => `${page.path}: og:url is ${url}`),
  ]);
}

test('titles are there, short and unlike one another', () => {
  expectNone(wrongTitles(site));
});

test('one h1 a page, and no level of heading is skipped', () => {
  expectNone(site.pages.flatMap(wrongHeadings));
});

test('every page describes itself to search engines and shared cards', () => {
  expectNone(wrongCards(site));
});

describe('the checkers find', () => {
  const plant = (head: string, body = '', path = '/zh/'): Site => {
    const page = parsePage(
      path,
      `<!doctype html><html lang="${tags.zh}"><head>${head}</head><body>${body}`,
    );
    return { ...plantSite({}), pages: [page] };
  };

  test.each([
    ['no title', wrongTitles(plant('')), '/zh/: no title'],
    ['a long one', wrongTitles(plant(`<title>${'长'.repeat(41)}</title>`)), '41 characters'],
    [
      'one title twice',
      wrongTitles(plantSite({ '/zh/': '', '/en/': '' })),
      'has the title of /en/',
    ],
    ['two h1', wrongHeadings(plant('', '<h1>a</h1><h1>b</h1>').pages[0]!), '2 h1'],
    [
      'a skipped level',
      wrongHeadings(plant('', '<h1>a</h1><h3>b</h3>').pages[0]!),
      'h3 follows h1',
    ],
    ['no description', wrongCards(plant('')), '0 description'],
    ['another og:url', wrongCards(plant('<meta property="og:url" content="x">')), 'og:url is x'],
  ])('%s', (_, faults, fault) => {
    expect(faults.join('\n')).toContain(fault);
  });
});
