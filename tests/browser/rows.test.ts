/** Do pages in both languages stand on one grid: rules from one edge, links below the title they serve? */
import { describe, expect } from 'vitest';
import { test, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

const widths = [360, 768, 1280];
const inRows = ['/zh-en/plan/2.3/', '/zh-en/plan/notice/', '/2.3.1/', '/zh/packs/numbers/'];

const firstWords = [
  ...[
    '.title > :first-child',
    '.side:first-of-type',
    '.added > p:first-child',
    '.links',
    '.whence',
  ],
  ...['.on-this-page li a', '.neighbours a', '.pack-head > p', '.ways-in', '.facts th:first-child'],
].join();

/** Where the rules of the main part begin, and where its words do; `page` is where the header does. */
const edgesOf = (page: Page) =>
  page.evaluate((words) => {
    const shown = [...document.querySelectorAll('main *')].filter((each) => each.checkVisibility());
    const placed = (all: Element[], inset: (each: Element) => number) =>
      all.map((each) => ({
        at: Math.round(each.getBoundingClientRect().left + inset(each)),
        what: each.className || each.tagName,
      }));
    const hasRule = (each: Element): boolean => {
      const { borderTopWidth, borderLeftWidth, borderBottomWidth } = getComputedStyle(each);
      return [borderTopWidth, borderLeftWidth, borderBottomWidth].some((width) => width !== '0px');
    };
    // What is framed or written on is no rule; those of the legend stand in the line where they fit.
    const others = 'button, .numeral, .print-note, .legend li, .pupil span';
    const paddingOf = (each: Element) => parseFloat(getComputedStyle(each).paddingLeft);
    const bar = document.querySelector('.site-header .bar')!;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return {
      gutter: Math.round(1.75 * rem),
      page: Math.round(bar.getBoundingClientRect().left + paddingOf(bar)),
      rules: placed(
        shown.filter((each) => hasRule(each) && !each.matches(others)),
        () => 0,
      ),
      words: placed(
        shown.filter((each) => each.matches(words)),
        paddingOf,
      ),
    };
  }, firstWords);

test.for(inRows)('%s has an edge for rules and an edge for words', async (path, { open }) => {
  const page = await open(path);
  const faults = new Set<string>();
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 740 });
      const { page: edge, gutter, rules, words } = await edgesOf(page);
      expect(Math.min(rules.length, words.length)).toBeGreaterThan(5);
      const where = `${path}: ${media} at ${String(width)}`;
      const first = media === 'print' ? 0 : edge;
      for (const { at, what } of rules) {
        if (at !== first) faults.add(`${where}: a rule of ${what} begins at ${String(at)}`);
      }
      for (const { at, what } of words) {
        if (at !== first + gutter) faults.add(`${where}: words of ${what} begin at ${String(at)}`);
      }
    }
  }
  expectNone([...faults]);
});

describe('the links of a provision stand right below its Chinese title', () => {
  test.for([768, 1280])('at %i px', async (width, { open }) => {
    const page = await open('/zh-en/plan/2.3/', { viewport: { width, height: 740 } });
    const gaps = await page.evaluate(() =>
      [...document.querySelectorAll('.rows')].map((rows) => {
        const title = rows.querySelector('.title > :lang(zh)')!;
        const range = new Range();
        range.selectNodeContents(title);
        return (
          rows.querySelector('.links')!.getBoundingClientRect().top -
          range.getBoundingClientRect().bottom
        );
      }),
    );
    expect(gaps.length).toBe(4);
    expectNone(gaps.filter((gap) => gap < 0 || gap > 12).map((gap) => `${gap.toFixed(1)} px`));
  });
});

test.for([360, 1280])(
  'no row of the header begins in the middle, at %i px',
  async (width, { open }) => {
    for (const path of ['/', '/2.3.1/', '/404.html', '/zh-en/plan/2.3/']) {
      const page = await open(path, { viewport: { width, height: 740 } });
      const { edge, starts } = await page.evaluate(() => {
        const bar = document.querySelector('.site-header .bar')!;
        const items = [
          ...bar.querySelectorAll('.brand, reader-settings > *, .views > a, .menu > *'),
        ];
        const shown = items.filter((each) => each.checkVisibility());
        const boxes = shown.map((each) => each.getBoundingClientRect());
        const rows = boxes.filter(
          ({ top, bottom, left }) =>
            !boxes.some((box) => box.left < left && box.bottom > top && box.top < bottom),
        );
        return {
          edge: parseFloat(getComputedStyle(bar).paddingLeft) + bar.getBoundingClientRect().left,
          starts: rows.map(({ left }) => left),
        };
      });
      expect(starts.length).toBeGreaterThan(0);
      expectNone(
        starts.filter((left) => left > edge + 1).map((left) => `${path}: ${String(left)} px`),
      );
    }
  },
);
