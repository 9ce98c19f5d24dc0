/** Can everybody use the pages: with a reader, in large type, in a narrow window, in the dark? */
import axe from 'axe-core';
import { describe, expect } from 'vitest';
import { test, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';
import { isFull, pagePaths } from '../support/page-kinds.ts';

type Axe = typeof axe;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The violations that axe finds in the page as it stands, each with its first element. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const options = {
      runOnly: { type: 'tag' as const, values },
      resultTypes: ['violations' as const],
      // The element is named by its markup; a selector for each node takes a tenth of the time.
      selectors: false,
    };
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length}× ${nodes[0]!.html}`);
  }, rules);
  return found.map((violation) => `${page.url()}: ${violation.slice(0, 200)}`);
}

/** What is to be scrolled sideways: the page, or a part of it that is no table (WCAG 1.4.10). */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((part) => {
      const over = part.scrollWidth - part.clientWidth;
      if (!part.checkVisibility()) return [];
      const canScroll = /auto|scroll/.test(getComputedStyle(part).overflowX);
      if (over <= 0 || part.querySelector('table')) return [];
      if (part !== document.documentElement && !canScroll) return [];
      return [`${part.tagName} ${part.className} is ${String(over)} px wider`];
    }),
  );

const paths = [...pagePaths, '/zh/search/?q=数据', '/en/search/?q=data'];
const expected = /404/;

/** Waits for what a script adds to the page. */
async function settle(page: Page, path: string): Promise<Page> {
  if (path.includes('?q=')) await page.locator('[data-search-results] > li').last().waitFor();
  return page;
}

/** How a page is looked at; with AUDIT=full at each width in every scheme and type, which takes long. */
const looks = isFull
  ? [1280, 768, 360].flatMap((width) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        ['', '30'].map((large) => ({ width, colorScheme, large })),
      ),
    )
  : ([
      { width: 1280, colorScheme: 'dark', large: '' },
      { width: 360, colorScheme: 'light', large: '' },
    ] as const);

const setLarge = (page: Page, large: string) =>
  page.evaluate((size) => {
    if (size) document.documentElement.dataset.large = size;
    else delete document.documentElement.dataset.large;
  }, large);

describe('nothing that axe knows is wrong, and nothing runs off a narrow window', () => {
  test.for(paths)('%s', { timeout: isFull ? 300_000 : 60_000 }, async (path, { open }) => {
    const page = await settle(await open(path, { expected, reducedMotion: 'reduce' }), path);
    const faults: string[] = [];
    for (const { width, colorScheme, large } of looks) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await setLarge(page, large);
      const look = `${String(width)} px ${colorScheme} ${large}`;
      faults.push(...(await violations(page)).map((fault) => `${look}: ${fault}`));
    }
    for (const [width, large] of [
      [320, ''],
      [320, '30'],
      [360, '22'],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await setLarge(page, large);
      const wide = (await sideways(page)).map(
        (part) => `${path}: ${part} at ${String(width)} ${large}`,
      );
      faults.push(...wide);
    }
    expectNone(faults);
  });

  test('the folds and messages, opened', async ({ open }) => {
    const page = await open('/zh/plan/2.3/#9.9', { viewport: { width: 320, height: 640 } });
    await page.locator('plan-reader [role=alert] a').waitFor();
    await page.locator('.mark').first().press('Enter');
    await page.locator('plan-reader .toast code').waitFor();
    await page.locator('details.contents summary').press('Enter');
    expectNone(await violations(page));
    expect(await sideways(page)).toEqual([]);
  });

  test.for(['light', 'dark'] as const)('the preview of a term, %s', async (scheme, { open }) => {
    const viewport = { width: 320, height: 640 };
    const page = await open('/en/plan/2.3/', { viewport, colorScheme: scheme });
    await page.locator('term-preview:defined').waitFor({ state: 'attached' });
    await page.locator('a.term').first().focus();
    await page.locator('term-preview > div').waitFor();
    expectNone(await violations(page));
    expect(await sideways(page)).toEqual([]);
  });

  test('the checks find a planted fault', async ({ open }) => {
    const page = await open('/2.3.1/', { viewport: { width: 320, height: 640 } });
    await page.evaluate(() => {
      document.querySelector('main')!.append(document.createElement('button'));
      const strip = Object.assign(document.createElement('p'), { className: 'strip' });
      strip.tabIndex = 0;
      strip.textContent = 'Wider than its box';
      strip.style.cssText = 'width: 3rem; overflow-x: auto; white-space: nowrap';
      document.querySelector('main')!.append(strip);
    });
    expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
    expect(await sideways(page)).toEqual([expect.stringContaining('strip')]);
  });
});
