/** In large type, is everything that can be pressed as tall as a finger is wide? */
import { describe, expect } from 'vitest';
import { test, visit, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';
import { pagePaths } from '../support/page-kinds.ts';

const due = 60;
const paths = [...pagePaths, '/zh/search/?q=数据', '/zh/teachers/'];

/** What is lower than a target; a link within a sentence is as tall as its line, and marks are drawn. */
const low = async (page: Page): Promise<string[]> => [
  ...(await lowIn(page, '.site-header')),
  ...(await lowIn(page, 'main, .site-footer')),
];

/** The same in parts of a page, with all that folds there open: a menu would lie over the rest. */
const lowIn = (page: Page, parts: string): Promise<string[]> =>
  page.evaluate(
    ([parts, due]) => {
      const pressed = 'a[href], button, summary, input, select, textarea';
      const found = (selector: string): Element[] =>
        [...document.querySelectorAll(parts)].flatMap((part) => [
          ...part.querySelectorAll(selector),
        ]);
      for (const fold of document.querySelectorAll('details')) fold.open = false;
      for (const fold of found('details')) (fold as HTMLDetailsElement).open = true;
      const isWithinWords = (target: Element): boolean => {
        if (getComputedStyle(target).display !== 'inline') return false;
        let block = target.parentElement!;
        while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
        const rest = block.cloneNode(true) as Element;
        for (const link of rest.querySelectorAll('a')) link.remove();
        return /\p{L}/u.test(rest.textContent!);
      };
      /** Some links reach beyond their own box: what counts is where a finger finds them. */
      const heightOf = (target: Element): number => {
        const { x, y, width, height } = target.getBoundingClientRect();
        if (height >= due) return height;
        scrollTo(0, scrollY + y - innerHeight / 2);
        const now = target.getBoundingClientRect();
        const isHit = (at: number): boolean =>
          document.elementFromPoint(x + width / 2, at)?.closest(pressed) === target;
        let [top, bottom] = [now.y + 1, now.bottom - 1];
        while (isHit(top - 1)) top--;
        while (isHit(bottom + 1)) bottom++;
        return Math.max(height, bottom - top + 2);
      };
      return found(pressed).flatMap((element) => {
        const input = element as HTMLInputElement;
        // A box is pressed by its label.
        const target = /^(?:radio|checkbox)$/.test(input.type) ? input.labels![0]! : element;
        const { width, height } = target.getBoundingClientRect();
        if (!target.checkVisibility({ visibilityProperty: true }) || width * height < 4) return [];
        if (target.closest('svg, .skip') || isWithinWords(target)) return [];
        const tall = heightOf(target);
        // A hair is rounding.
        return tall < due - 0.5 ? [`${String(tall)} px: ${target.outerHTML.slice(0, 120)}`] : [];
      });
    },
    [parts, due] as const,
  );

// The smallest of the large sizes is the one where words alone make nothing tall.
describe('every target has 60 px', () => {
  test.for(paths)('%s', { timeout: 60_000 }, async (path, { open }) => {
    const page = await open('/', { expected: /404/ });
    await page.evaluate(() => localStorage.setItem('reader-settings', '{"large":"18"}'));
    await visit(page, path);
    if (path.includes('?q=')) await page.locator('main .filters').waitFor();
    const faults: string[] = [];
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      faults.push(...(await low(page)).map((fault) => `${path} at ${String(width)}: ${fault}`));
    }
    expectNone(faults);
  });

  test.for(['18', '22', '30'])(
    'the links of a provision lie clear of the marks above, at %s px',
    async (size, { open }) => {
      const page = await open('/', { viewport: { width: 360, height: 740 } });
      const faults: string[] = [];
      for (const path of ['/zh/plan/1.3/', '/en/plan/1.3/', '/zh/plan/notice/']) {
        await visit(page, path);
        const covered = await page.evaluate((size) => {
          document.documentElement.dataset.large = size;
          const boxes = (parts: string): DOMRect[] =>
            [...document.querySelectorAll(parts)].map((part) => part.getBoundingClientRect());
          const marks = boxes('main .mark');
          return boxes('main .links a').filter((link) =>
            marks.some(
              ({ top, bottom, left, right }) =>
                Math.min(right, link.right) - Math.max(left, link.left) > 1 &&
                Math.min(bottom, link.bottom) - Math.max(top, link.top) > 1,
            ),
          ).length;
        }, size);
        if (covered > 0) faults.push(`${path}: ${String(covered)} links lie under marks`);
      }
      expectNone(faults);
    },
  );

  test('the check finds what is lower', async ({ open }) => {
    const page = await open('/zh/plan/2.3/');
    await page.evaluate(() => (document.documentElement.dataset.large = '18'));
    expect(await low(page)).toEqual([]);
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: '/', textContent: 'Low' });
      const line = document.createElement('p');
      line.append(link);
      document.querySelector('main')!.append(line);
    });
    expect(await low(page)).toEqual([expect.stringContaining('Low')]);
  });
});
