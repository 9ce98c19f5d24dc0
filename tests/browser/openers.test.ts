/** Do the plan's words come before ours, and do ours open where a reader asks for them? */
import { describe, expect } from 'vitest';
import { langs } from '../../src/model/lang.ts';
import { byId, test, visit, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

const phone = { viewport: { width: 360, height: 740 } };
const wide = { viewport: { width: 960, height: 800 } };
const large = {
  ...wide,
  prepare: (page: Page) =>
    page.addInitScript(() => localStorage.setItem('reader-settings', '{"large":"26"}')),
};
const minute = (page: Page) => page.locator('.minute .said');
const ofTask = (page: Page) => page.locator(`${byId('2.2.1-explained')} > .said`);
const opener = (page: Page, of: string) => page.locator(`${of} > .opener summary`);

/** What is ours between the plan's first and last word, and takes more than the line that opens it. */
const between = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const [first, ...rest] = [...document.querySelectorAll('.provision')];
    const last = rest.at(-1) ?? first;
    const isInside = (each: Element): boolean =>
      Boolean(first!.compareDocumentPosition(each) & 4 && last!.compareDocumentPosition(each) & 2);
    const line = 3 * parseFloat(getComputedStyle(document.documentElement).fontSize);
    return [...document.querySelectorAll('.explain, .minute')]
      .filter((each) => isInside(each) && each.clientHeight > line)
      .map((each) => `${each.id}: ${String(each.clientHeight)} px`);
  });

/** What is ours and catches the eye: by a rule, or by bold type. */
const loud = (page: Page): Promise<string[]> =>
  page.locator(':is(.explain, .minute), :is(.explain, .minute) *').evaluateAll((all) =>
    all
      .filter((each) => {
        const { borderLeftWidth, fontWeight } = getComputedStyle(each);
        return each.checkVisibility() && (borderLeftWidth !== '0px' || Number(fontWeight) > 400);
      })
      .map((each) => each.className || each.tagName),
  );

describe.each(langs)('%s', (lang) => {
  test('on a phone only a line of ours stands between the plan’s words', async ({ open }) => {
    const page = await open('/', phone);
    for (const section of ['1.1', '1.3', '2.2'] as const) {
      await visit(page, `/${lang}/plan/${section}/`);
      expectNone(await between(page));
    }
    await opener(page, byId('2.2.1-explained')).click();
    expect(await between(page)).toHaveLength(1);
  });

  test('shut, it is no louder than the links above it; open, it bears the rule of ours', async ({
    open,
  }) => {
    const page = await open(`/${lang}/plan/1.3/`, phone);
    const first = opener(page, byId('1.3.1-explained'));
    expect(await loud(page)).toEqual([]);
    await first.click();
    expect(await loud(page)).toEqual(['B', 'said']);
    expect(await first.innerText()).toContain(lang === 'zh' ? '本站' : 'our');
    const outcomes = page.locator('[data-kind=outcome] .links');
    const heights = await outcomes.evaluateAll((all) => all.map((each) => each.clientHeight));
    expect(heights).toHaveLength(10);
    expect(Math.max(...heights)).toBeLessThan(2 * 24);
  });

  test('a name of what is folded stands in one line', async ({ open }) => {
    const page = await open('/', phone);
    for (const opening of [phone.viewport, { width: 320, height: 740 }, wide.viewport]) {
      await page.setViewportSize(opening);
      await visit(page, `/${lang}/plan/2.2/`);
      const names = page.locator('.explain .said summary span');
      const lines = await names.evaluateAll((all) =>
        all.map((each) => {
          each.closest('.explain')!.querySelector('details')!.open = true;
          return each.getClientRects().length;
        }),
      );
      expect(new Set(lines)).toEqual(new Set([1]));
    }
  });

  test('the line opens and shuts without a script, and says whose words these are', async ({
    open,
  }) => {
    const page = await open(`/${lang}/plan/2.2/`, { ...phone, javaScriptEnabled: false });
    const line = opener(page, '.minute');
    expect(await line.innerText()).toContain(lang === 'zh' ? '本站' : 'our');
    for (const isShown of [true, false]) {
      await line.click();
      expect(await minute(page).isVisible()).toBe(isShown);
    }
  });
});

test('in the margin of a wide window it stands open, in large type it does not', async ({
  open,
}) => {
  expect(await ofTask(await open('/zh/plan/2.2/', wide)).isVisible()).toBe(true);
  expect(await ofTask(await open('/zh/plan/2.2/', large)).isVisible()).toBe(false);
});

test('at its own address it stands open', async ({ open }) => {
  const page = await open('/zh/plan/2.2/#2.2.1-explained', phone);
  expect(await ofTask(page).isVisible()).toBe(true);
  expect(await minute(page).isVisible()).toBe(false);
  await visit(page, '/zh/plan/2.2/#minute');
  expect(await minute(page).isVisible()).toBe(true);
});

test('the minute is printed when it is open', async ({ open }) => {
  const page = await open('/zh/plan/2.2/');
  for (const isOpen of [false, true]) {
    if (isOpen) await opener(page, '.minute').click();
    await page.emulateMedia({ media: 'print' });
    expect(await minute(page).isVisible()).toBe(isOpen);
    expect(await opener(page, '.minute').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  }
});
