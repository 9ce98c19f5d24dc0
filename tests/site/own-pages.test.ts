/** Does a page of ours say of which document it speaks, what stands on it, and on paper whence it is? */
import { describe, expect, test } from 'vitest';
import { document } from '../support/content.ts';
import { plantSite, site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, tagged, textOf, within, words, type Element, type Page } from '../support/html.ts';

const withClass = (page: Page, name: string): Element[] =>
  page.elements.filter((element) => words(element, 'class').includes(name));
const langOf = ({ path }: Page) => (path.startsWith('/zh/') ? 'zh' : 'en');
const said = (page: Page, name: string): string =>
  withClass(page, name)
    .map((element) => textOf(element))
    .join(' ');

/** The facts that name the document, as far as a part of the page leaves them out. */
function unnamed(page: Page): string[] {
  const byline = said(page, 'byline');
  return [document.plan, document.number, document.dated]
    .map((fact) => fact[langOf(page)])
    .filter((fact) => !byline.includes(fact))
    .map((fact) => `${page.path}: its byline has no “${fact}”`);
}

/** What a loose sheet needs so that its reader can name the document and come back. */
function adrift(page: Page): string[] {
  const note = said(page, 'print-note');
  const needed = [document.number[langOf(page)], page.path];
  return needed
    .filter((each) => !note.includes(each))
    .map((each) => `${page.path}: its last sheet has no “${each}”`);
}

/** Headings that a long page does not list at its top. */
function unlisted(page: Page): string[] {
  const [article] = withClass(page, 'prose');
  // The verbs of a worksheet are headings of its own.
  const ids = tagged(page, 'h2')
    .filter(({ parentNode }) => parentNode === article)
    .flatMap((heading) => attr(heading, 'id') ?? []);
  const listed = withClass(page, 'on-this-page')
    .flatMap(within)
    .flatMap((link) => attr(link, 'href') ?? []);
  if (ids.length < 4) return [];
  return ids
    .filter((id, i) => listed[i] !== `#${id}`)
    .map((id) => `${page.path}: #${id} is not in its place in the list`);
}

const own = site.pages.filter((page) => withClass(page, 'prose').length > 0);

test('its byline names the document', () => {
  expect(own.length).toBeGreaterThan(10);
  expectNone(own.flatMap(unnamed));
});

test('its last sheet says where it is from, as those of home, search and glossary do', () => {
  const others = site.pages.filter(({ path }) =>
    /^\/(?:zh|en)\/(?:(?:search|glossary)\/)?$/.test(path),
  );
  expect(others).toHaveLength(6);
  expectNone([...own, ...others].flatMap(adrift));
});

test('a long one lists its headings in their order', () => {
  expectNone(own.flatMap(unlisted));
});

describe('the checkers find', () => {
  const plant = (body: string): Page =>
    plantSite({ '/en/': `<article class="prose">${body}` }).pages[0]!;
  const heads = ['a', 'b', 'c', 'd'].map((id) => `<h2 id="${id}">A</h2>`).join('');
  const list = (ids: string) =>
    `<nav class="on-this-page">${[...ids].map((id) => `<a href="#${id}">A</a>`).join('')}</nav>`;

  test('a page that names nothing', () => {
    expect(unnamed(plant('<p class="byline">Action Plan</p>'))).toHaveLength(3);
    expect(adrift(plant('<p>/en/</p>'))).toHaveLength(2);
  });

  test.each([
    [heads, 4],
    [list('abdc') + heads, 2],
    [list('abcd') + heads, 0],
    ['<h2 id="a">A</h2>', 0],
  ])('%s', (body, count) => {
    expect(unlisted(plant(body))).toHaveLength(count);
  });
});
