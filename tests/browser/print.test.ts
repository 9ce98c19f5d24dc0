/** Does paper hold what the page holds, on white, and nothing that only a screen can use? */
import { describe, expect } from 'vitest';
import { test, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

/** What leads elsewhere or is pressed; a fold that is shut stays off the paper by the reader's choice. */
const forScreens = [
  ...['nav', 'button', '.links', '.breadcrumbs', '.ways-in', '.controls', '.figure-files'],
  ...['details:not([open])', '.drawing', '[role=status]', '[role=alert]', 'form', 'site-search'],
].join();

/** The visible texts of the main part, in order, without what is for screens alone. */
const textsIn = (page: Page): Promise<string[]> =>
  page.evaluate((left) => {
    const main = document.querySelector('main')!;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent!.trim();
      const around = walker.currentNode.parentElement!;
      if (text && around.checkVisibility() && !around.closest(left)) texts.push(text);
    }
    return texts;
  }, forScreens);

const paths = ['/zh/plan/2.3/', '/en/plan/1.3/', '/zh-en/plan/2.2/', '/zh/plan/', '/2.3.1/'].concat(
  ['/zh/', '/en/about/', '/en/investors/', '/zh/commitments/', '/zh/positions/', '/en/targets/'],
  ['/zh/responsibility/'],
);

describe('nothing of the page is lost on paper', () => {
  test.for(paths)('%s', async (path, { open }) => {
    const page = await open(path);
    const onScreen = await textsIn(page);
    await page.emulateMedia({ media: 'print' });
    const onPaper = new Set(await textsIn(page));
    expect(onScreen.length).toBeGreaterThan(10);
    expectNone(onScreen.filter((text) => !onPaper.has(text)));
  });

  test('what a reader unfolds is printed, what stays shut is not', async ({ open }) => {
    const page = await open('/zh/plan/2.3/');
    const first = page.locator('.explain .said details').first();
    await page.emulateMedia({ media: 'print' });
    expect(await first.isVisible()).toBe(false);
    await first.evaluate((details) => details.setAttribute('open', ''));
    expect(await first.locator('dd').first().isVisible()).toBe(true);
  });

  test('one verb of the worksheet, with its key, stands on a sheet alone', async ({ open }) => {
    const page = await open('/en/worksheet/', {
      prepare: async (page) => {
        await page.addInitScript(() => {
          window.print = () => document.body.setAttribute('data-asked', '');
        });
      },
    });
    const verbs = page.locator('verb-worksheet');
    const second = verbs.nth(1);
    await second.getByRole('button', { name: 'Show our translations' }).press('Enter');
    await second.getByRole('button', { name: 'Print this verb only' }).press('Enter');
    await page.locator('[data-asked]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const seen = () => verbs.evaluateAll((all) => all.map((each) => each.checkVisibility()));
    expect(await seen()).toEqual([false, true, false, false, false, false]);
    const keys = second.locator('details');
    expect(await keys.evaluateAll((all) => all.every((each) => each.checkVisibility()))).toBe(true);
    expect(await verbs.nth(0).locator('details[open]').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await seen()).toEqual(Array(6).fill(true));
  });

  test('a citation that is left off the paper takes its name with it', async ({ open }) => {
    const page = await open('/2.4.3/');
    const names = page.locator('#cite-2\\.4\\.3 dt');
    expect(await names.allInnerTexts()).toContain('BibTeX');
    await page.emulateMedia({ media: 'print' });
    const seen = names.filter({ visible: true });
    expect(await seen.allInnerTexts()).not.toContain('BibTeX');
    expect(await seen.count()).toBe(5);
  });

  test('with the plan alone chosen, the paper holds the plan alone', async ({ open }) => {
    const page = await open('/zh/plan/2.3/');
    await page.evaluate(() => document.documentElement.setAttribute('data-layers', 'plan'));
    await page.emulateMedia({ media: 'print' });
    const ours = page.locator('main [data-basis=editorial], main [data-basis=computed]');
    const seen = await ours.evaluateAll((all) => all.filter((each) => each.checkVisibility()));
    expect(seen).toEqual([]);
    expect(await page.locator('.sentence').first().isVisible()).toBe(true);
  });
});

describe('paper is light', () => {
  /** The colours that a page uses, in the order of its elements. */
  const coloursOf = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('main *')].map((each) => {
        const { color, backgroundColor, fill } = getComputedStyle(each);
        return [color, backgroundColor, fill].join(' ');
      }),
    );

  test.for(['/zh/positions/', '/en/plan/2.3/', '/zh-en/plan/1.1/'])(
    '%s',
    async (path, { open }) => {
      const page = await open(path);
      await page.emulateMedia({ media: 'print' });
      const light = await coloursOf(page);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await coloursOf(page)).toEqual(light);
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
      expect(await coloursOf(page)).toEqual(light);
    },
  );
});
