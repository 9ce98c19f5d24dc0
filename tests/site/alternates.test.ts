/** Does each page name itself and its twins, and the sitemap say the same? */
import { describe, expect, test } from 'vitest';
import { alternatesOf, isListed } from '../../src/model/alternates.ts';
import { tags } from '../../src/model/lang.ts';
import { plantSite, readDist, site, type Site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, parsePage, tagged, words, type Page } from '../support/html.ts';

const own = (of: Site, path: string): string => of.address.href + path.slice(1);
const metaOf = (page: Page, name: string): string[] =>
  tagged(page, 'meta')
    .filter((meta) => [attr(meta, 'name'), attr(meta, 'property')].includes(name))
    .map((meta) => attr(meta, 'content') ?? '');
const linksOf = (page: Page, rel: string) =>
  tagged(page, 'link').filter((link) => words(link, 'rel').includes(rel));

/** Listed pages need their own address as canonical; the others must ask not to be listed. */
function wrongCanonicals(of: Site): string[] {
  return of.pages.flatMap((page) => {
    const canonicals = linksOf(page, 'canonical').map((link) => attr(link, 'href'));
    const isHidden = metaOf(page, 'robots').some((robots) => robots.includes('noindex'));
    const expected = isListed(page.path) ? own(of, page.path) : '';
    if (canonicals.join() !== expected)
      return [`${page.path}: canonical is “${canonicals.join()}”`];
    return isHidden === isListed(page.path) ? [`${page.path}: noindex is ${String(isHidden)}`] : [];
  });
}

const alternatesIn = (page: Page): string[] =>
  linksOf(page, 'alternate')
    .filter((link) => attr(link, 'hreflang'))
    .map((link) => `${attr(link, 'hreflang') ?? ''} ${attr(link, 'href') ?? ''}`)
    .sort();

function wrongAlternates(of: Site): string[] {
  return of.pages.flatMap((page) => {
    const said = alternatesIn(page);
    const expected = isListed(page.path) ? alternatesOf(page.path) : [];
    const wanted = expected.map(({ hreflang, path }) => `${hreflang} ${own(of, path)}`).sort();
    if (said.join() !== wanted.join()) return [`${page.path}: hreflang says ${said.join(', ')}`];
    return said.flatMap((line) => {
      const address = line.split(' ')[1] ?? '';
      const twin = of.pages.find(({ path }) => own(of, path) === address);
      if (!twin) return [`${page.path}: hreflang ${line} is no page`];
      // Rows are nobody's twin but for the whole set; a page must be named by those it names.
      return alternatesIn(twin).join() === said.join()
        ? []
        : [`${page.path}: ${twin.path} names other twins`];
    });
  });
}

/** The addresses of a sitemap, each with its alternates as a page would write them. */
function readSitemap(xml: string): Map<string, string[]> {
  const entries = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(
    ([, entry = '']): [string, string[]] => [
      /<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? '',
      [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)]
        .map(([, lang = '', href = '']) => `${lang} ${href}`)
        .sort(),
    ],
  );
  return new Map(entries);
}

function wrongSitemap(of: Site, xml: string): string[] {
  const entries = readSitemap(xml);
  const listed = new Map(
    of.pages.filter(({ path }) => isListed(path)).map((page) => [own(of, page.path), page]),
  );
  return [
    ...[...entries.keys()]
      .filter((address) => !listed.has(address))
      .map((a) => `sitemap: ${a} is not to be listed`),
    ...[...listed].flatMap(([address, page]) => {
      const said = entries.get(address);
      if (!said) return [`sitemap: ${address} is missing`];
      return said.join() === alternatesIn(page).join()
        ? []
        : [`sitemap: ${address} has other alternates than its page`];
    }),
  ];
}

test('listed pages name their own address, the others ask not to be listed', () => {
  expectNone(wrongCanonicals(site));
});

test('hreflang names both languages and a default, and is answered', () => {
  expectNone(wrongAlternates(site));
});

test('the sitemap holds the listed pages with the alternates of each', () => {
  expect(readDist('sitemap-index.xml')).toContain(`<loc>${site.address.href}sitemap-0.xml</loc>`);
  expectNone(wrongSitemap(site, readDist('sitemap-0.xml')));
});

describe('the checkers find', () => {
  const plant = (head: string, body = '', path = '/zh/'): Site => {
    const page = parsePage(
      path,
      `<!doctype html><html lang="${tags.zh}"><head>${head}</head><body>${body}`,
    );
    return { ...plantSite({}), pages: [page] };
  };
  const home = 'https://own.example/base/';

  test.each([
    ['no canonical', wrongCanonicals(plant('')), 'canonical is “”'],
    ['a listed error', wrongCanonicals(plant('', '', '/zh/404/')), 'noindex is false'],
    ['no alternates', wrongAlternates(plant('')), '/zh/: hreflang says'],
    ['an empty sitemap', wrongSitemap(plant(''), ''), `${home}zh/ is missing`],
    [
      'a listed search',
      wrongSitemap(plant(''), `<url><loc>${home}zh/search/</loc></url>`),
      'not to be listed',
    ],
    [
      'a bare entry',
      wrongSitemap(
        plant(`<link rel="alternate" hreflang="en" href="x">`),
        `<url><loc>${home}zh/</loc></url>`,
      ),
      'other alternates',
    ],
  ])('%s', (_, faults, fault) => {
    expect(faults.join('\n')).toContain(fault);
  });

  test('a twin that does not answer', () => {
    const set = alternatesOf('/zh/').map(
      ({ hreflang, path }) =>
        `<link rel="alternate" hreflang="${hreflang}" href="${home}${path.slice(1)}">`,
    );
    const twin = plantSite({ '/en/': '', '/': '' }).pages;
    const planted = { ...plantSite({}), pages: [...plant(set.join('')).pages, ...twin] };
    expect(wrongAlternates(planted)).toContain('/zh/: /en/ names other twins');
  });
});
