import { describe, expect, test } from 'vitest';
import { plantSite, site, type Site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { around, attr, isInTemplate, place, tagged, textOf, words } from '../support/html.ts';
import type { Element, Page } from '../support/html.ts';
import { deadEnd, readTarget } from '../support/targets.ts';

/** A script fills in the address of a link without words. */
const isFilled = (link: Element): boolean => isInTemplate(link) && textOf(link) === '';
const links = (page: Page): Element[] =>
  tagged(page, 'a').filter((link) => attr(link, 'href') !== undefined);

/** Every address in a page, with its attribute: links, scripts, pictures, forms. */
function addresses(page: Page): { element: Element; value: string }[] {
  return page.elements.flatMap((element) =>
    ['href', 'src', 'action', 'data', 'poster', 'srcset', 'xlink:href', 'formaction'].flatMap(
      (name) => {
        const value = attr(element, name);
        return value === undefined || (name === 'data' && element.tagName !== 'object')
          ? []
          : [{ element, value }];
      },
    ),
  );
}

function deadLinks(of: Site): string[] {
  return of.pages.flatMap((page) =>
    addresses(page).flatMap(({ element, value }) => {
      const target = readTarget(of, page, value);
      const reason = target.own ? deadEnd(of, target) : target.fault;
      return reason ? [`${place(page, element)}: ${reason}`] : [];
    }),
  );
}

/** The addresses that a sheet names, but for parts of the page itself. */
const fetchedBy = (css: string): string[] =>
  [...css.matchAll(/@import\s+["']?([^"';]+)|url\(\s*["']?((?!#)[^"')]+)/g)].map(
    ([, sheet, url]) => sheet ?? url ?? '',
  );

/** What the browser would fetch from elsewhere, and links outside that do not say whereto. */
function outsideRequests(of: Site): string[] {
  return of.pages.flatMap((page) => [
    ...addresses(page).flatMap(({ element, value }) => {
      const target = readTarget(of, page, value);
      if (target.own || target.fault) return [];
      if (element.tagName === 'a') {
        // Pages that the termbase cites stand where they stand, some without TLS.
        const isNamed = /^(?:https?|mailto):/.test(target.address) && textOf(element).trim() !== '';
        return isNamed ? [] : [`${place(page, element)}: not a page or mailto, or without a name`];
      }
      const rels = words(element, 'rel');
      const isSaid = rels.some((rel) => ['canonical', 'alternate', 'license'].includes(rel));
      return isSaid ? [] : [`${place(page, element)}: fetches ${target.address}`];
    }),
    ...tagged(page, 'style').flatMap((style) =>
      fetchedBy(textOf(style)).flatMap((value) => {
        const target = readTarget(of, page, value);
        const reason = target.own ? deadEnd(of, target) : (target.fault ?? 'it is not ours');
        return reason ? [`${place(page, style)}: fetches ${value}: ${reason}`] : [];
      }),
    ),
  ]);
}

/** Links of a page in one language that lead to the other without saying so. */
function foreignLinks(of: Site): string[] {
  return of.pages
    .filter(({ view }) => view !== 'zh-en')
    .flatMap((page) =>
      links(page).flatMap((link) => {
        const target = readTarget(of, page, attr(link, 'href') ?? '');
        const lang = target.own ? /^\/(zh|en)\//.exec(target.path)?.[1] : undefined;
        if (!lang) return [];
        const said = attr(link, 'hreflang')?.slice(0, 2);
        const isRight = said === undefined ? lang === page.view : said === lang;
        return isRight ? [] : [`${place(page, link)}: leads to /${lang}/ without hreflang`];
      }),
    );
}

function brokenIds(of: Site): string[] {
  const referring = [
    'for',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'headers',
    'list',
  ];
  return of.pages.flatMap((page) => [
    ...[...page.byId].flatMap(([id, holders]) =>
      holders.length > 1 || !/^\S+$/.test(id)
        ? [`${page.path}: id “${id}” stands ${String(holders.length)} times`]
        : [],
    ),
    ...page.elements.flatMap((element) =>
      referring.flatMap((name) =>
        words(element, name).flatMap((id) =>
          page.byId.has(id) ? [] : [`${place(page, element)}: ${name} names no id ${id}`],
        ),
      ),
    ),
  ]);
}

test('every address of our own leads to a page, an id or a file', () => {
  expectNone(deadLinks(site));
});

test('no page fetches anything from elsewhere', () => {
  expectNone(outsideRequests(site));
});

test('links keep to the language of their page, or say that they do not', () => {
  expectNone(foreignLinks(site));
});

test('ids are there once, and what names an id finds it', () => {
  expectNone(brokenIds(site));
});

test('only a script’s own link may be without words', () => {
  const isNamed = (link: Element): boolean =>
    (textOf(link).trim() || (attr(link, 'aria-label') ?? '').trim()) !== '';
  const isHidden = (link: Element): boolean =>
    [...around(link)].some((element) => attr(element, 'hidden') !== undefined);
  const nameless = site.pages.flatMap((page) =>
    links(page)
      .filter((link) => !isNamed(link) && !isFilled(link) && !isHidden(link))
      .map((link) => `${place(page, link)}: no words`),
  );
  expectNone(nameless);
});

describe('the checkers find', () => {
  const only = (body: string): Site => plantSite({ '/': '', '/zh/': body, '/en/': '' }, ['a.csv']);

  test.each([
    ['a dead link', deadLinks, '<a href="/base/zz/">x</a>', 'no page or file /zz/'],
    ['a dead fragment', deadLinks, '<a href="#q">x</a>', '/zh/ has no id q'],
    ['a lost base path', deadLinks, '<a href="/zh/">x</a>', 'outside the base path'],
    ['a missing slash', deadLinks, '<a href="/base/en">x</a>', 'lacks its last slash'],
    ['a dead script', deadLinks, '<script src="/base/x.js"></script>', 'no page or file /x.js'],
    ['an outside picture', outsideRequests, '<img src="//cdn.example/x">', 'fetches https://cdn'],
    ['an outside font', outsideRequests, '<style>a{src:url(//x.example/y)}</style>', 'not ours'],
    ['a lost font', outsideRequests, '<style>a{src:url("/base/x")}</style>', 'no page or file /x'],
    ['an import', outsideRequests, '<style>@import "x.css";</style>', 'fetches x.css'],
    ['a nameless outside link', outsideRequests, '<a href="https://x.example/"></a>', 'name'],
    ['a foreign link', foreignLinks, '<a href="/base/en/">x</a>', 'leads to /en/'],
    ['a wrong hreflang', foreignLinks, '<a href="/base/en/" hreflang="zh">x</a>', 'leads to /en/'],
    ['an id twice', brokenIds, '<p id="a"><p id="a">', 'id “a” stands 2 times'],
    ['a label for nothing', brokenIds, '<label for="q">x</label>', 'for names no id q'],
  ])('%s', (_, checker, body, fault) => {
    expect(checker(only(body)).join('\n')).toContain(fault);
  });

  test('nothing in a sound page', () => {
    const sound = plantSite(
      {
        '/': '<a href="/base/zh/">x</a>',
        '/zh/': '<p id="a"><a href="#a">x</a><a href="/base/a.csv">x',
      },
      ['a.csv'],
    );
    expect([deadLinks, outsideRequests, foreignLinks, brokenIds].flatMap((c) => c(sound))).toEqual(
      [],
    );
  });
});
