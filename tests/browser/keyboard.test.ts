/** Can every page be used by keyboard alone? */
import { describe, expect } from 'vitest';
import { test, visit, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';
import { isFull, pagePaths } from '../support/page-kinds.ts';

interface Stop {
  name: string;
  outline: number;
  place: number;
  top: number;
  height: number;
  part: string;
}

/** Walks through the page by Tab, and tells of each stop. */
async function walk(page: Page): Promise<Stop[]> {
  await page.evaluate(() => {
    const stops: Stop[] = [];
    const all = [...document.querySelectorAll('*')];
    Object.assign(globalThis, { stops });
    addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      // The marks of pictures have theirs around a part of them.
      const drawn = [...element.querySelectorAll('rect, path')]
        .map((part) => getComputedStyle(part))
        .filter(({ stroke }) => stroke === outlineColor)
        .map(({ strokeWidth }) => parseFloat(strokeWidth));
      const { top, height } = element.getClientRects()[0] ?? new DOMRect();
      stops.push({
        name: element.outerHTML.slice(0, 80),
        outline: outlineStyle === 'none' ? Math.max(0, ...drawn) : parseFloat(outlineWidth),
        place: all.indexOf(element),
        top: Math.round(top + scrollY),
        height,
        part: element.closest('header, main, footer')?.tagName ?? '',
      });
    });
  });
  const count = await page.locator('a[href]:visible, button:visible, summary:visible').count();
  for (let i = 0; i < count; i++) await page.keyboard.press('Tab');
  return page.evaluate(() => (globalThis as unknown as { stops: Stop[] }).stops);
}

/** With AUDIT=full every kind of page is walked through. */
const walked = isFull
  ? pagePaths
  : ['/zh/plan/2.3/', '/zh-en/plan/2.3/', '/2.3.1/', '/en/', '/en/words/', '/en/targets/'];

describe('a menu that folds out', () => {
  for (const menu of ['.contents', 'reader-settings .fold']) {
    test(`${menu} closes when the focus leaves it, and gives it back at Escape`, async ({
      open,
    }) => {
      const page = await open('/zh/plan/2.3/');
      const summary = page.locator(`${menu} > summary`);
      const isOpen = () => page.locator(menu).evaluate((fold: HTMLDetailsElement) => fold.open);
      await summary.press('Enter');
      await page.keyboard.press('Tab');
      expect(await isOpen()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await isOpen()).toBe(false);
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
      await summary.press('Enter');
      await page.locator('main a').first().focus();
      expect(await isOpen()).toBe(false);
    });
  }
});

describe('by keyboard', () => {
  test.for(walked)('%s', { timeout: isFull ? 300_000 : 60_000 }, async (path, { open }) => {
    const page = await open(path, { expected: /404/, viewport: { width: 360, height: 740 } });
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(20);
    const faults = stops.flatMap((stop, i) => {
      const before = stops[i - 1];
      const unseen = stop.outline >= 2 ? [] : [`no outline on ${stop.name}`];
      if (!before || before.part !== stop.part) return unseen;
      const back = stop.place < before.place ? [`out of order: ${stop.name}`] : [];
      // What stands wholly above the stop before it is a step back up the page.
      const up =
        stop.top + stop.height <= before.top + 2 ? [`above what came before: ${stop.name}`] : [];
      return [...unseen, ...back, ...up];
    });
    expectNone(faults.map((fault) => `${path}: ${fault}`));
  });

  test('the first stop skips to the text', async ({ open }) => {
    const page = await open('/en/');
    for (const path of ['/en/', '/zh/plan/2.3/', '/2.3.1/', '/en/search/']) {
      await visit(page, path);
      await page.keyboard.press('Tab');
      const skip = page.locator('a[href="#main"]:focus');
      expect(
        await skip.evaluate((link) => link.getBoundingClientRect().left),
      ).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await page.locator('main:focus').waitFor();
      await page.keyboard.press('Tab');
      expect(await page.locator('main :focus').count(), path).toBe(1);
    }
  });
});
