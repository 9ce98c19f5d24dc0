/** A handout: its width, on paper, without scripts, and the address of a ready one. */
import { describe, expect } from 'vitest';
import { clausesOf } from '../../src/model/ready-packs.ts';
import { plan } from '../support/content.ts';
import {
  denyClipboard,
  pathOf,
  readClipboard,
  test,
  visit,
  withClipboard,
  type Page,
} from '../support/browser.ts';
import { shown } from '../support/pack-page.ts';

test('the rows of a handout are as wide as the handout', async ({ open }) => {
  const page = await open('/zh/packs/?c=1.2,1.3.4', { viewport: { width: 1600, height: 900 } });
  for (const path of ['/zh/packs/?c=1.2,1.3.4', '/en/packs/numbers/']) {
    await visit(page, path);
    const widths = await page
      .locator('.handout, .pair:visible, .ready:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(new Set(widths.map(Math.round)), path).toEqual(new Set([1072]));
  }
});

describe('in print', () => {
  const printed = async (page: Page): Promise<string> => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    return page.locator('body').innerText();
  };

  test('stand the chosen clauses, the title, the lines, the day and the address', async ({
    open,
  }) => {
    const page = await open('/en/packs/?c=1.3.4,2.4.2&t=Lesson%201&n=1');
    const text = await printed(page);
    expect(await shown(page)).toEqual(['1.3.4', '2.4.2']);
    for (const id of ['1.3.4', '2.4.2']) {
      for (const { zh, en } of plan.byId.get(id)!.sentences) {
        expect(text).toContain(zh);
        expect(text).toContain(en);
      }
    }
    expect(text).toContain('Lesson 1');
    expect(text).toMatch(/Printed on \d{4}-\d\d-\d\d/);
    expect(text).toContain('/en/packs/?c=1.3.4,2.4.2&t=Lesson%201&n=1');
    expect(text).toContain('Unofficial edition');
    expect(text).toContain('plan period 2022–2024 is over');
    expect(text).not.toContain('Change this pack');
    expect(text).not.toContain('Ready packs');
    expect(await page.locator('.lines:visible').count()).toBe(2);
    expect(await page.locator('.pupil:visible').count()).toBe(1);
    expect(await page.locator('button:visible, input:visible').count()).toBe(0);
  });

  test('a ready pack has room at its end', async ({ open }) => {
    const page = await open('/zh/packs/numbers/');
    await printed(page);
    expect(await page.locator('.lines:visible').count()).toBe(1);
    expect(await page.locator('.tools:visible, .handout > .kicker:visible').count()).toBe(0);
  });
});

describe('without scripts', () => {
  const off = { javaScriptEnabled: false };

  test('every clause can be read and printed, and the ready packs be opened', async ({ open }) => {
    const page = await open('/zh/packs/?c=1.2', off);
    const text = await page.locator('body').innerText();
    expect(text).toContain('挑选条文要靠浏览器的脚本');
    for (const { sentences } of plan.provisions) {
      for (const { zh, en } of sentences) {
        expect(text).toContain(zh);
        expect(text).toContain(en);
      }
    }
    expect(await shown(page)).toEqual(clausesOf(plan));
    await page.locator('.pack-list a').first().click();
    expect(pathOf(page)).toBe('/zh/packs/numbers/');
  });
});

describe('the address of a ready pack', () => {
  const copy = async (page: Page) => {
    await page.getByRole('button', { name: 'Copy address' }).press('Enter');
    return page.locator('page-tools').getByRole('status');
  };

  test('is copied, and the page says so', async ({ open }) => {
    const page = await open('/en/packs/numbers/', withClipboard);
    await (await copy(page)).getByText('Address copied.').waitFor();
    expect(await readClipboard(page)).toBe(page.url());
  });

  test('is left to the hand where the browser copies nothing', async ({ open }) => {
    const page = await open('/en/packs/numbers/', { prepare: denyClipboard });
    await (await copy(page)).getByText('copy it from the address bar').waitFor();
  });
});
