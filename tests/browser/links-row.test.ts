/** Do the links of a provision share one row, and their words one line? */
import { describe, expect } from 'vitest';
import { test, visit, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

/** The provisions whose links take more than a row; our names of the frame are long in two languages. */
const wrapped = (page: Page): Promise<string[]> =>
  page.locator('.provision:not([data-kind=frame])').evaluateAll((all) =>
    all.flatMap((each) => {
      const links = [...each.querySelectorAll('.links a')].filter((link) => link.checkVisibility());
      const lefts = links.map((link) => link.getBoundingClientRect().left);
      // What falls to another row stands left of what it follows.
      return lefts.some((left, i) => left < (lefts[i - 1] ?? 0)) ? [each.id] : [];
    }),
  );

const paths = ['/zh-en/plan/', '/zh/plan/', '/en/plan/', '/2.3.1/'];

describe('the links of a provision share a row on a phone', () => {
  test.for(['', '22', '26', '30'])('type: %s', async (large, { open }) => {
    const page = await open('/zh/', { viewport: { width: 360, height: 740 } });
    const faults: string[] = [];
    for (const path of paths) {
      await visit(page, path);
      if (large) {
        await page.evaluate((size) => (document.documentElement.dataset.large = size), large);
      }
      faults.push(...(await wrapped(page)).map((id) => `${path}: ${id}: a link stands alone`));
    }
    expectNone(faults);
  });

  test('the check sees longer words', async ({ open }) => {
    const page = await open('/zh-en/plan/2.2/', { viewport: { width: 360, height: 740 } });
    const cite = page.locator('[id="2.2.1"] .links a').last();
    await cite.evaluate((link) => (link.textContent = '引用本条 Cite this provision'));
    expect(await wrapped(page)).toEqual(['2.2.1']);
  });
});

test('a link in two languages is underlined once', async ({ open }) => {
  const page = await open('/zh-en/plan/2.2/');
  for (const large of [false, true]) {
    if (large) await page.evaluate(() => (document.documentElement.dataset.large = '26'));
    const run = page.locator('[id="2.2"] .links a').last().locator('> span');
    expect(await run.evaluate((span) => getComputedStyle(span).display)).toMatch(/^inline|^block/);
    expect(
      await run.evaluate((span) =>
        [...span.children].map((each) => getComputedStyle(each).display),
      ),
    ).toEqual(['inline', 'inline']);
  }
});
