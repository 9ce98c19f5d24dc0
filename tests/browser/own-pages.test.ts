/** Are the pages of ours set so that text leads, and do they lose nothing on paper? */
import { describe, expect } from 'vitest';
import { test, visit, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

const sizesOf = (page: Page, selector: string): Promise<number[]> =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => parseFloat(getComputedStyle(each).fontSize)),
    );

test('the home page leads with what the site is: ways into it are set smaller', async ({
  open,
}) => {
  const page = await open('/zh/');
  for (const path of ['/zh/', '/en/']) {
    await visit(page, path);
    const [lead = 0] = await sizesOf(page, '.lead');
    const [period = 0] = await sizesOf(page, '.period');
    const blurbs = await sizesOf(page, '.ways dd');
    expect(lead, path).toBeGreaterThan(period);
    expect(blurbs, path).toHaveLength(3);
    expect(period, path).toBeGreaterThan(Math.max(...blurbs));
  }
});

test('in large type no note outranks the text', async ({ open }) => {
  const page = await open('/en/');
  const faults: string[] = [];
  for (const path of [
    '/en/investors/',
    '/en/words/',
    '/en/commitments/',
    '/zh/teachers/',
    '/en/',
  ]) {
    await visit(page, path);
    await page.evaluate(() => (document.documentElement.dataset.large = '26'));
    const text = Math.min(...(await sizesOf(page, '.prose > p, .home p:not(.kicker)')));
    const notes = Math.max(0, ...(await sizesOf(page, 'main .added, main .note')));
    if (notes > text) faults.push(`${path}: notes of ${String(notes)} px, text of ${String(text)}`);
  }
  expectNone(faults);
});

describe('on paper', () => {
  /** A4 between its margins, as the style sets them. */
  const sheet = { width: 673, height: 1000 };

  test('what leads outside says where, and nothing of the plan does', async ({ open }) => {
    const page = await open('/en/investors/');
    for (const path of ['/en/investors/', '/zh/words/', '/en/about/', '/zh/glossary/']) {
      await visit(page, path);
      const told = (): Promise<string[]> =>
        page
          .locator('main a[href^=http]')
          .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::after').content));
      expect(
        (await told()).filter((content) => content.includes('http')),
        path,
      ).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      const addresses = await page
        .locator('main a[href^=http]')
        .evaluateAll((all) => all.map((each) => ` <${each.getAttribute('href')!}>`));
      expect(addresses.length, path).toBeGreaterThan(0);
      expect((await told()).map((content) => JSON.parse(content) as string)).toEqual(addresses);
      await page.emulateMedia({ media: 'screen' });
    }
  });

  test('prose is as wide as the sheet, and its day is said', async ({ open }) => {
    const page = await open('/en/investors/', { viewport: sheet });
    for (const path of ['/en/investors/', '/zh/words/', '/zh/teachers/']) {
      await visit(page, path);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const widths = await page
        .locator('.prose > p, .prose > ul')
        .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().width)));
      expect(new Set(widths), path).toEqual(new Set([sheet.width]));
      expect(await page.locator('.printed time').innerText()).toMatch(/^\d{4}-\d\d-\d\d$/);
      await page.emulateMedia({ media: 'screen' });
    }
  });
});
