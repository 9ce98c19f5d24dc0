/** Do the words of a section that need it lead to the glossary: each once, in place, and no others? */
import { describe, expect, test } from 'vitest';
import { planPath, sections, sectionOf, shortPath, termPath } from '../../src/model/address.ts';
import { langs, type Lang } from '../../src/model/lang.ts';
import { findSentence } from '../../src/model/plan.ts';
import { cutAtLinks } from '../../src/model/term-links.ts';
import { plan, termLinks } from '../support/content.ts';
import { findPage, plantSite, site, type Site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { around, attr, textOf, words, type Element, type Page } from '../support/html.ts';
import { readTarget } from '../support/targets.ts';

const isTerm = (element: Element): boolean => words(element, 'class').includes('term');
const termsOf = (page: Page): Element[] => page.elements.filter(isTerm);

/** A link as a line: the sentence around it, its words, and where it leads. */
function lineOf(of: Site, page: Page, link: Element): string {
  const target = readTarget(of, page, attr(link, 'href') ?? '');
  const sentence = [...around(link)].find((element) =>
    words(element, 'class').includes('sentence'),
  );
  const leads = target.own ? `${target.path}#${target.fragment ?? ''}` : 'elsewhere';
  return `${(sentence && attr(sentence, 'id')) ?? 'no sentence'} “${textOf(link)}” ${leads}`;
}

function dueIn(lang: Lang, section: (typeof sections)[number]): string[] {
  return [...termLinks].flatMap(([id, links]) =>
    sectionOf(id) === section
      ? cutAtLinks(findSentence(plan, id)[lang], lang, links).flatMap(({ text, term }) =>
          term ? [`${id} “${text}” ${termPath(lang, term)}`] : [],
        )
      : [],
  );
}

/** Links within links, in headings, or with words that another link of the page has. */
function disturbing(page: Page): string[] {
  const links = termsOf(page);
  return links.flatMap((link, i) => {
    const outer = [...around(link)].find(({ tagName }) => /^(?:a|button|h\d)$/.test(tagName));
    const twin = links.findIndex((other) => textOf(other) === textOf(link));
    return [
      ...(outer ? [`${page.path}: “${textOf(link)}” stands within <${outer.tagName}>`] : []),
      ...(twin === i ? [] : [`${page.path}: “${textOf(link)}” is linked twice`]),
    ];
  });
}

const places = langs.flatMap((lang) => sections.map((section) => [lang, section] as const));

test.each(places)('%s %s: its words lead to their entries', (lang, section) => {
  const page = findPage(planPath(lang, section));
  const lines = termsOf(page).map((link) => lineOf(site, page, link));
  expect(lines).toEqual(dueIn(lang, section));
  expect(lines.length).toBeGreaterThan(0);
});

test('no link disturbs another, or a heading', () => {
  expectNone(site.pages.flatMap(disturbing));
});

test('rows, the whole plan and short addresses have the text alone', () => {
  const bare = [
    ...sections.map((section) => planPath('zh-en', section)),
    ...langs.map((lang) => planPath(lang)),
    ...plan.provisions.map(({ id }) => shortPath(id)),
  ];
  expectNone(bare.filter((path) => termsOf(findPage(path)).length > 0));
});

describe('the checkers find', () => {
  const link = '<a class="term" href="/base/zh/#t001">词</a>';

  test.each([
    ['a link in a link', `<b><button>${link}</button></b>`, 'stands within <button>'],
    ['a link in a heading', `<h2>${link}</h2>`, 'stands within <h2>'],
    ['a second link', link + link, 'is linked twice'],
  ])('%s', (_, body, fault) => {
    expect(disturbing(plantSite({ '/zh/': body }).pages[0]!).join()).toContain(fault);
  });

  test('where a link leads', () => {
    const of = plantSite({ '/zh/': `<p class="sentence" id="1-s1">${link}</p>` });
    const [page] = of.pages;
    expect(termsOf(page!).map((each) => lineOf(of, page!, each))).toEqual(['1-s1 “词” /zh/#t001']);
  });
});
