/** Do references to the plan say in words where they lead, each by itself, and those of a run once? */
import { describe, expect, test } from 'vitest';
import { plantSite, site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import {
  around,
  attr,
  langAt,
  place,
  tagged,
  textOf,
  within,
  words,
  type Element,
  type Page,
} from '../support/html.ts';

const machineId = /^(?:(?:[\d.]+|notice|footer)(?:-s\d+)|s\d+|notice|footer|t\d{3})$/;

/** Links that say an id of ours and nothing else. */
function machineNames(page: Page): string[] {
  return tagged(page, 'a').flatMap((link) => {
    const said = textOf(link).trim();
    return machineId.test(said) ? [`${page.path}: ${said} is no name`] : [];
  });
}

const runs = (page: Page): Element[] =>
  page.elements.filter((element) => words(element, 'class').includes('cites'));

/** Links of a run whose name does not tell the sentence of its address, or lacks its own words. */
function namelessParts(page: Page): string[] {
  return runs(page).flatMap((run) =>
    within(run).flatMap((link) => {
      const [, provision, n] = /#([^-]+)-s(\d+)$/.exec(attr(link, 'href') ?? '') ?? [];
      if (!provision || !n) return [];
      const said = textOf(link).trim();
      const name = attr(link, 'aria-label') ?? said;
      const isNumbered = provision.includes('.');
      const rest = isNumbered && name.startsWith(provision) ? name.slice(provision.length) : name;
      const isWhole = isNumbered ? rest !== name : /^[a-z\p{Script=Han}]{2}/u.test(name);
      const tells = isWhole && /\d+(?=句?$)/.exec(rest)?.[0] === n && name.includes(said);
      return tells ? [] : [`${place(page, link)}: “${said}” is heard as “${name}”`];
    }),
  );
}

/** Runs that stand beside another in one language: one run should hold them all. */
function neighbours(page: Page): string[] {
  return runs(page).flatMap((run) => {
    const siblings = [...around(run)][0]?.childNodes ?? [];
    const next = siblings
      .slice(siblings.indexOf(run) + 1)
      .find((node) => textOf(node).trim() !== '' || 'tagName' in node);
    const follows = runs(page).find((other) => other === next);
    return follows && langAt(page, follows) === langAt(page, run)
      ? [`${place(page, run)}: “${textOf(run)}” and “${textOf(follows)}” are two runs`]
      : [];
  });
}

test('no link is named by an id', () => {
  expectNone(site.pages.flatMap(machineNames));
});

test('every reference tells by itself where it leads', () => {
  expect(site.pages.flatMap(runs).length).toBeGreaterThan(1000);
  expectNone(site.pages.flatMap(namelessParts));
});

test('references that stand together are one run', () => {
  expectNone(site.pages.flatMap(neighbours));
});

describe('the checkers find', () => {
  const plant = (body: string): Page => plantSite({ '/zh/': body }).pages[0]!;
  const cites = (links: string): Page => plant(`<span class="cites">${links}</span>`);

  test.each(['notice-s5', '0-s1', '1.2-s1', 's2', 't068', 'footer'])('%s', (id) => {
    expect(machineNames(plant(`<p><a href="#x"> ${id} </a></p>`))).toHaveLength(1);
  });

  test.each(['印发通知第5句', '1.2', '2', '/zh/plan/2.3/#2.3.1-s2'])('no fault in %s', (words) => {
    expect(machineNames(plant(`<p><a href="#x">${words}</a></p>`))).toEqual([]);
  });

  test.each([
    ['<a href="#1.2-s1">1.2第1</a>、<a href="#1.2-s2" aria-label="1.2第2句">2句</a>', 0],
    ['<a href="/en/#notice-s3">cover notice, sent. 3</a>', 0],
    ['<a href="#1.2-s1">1.2第1</a>、<a href="#1.2-s2">2句</a>', 1],
    ['<a href="#1.2-s2">1.2第1句</a>', 1],
    ['<a href="#1.2-s2" aria-label="1.2, sent. 2">2句</a>', 1],
    ['<a href="#0-s1">引言第1句</a>', 0],
    ['<a href="#0-s1">1</a>', 1],
  ])('%s', (links, count) => {
    expect(namelessParts(cites(links))).toHaveLength(count);
  });

  test.each([
    ['<i class="cites">1</i> <i class="cites">2</i>', 1],
    ['<i class="cites">1</i> and <i class="cites">2</i>', 0],
    ['<i class="cites" lang="zh-Hans">1</i> <i class="cites" lang="en">2</i>', 0],
  ])('%s', (body, count) => {
    expect(neighbours(plant(`<p>${body}</p>`))).toHaveLength(count);
  });
});
