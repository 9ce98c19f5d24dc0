/** Can everybody use the pages: with a reader, a keyboard, a narrow window, in the dark? */
import axe from 'axe-core';
import { describe, expect } from 'vitest';
import { test, visit, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

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
    };
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length}× ${nodes[0]!.html}`);
  }, rules);
  return found.map((violation) => `${page.url()}: ${violation.slice(0, 200)}`);
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const paths = ['/', '/zh/', '/en/', '/zh/plan/2.3/', '/en/plan/2.3/', '/zh-en/plan/2.3/'].concat(
  ['/zh/plan/', '/en/plan/notice/', '/2.3.1/', '/zh/about/', '/en/about/'],
  ['/zh/packs/', '/en/packs/?c=9.9,notice,1.3.4,2.3.1&t=谁&n=1', '/zh/packs/numbers/'],
  ['/zh/search/?q=数据', '/en/search/?q=data', '/zh/nothing/'],
  ['/zh/glossary/#t077', '/en/glossary/'],
);
const inTheDark = ['/zh/', '/en/plan/2.3/#2.3.1', '/2.3.1/', '/zh/search/?q=数据'].concat([
  '/en/glossary/#t077',
  '/en/packs/?c=1.2',
]);
const expected = /404/;

/** Waits for what a script adds to the page. */
async function settle(page: Page, path: string): Promise<Page> {
  if (path.includes('?q=')) await page.locator('[data-search-results] > li').last().waitFor();
  return page;
}

describe('nothing that axe knows is wrong, and nothing runs off a narrow window', () => {
  test.for(paths)('%s', async (path, { open }) => {
    const page = await settle(await open(path, { expected, reducedMotion: 'reduce' }), path);
    const faults: string[] = [];
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await violations(page)).map((fault) => `${String(width)} px: ${fault}`));
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const over = await sideways(page);
    if (over > 0) faults.push(`${path}: ${String(over)} px wider than 320 px`);
    expectNone(faults);
  });

  test.for(inTheDark)('%s in the dark', async (path, { open }) => {
    const page = await settle(await open(path, { colorScheme: 'dark' }), path);
    expectNone(await violations(page));
  });

  test('the folds and messages, opened', async ({ open }) => {
    const page = await open('/zh/plan/2.3/#9.9', { viewport: { width: 320, height: 640 } });
    await page.locator('plan-reader [role=alert] a').waitFor();
    await page.locator('.mark').first().press('Enter');
    await page.locator('plan-reader [role=status] code').waitFor();
    await page.locator('details.contents summary').press('Enter');
    expectNone(await violations(page));
    expect(await sideways(page)).toBe(0);
  });

  test.for(['light', 'dark'] as const)('the preview of a term, %s', async (scheme, { open }) => {
    const viewport = { width: 320, height: 640 };
    const page = await open('/en/plan/2.3/', { viewport, colorScheme: scheme });
    await page.locator('term-preview:defined').waitFor({ state: 'attached' });
    await page.locator('a.term').first().focus();
    await page.locator('term-preview > div').waitFor();
    expectNone(await violations(page));
    expect(await sideways(page)).toBe(0);
  });

  test('the checks find a planted fault', async ({ open }) => {
    const page = await open('/2.3.1/');
    await page.evaluate(() => {
      document.querySelector('main')!.append(document.createElement('button'));
    });
    expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
  });
});

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
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, height } = element.getClientRects()[0] ?? new DOMRect();
      stops.push({
        name: element.outerHTML.slice(0, 80),
        outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
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

describe('by keyboard', () => {
  test.for(['/zh/plan/2.3/', '/zh-en/plan/2.4/', '/2.3.1/', '/en/'])(
    '%s',
    async (path, { open }) => {
      const page = await open(path, { viewport: { width: 360, height: 740 } });
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
    },
  );

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
