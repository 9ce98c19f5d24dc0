/** Can a reader see what a word means without leaving the text, and go on as before? */
import { describe, expect } from 'vitest';
import { termPath } from '../../src/model/address.ts';
import { langs, type Lang } from '../../src/model/lang.ts';
import { findSentence } from '../../src/model/plan.ts';
import { plan, terms } from '../support/content.ts';
import { byId, pathOf, poll, readClipboard, test, withClipboard } from '../support/browser.ts';
import type { Page } from '../support/browser.ts';
import { brain, faultsOfPlace, linkTo, panel, ready } from '../support/term-panel.ts';

const twin = terms.find(({ zh }) => zh === '数字孪生')!;
const said = { zh: brain.definition_zh, en: brain.definition_en };
const narrow = { viewport: { width: 320, height: 640 } };
const touch = { ...narrow, hasTouch: true, isMobile: true };
const large = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('reader-settings', '{"large":"22"}'));

/** Opens the panel by the keyboard: focus as Tab gives it. */
async function focus(page: Page): Promise<void> {
  await ready(page);
  await linkTo(page).focus();
  await panel(page).waitFor();
}

/** Rests the pointer on a term until its panel is open. */
async function rest(page: Page): Promise<void> {
  await ready(page);
  await linkTo(page).hover();
  await panel(page).waitFor();
}

describe.each(langs)('%s', (lang: Lang) => {
  const path = `/${lang}/plan/2.3/`;

  test('by keyboard: focus shows it, Escape closes it, Enter goes to the entry', async ({
    open,
  }) => {
    const page = await open(path);
    await focus(page);
    expect(await panel(page).innerText()).toContain(said[lang]);
    expect(await panel(page).innerText()).toContain(brain[lang === 'zh' ? 'en' : 'zh']);
    expect(await linkTo(page).getAttribute('aria-describedby')).toBe('meaning');
    expect(await faultsOfPlace(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
    expect(await linkTo(page).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await poll(() => pathOf(page)).toBe(termPath(lang, brain.id));
    expect(await page.locator(':target').getAttribute('id')).toBe(brain.id);
  });

  test('by pointer: it stays while the pointer is on it, and goes when it leaves', async ({
    open,
  }) => {
    const page = await open(path, { ...narrow, prepare: ({ clock }) => clock.install() });
    await rest(page);
    expect(await faultsOfPlace(page)).toEqual([]);
    await panel(page).locator('a').hover();
    await page.clock.runFor(10_000);
    expect(await panel(page).isVisible()).toBe(true);
    await page.locator('h1').hover();
    await panel(page).waitFor({ state: 'hidden' });
    await rest(page);
    await page.keyboard.press('Escape');
    expect(await panel(page).isVisible()).toBe(false);
  });

  test('by touch: the first tap shows it, its link goes to the entry', async ({ open }) => {
    const page = await open(path, touch);
    await ready(page);
    await linkTo(page).tap();
    await panel(page).waitFor();
    expect(pathOf(page)).toBe(path);
    expect(await faultsOfPlace(page)).toEqual([]);
    await panel(page).getByRole('link').tap();
    await poll(() => pathOf(page)).toBe(termPath(lang, brain.id));
  });
});

describe('the text stays what it was', () => {
  test('a sentence is copied word for word, also while a panel is open', async ({ open }) => {
    const page = await open('/zh/plan/2.3/', withClipboard);
    await focus(page);
    await page.locator(byId('2.3.1-s1')).evaluate((sentence) => {
      getSelection()!.selectAllChildren(sentence);
    });
    await page.keyboard.press('Control+c');
    expect(await readClipboard(page)).toBe(findSentence(plan, '2.3.1-s1').zh);
  });

  test('a selection may begin on a term, and does not follow it', async ({ open }) => {
    const page = await open('/zh/plan/2.3/');
    await ready(page);
    const link = linkTo(page, twin);
    await link.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await link.boundingBox())!;
    const middle = y + height / 2;
    const selected = () => page.evaluate(() => getSelection()!.toString());
    for (const [to, words] of [
      [x + width - 1, twin.zh],
      [x + width * 1.5, `${twin.zh}机制`],
    ] as const) {
      await page.mouse.move(x + 1, middle);
      await page.mouse.down();
      await page.mouse.move(to, middle, { steps: 8 });
      await page.mouse.up();
      expect(await selected()).toBe(words);
      expect(pathOf(page)).toBe('/zh/plan/2.3/');
      await page.mouse.click(1, 1);
    }
  });

  test('nothing is fetched before a reader wishes to see it, and then once', async ({ open }) => {
    const asked: string[] = [];
    const prepare = async (page: Page) => {
      page.on('request', (request) => asked.push(request.url()));
    };
    const page = await open('/en/plan/2.3/', { prepare });
    await ready(page);
    await page.waitForLoadState('networkidle');
    const ofTerms = () => asked.filter((url) => url.endsWith('.json'));
    expect(ofTerms()).toEqual([]);
    await focus(page);
    await linkTo(page, twin).focus();
    await page.getByText(twin.definition_en).waitFor();
    expect(ofTerms()).toEqual([expect.stringMatching(/\/glossary\/en\/2\.3\.json$/)]);
  });

  test('what the keyboard opened does not close under a moving pointer', async ({ open }) => {
    const page = await open('/en/plan/2.3/', { prepare: ({ clock }) => clock.install() });
    await focus(page);
    await page.locator(byId('2.3.1')).locator('h2').hover();
    await page.clock.runFor(10_000);
    expect(await panel(page).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await panel(page).isVisible()).toBe(false);
  });
});

describe('the link simply leads', () => {
  const expected = /glossary|Failed to load/;
  const refuse = (page: Page) => page.route('**/glossary/**/*.json', (route) => route.abort());

  test('when the words cannot be fetched', async ({ open }) => {
    const page = await open('/en/plan/2.3/', { ...touch, expected, prepare: refuse });
    await ready(page);
    await linkTo(page).tap();
    await poll(() => pathOf(page)).toBe(termPath('en', brain.id));
  });

  test('in large type', async ({ open }) => {
    const page = await open('/zh/plan/2.3/', { ...touch, prepare: large });
    await ready(page);
    await linkTo(page).focus();
    expect(await panel(page).isVisible()).toBe(false);
    await linkTo(page).tap();
    await poll(() => pathOf(page)).toBe(termPath('zh', brain.id));
  });

  test('without script', async ({ open }) => {
    const page = await open('/zh/plan/2.3/', { javaScriptEnabled: false });
    await linkTo(page).click();
    expect(pathOf(page)).toBe(termPath('zh', brain.id));
    expect(await page.locator(':target dfn').innerText()).toBe(brain.zh);
  });
});
