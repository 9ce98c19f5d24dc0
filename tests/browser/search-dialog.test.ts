/** The search over any page: keys, focus, input methods, what stays on the device. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { keyTimes } from '../../src/tasks/key-times.ts';
import { expectMarked, pathOf, poll, test } from '../support/browser.ts';

const input = (page: Page) => page.locator('dialog input');
const status = (page: Page) => page.locator('dialog [data-search-status]');
const options = (page: Page) => page.locator('dialog [role=option]');

describe('the dialog', () => {
  test.for(['/', 'Control+k', 'Meta+k'])(
    'opens with %s, and Escape gives the place back',
    async (key, { open }) => {
      const page = await open('/zh/plan/2.3/');
      await page.locator('.brand a').first().focus();
      await page.keyboard.press(key);
      await poll(() => input(page).evaluate((box) => box === document.activeElement)).toBe(true);
      await page.keyboard.type('5G');
      await poll(() => options(page).count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      expect(await input(page).inputValue()).toBe('');
      await page.keyboard.press('Escape');
      await poll(() => input(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.closest('.brand') !== null)).toBe(
        true,
      );
    },
  );

  test('a slash opens nothing once that is turned off', async ({ open }) => {
    const page = await open('/zh/plan/2.3/');
    await page.locator('reader-settings summary').click();
    await page.locator('input[name=slash][value=off]').check();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    expect(await input(page).isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    await poll(() => input(page).isVisible()).toBe(true);
  });

  test('opens from the menu; a slash in a field is a slash', async ({ open }) => {
    const page = await open('/en/plan/2.3/');
    await page.locator('.menu a[href$="/en/search/"]').click();
    expect(pathOf(page)).toBe('/en/plan/2.3/');
    await input(page).press('/');
    expect(await input(page).inputValue()).toBe('/');
  });

  test('is a combobox: arrows choose, Enter goes, on this page too', async ({ open }) => {
    const page = await open('/en/plan/2.4/');
    await page.keyboard.press('/');
    const box = input(page);
    expect(await box.getAttribute('role')).toBe('combobox');
    await box.fill('cloud computing');
    await poll(() => box.getAttribute('aria-expanded')).toBe('true');
    await box.press('ArrowDown');
    await box.press('ArrowDown');
    await box.press('ArrowUp');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await options(page).first().getAttribute('id')).toBe(active);
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    await box.press('Enter');
    await expectMarked(page, '2.4.3');
    expect(await box.isVisible()).toBe(false);
  });

  test('has suggestions among its options: chosen by arrows, taken by Enter', async ({ open }) => {
    const page = await open('/en/plan/2.3/');
    await page.keyboard.press('/');
    const field = input(page);
    await field.fill('data');
    await page.locator('dialog .filters').waitFor();
    await field.fill('data tr');
    const option = page.locator('dialog .suggestions [role=option]').first();
    await option.waitFor();
    expect(await option.getAttribute('aria-label')).toBe('Suggestion: data trading center');
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await field.press('Enter');
    expect(await field.inputValue()).toBe('data trading center');
    await poll(() => status(page).innerText()).toContain('“data trading center”');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('waits for an input method to finish', async ({ open }) => {
    const page = await open('/zh/');
    await page.keyboard.press('/');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'jiebang',
      selectionStart: 7,
      selectionEnd: 7,
    });
    await page.waitForTimeout(300);
    expect(await options(page).count()).toBe(0);
    await session.send('Input.insertText', { text: '揭榜' });
    await poll(() => status(page).innerText()).toContain('揭榜');
  });

  test('remembers what led somewhere, on the device, until it is erased', async ({ open }) => {
    const page = await open('/zh/');
    await page.keyboard.press('/');
    await input(page).fill('瞪羚');
    await poll(() => options(page).count()).toBeGreaterThan(0);
    await options(page).first().click();
    await expectMarked(page, '2.2.2-s3');
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    const offers = page.locator('dialog [data-search-offers] button');
    await poll(() => offers.first().innerText()).toBe('瞪羚');
    await offers.last().click();
    expect(await offers.count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
  });

  test('shows the first hit on a phone above the keyboard', async ({ open }) => {
    const page = await open('/zh/plan/2.3/', { viewport: { width: 360, height: 640 } });
    await page.keyboard.press('/');
    await input(page).fill('城市大脑');
    await poll(() => options(page).count()).toBeGreaterThan(0);
    const { y } = (await options(page).first().boundingBox())!;
    expect(y).toBeLessThan(260);
  });

  test('keeps the ring around its box clear of the hint', async ({ open }) => {
    const page = await open('/zh/plan/2.3/', { viewport: { width: 360, height: 640 } });
    await page.keyboard.press('/');
    const field = (await input(page).boundingBox())!;
    const top = await page.locator('dialog .hint').evaluate((hint) => {
      const words = document.createRange();
      words.selectNodeContents(hint);
      return words.getBoundingClientRect().top;
    });
    const ring = 5;
    expect(top - field.y - field.height - ring).toBeGreaterThanOrEqual(8);
  });

  test('answers a key within a frame', async ({ open }) => {
    const page = await open('/en/search/');
    const box = page.locator('main input');
    await box.fill('data');
    await poll(() => page.locator('main [data-search-results] a').count()).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    const queries = ['clo', 'cloud', 'cloud computing', 'gazelle', 'trading of data'];
    const times = await page.evaluate(keyTimes, queries);
    expect(Math.max(...times)).toBeLessThan(16);
  });
});
