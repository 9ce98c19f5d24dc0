/** Do words keep apart without the style: in a voice, a reader mode, a copy? */
import { describe, expect, test } from 'vitest';
import { plantSite, site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import {
  around,
  attr,
  langAt,
  parsePage,
  place,
  tagged,
  textOf,
  type Page,
} from '../support/html.ts';

/** Elements whose parts a browser sets in one line, and speaks in one breath. */
const lines = ['p', 'a', 'button', 'summary', 'h1', 'h2', 'h3', 'h4', 'caption', 'th', 'td', 'dt'];

/** Where an English text runs into the next: “PreviousAction”, “4.0.About”. */
function glued(page: Page): string[] {
  return page.texts.flatMap((text, i) => {
    const next = page.texts[i + 1];
    const line = [...around(text)].find(({ tagName }) => lines.includes(tagName));
    if (!next || !line || ![...around(next)].includes(line)) return [];
    // Of two wordings for one event the script leaves one.
    if ([...around(text)].some((element) => attr(element, 'data-when'))) return [];
    const isEnglish = [text, next].every((node) => langAt(page, node) === 'en');
    const isGlued = /[A-Za-z][.,;:!?]?$|\d\.$/.test(text.value) && /^[A-Za-z]/.test(next.value);
    const shown = `${text.value.slice(-16)}${next.value.slice(0, 16)}`;
    return isEnglish && isGlued ? [`${place(page, line)}: “${shown}” runs together`] : [];
  });
}

/** Middle dots with a space on one side only. */
function leaning(page: Page): string[] {
  return tagged(page, ...lines).flatMap((line) => {
    const dot = /.{0,8}(?:\S·\s|\s·\S).{0,8}/.exec(textOf(line))?.[0];
    return dot ? [`${place(page, line)}: “${dot}” has a space on one side`] : [];
  });
}

test('no two words run together', () => {
  expectNone(site.pages.flatMap(glued));
});

test('a middle dot stands between two spaces, or none', () => {
  expectNone(site.pages.flatMap(leaning));
});

describe('the checkers find', () => {
  const plant = (body: string): Page => parsePage('/en/', `<html lang="en"><body>${body}`);

  test.each([
    ['<a><b>Next</b>Action</a>', 1],
    ['<p>CC BY 4.0.<a>About</a></p>', 1],
    ['<a><b>Next</b> Action</a>', 0],
    ['<p>One</p><p>Two</p>', 0],
    ['<p lang="zh">A<b>B</b></p>', 0],
  ])('%s', (body, count) => {
    expect(glued(plant(body))).toHaveLength(count);
  });

  test('a leaning dot', () => {
    expect(leaning(plantSite({ '/zh/': '<p>1号· 2022年 · 1月</p>' }).pages[0]!)).toHaveLength(1);
  });
});
