import { describe, expect, test } from 'vitest';
import { pagePath, planPath, sections, shortPath } from '../../../src/model/address.ts';
import { alternatesOf, isListed } from '../../../src/model/alternates.ts';
import { langs, views } from '../../../src/model/lang.ts';
import { plan } from '../../support/content.ts';

const line = (path: string): string[] =>
  alternatesOf(path).map((alternate) => `${alternate.hreflang} ${alternate.path}`);

describe('alternates', () => {
  test.each([
    ['/', ['zh-Hans /zh/', 'en /en/', 'x-default /']],
    ['/en/', ['zh-Hans /zh/', 'en /en/', 'x-default /']],
    ['/zh/about/', ['zh-Hans /zh/about/', 'en /en/about/', 'x-default /en/about/']],
    ['/en/plan/', ['zh-Hans /zh/plan/', 'en /en/plan/', 'x-default /zh-en/plan/']],
    [
      '/zh-en/plan/2.3/',
      ['zh-Hans /zh/plan/2.3/', 'en /en/plan/2.3/', 'x-default /zh-en/plan/2.3/'],
    ],
  ])('of %s', (path, alternates) => {
    expect(line(path)).toEqual(alternates);
  });

  /** Every kind of page that has a twin. */
  const withTwins = [
    '/',
    ...langs.flatMap((lang) => [pagePath(lang), pagePath(lang, 'about'), pagePath(lang, 'search')]),
    ...views.flatMap((view) => [
      planPath(view),
      ...sections.map((section) => planPath(view, section)),
    ]),
  ];

  test('name the page itself, and all that they name agree', () => {
    for (const path of withTwins) {
      const named = alternatesOf(path);
      expect(named.map((alternate) => alternate.path)).toContain(path);
      for (const alternate of named) expect(alternatesOf(alternate.path), path).toEqual(named);
    }
  });

  test('name each language and x-default once', () => {
    for (const path of withTwins) {
      const named = alternatesOf(path).map(({ hreflang }) => hreflang);
      expect(named, path).toEqual(['zh-Hans', 'en', 'x-default']);
    }
  });

  test('are none for the short address of any provision, which speaks both languages', () => {
    for (const { id } of plan.provisions) expect(alternatesOf(shortPath(id)), id).toEqual([]);
  });

  test.each([
    '/404/',
    '/data/plan.json',
    '/robots.txt',
    '/zh',
    '/zhx/plan/',
    '/fr/plan/',
    'zh/plan/',
    '/x/zh/plan/',
    '',
  ])('“%s” has no twin', (path) => {
    expect(alternatesOf(path)).toEqual([]);
  });
});

describe('search engines', () => {
  test.each([
    '/',
    '/zh/',
    '/en/about/',
    '/zh/plan/',
    '/zh-en/plan/2.3/',
    // The section whose number is that of an error must not be taken for one.
    '/zh/plan/404x/',
  ])('list %s', (path) => {
    expect(isListed(path)).toBe(true);
  });

  test.each(['/404/', '/zh/404/', '/en/search/', '/2.3.1/', '/notice/', '/data/plan.json'])(
    'do not list %s',
    (path) => {
      expect(isListed(path)).toBe(false);
    },
  );
});
