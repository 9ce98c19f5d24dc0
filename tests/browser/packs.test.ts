/** A teacher chooses clauses: the address holds the choice, and shows it again to whoever has it. */
import { describe, expect } from 'vitest';
import {
  denyClipboard,
  expectMarked,
  isInView,
  pathOf,
  poll,
  readClipboard,
  test,
  visit,
  withClipboard,
  type Page,
} from '../support/browser.ts';
import { readCode, shown } from '../support/pack-page.ts';

const box = (page: Page, id: string) => page.locator(`.choices [name=c][value="${id}"]`);
const radio = (page: Page, name: string, value: string) =>
  page.locator(`.choices [name=${name}][value=${value}]`);
const tally = (page: Page) => page.locator('.choices output');

describe('a tick', () => {
  test('goes into the address, the count, the handout and its code', async ({ open }) => {
    const page = await open('/en/packs/');
    await page.locator('.empty').waitFor();
    expect(await shown(page)).toEqual([]);
    await box(page, '2.4.2').check();
    expect(await tally(page).innerText()).toBe('1 clause chosen');
    await box(page, '1.3.4').check();
    expect(await tally(page).innerText()).toBe('2 clauses chosen');
    expect(pathOf(page)).toBe('/en/packs/?c=1.3.4,2.4.2');
    expect(await shown(page)).toEqual(['1.3.4', '2.4.2']);
    await poll(() => readCode(page)).toBe(page.url());
    await box(page, '1.3.4').uncheck();
    expect(pathOf(page)).toBe('/en/packs/?c=2.4.2');
    await poll(() => readCode(page)).toBe(page.url());
  });

  test('on a heading takes its whole action, and clears it', async ({ open }) => {
    const page = await open('/zh/packs/?c=2.3.2');
    await page.locator('.choose summary').click();
    const group = page.locator('.choices fieldset', { has: page.locator('[value="2.3.1"]') });
    const whole = group.locator('[name=g]');
    expect(await whole.evaluate((each) => (each as HTMLInputElement).indeterminate)).toBe(true);
    await whole.check();
    expect(pathOf(page)).toBe('/zh/packs/?c=2.3.1,2.3.2,2.3.3');
    expect(await group.locator(':checked').count()).toBe(4);
    await whole.uncheck();
    expect(pathOf(page)).toBe('/zh/packs/');
    expect(await tally(page).innerText()).toBe('已选0条');
  });

  test('comes last, where the teacher’s order is kept', async ({ open }) => {
    const page = await open('/en/packs/');
    await radio(page, 'o', 'ticked').check();
    for (const id of ['3', '1.1', '2.1.1']) await box(page, id).check();
    expect(pathOf(page)).toBe('/en/packs/?c=3,1.1,2.1.1');
    expect(await shown(page)).toEqual(['3', '1.1', '2.1.1']);
    await page.reload();
    expect(await shown(page)).toEqual(['3', '1.1', '2.1.1']);
    expect(await radio(page, 'o', 'ticked').isChecked()).toBe(true);
    await page.locator('.choose summary').click();
    await radio(page, 'o', 'plan').check();
    expect(pathOf(page)).toBe('/en/packs/?c=1.1,2.1.1,3');
  });

  test('leaves no trace in the history: Back leaves', async ({ open }) => {
    const page = await open('/en/');
    await visit(page, '/en/packs/');
    for (const id of ['1.1', '1.2', '3']) await box(page, id).check();
    await page.goBack();
    expect(pathOf(page)).toBe('/en/');
    await page.goForward();
    await poll(() => shown(page)).toEqual(['1.1', '1.2', '3']);
  });

  test('is never hidden by the count that stays in sight', async ({ open }) => {
    const page = await open('/en/packs/', { viewport: { width: 360, height: 640 } });
    const fields = page.locator('.groups input, .options input');
    const covered = await fields.evaluateAll((all) => {
      const bar = document.querySelector('.tally')!;
      return all.flatMap((field) => {
        (field as HTMLElement).focus();
        const over = field.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
        return over > 0 ? [`${(field as HTMLInputElement).value}: ${String(over)}`] : [];
      });
    });
    expect(covered).toEqual([]);
  });

  test('by keyboard, and on to the handout', async ({ open }) => {
    const page = await open('/en/packs/');
    await box(page, '1.1').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await poll(() => pathOf(page)).toBe('/en/packs/?c=1.1,1.2');
    await page.locator('.choices [name=t]').press('Enter');
    expect(await page.locator('#handout:focus').innerText()).toBe('Clauses in Chinese and English');
    expect(pathOf(page)).toBe('/en/packs/?c=1.1,1.2');
    await poll(() => isInView(page, 'handout')).toBe(true);
    await page.locator('.tally [data-do=clear]').press('Enter');
    await poll(() => pathOf(page)).toBe('/en/packs/');
    expect(await page.locator('.choices input:focus').count()).toBe(1);
  });
});

describe('title and notes', () => {
  test('are kept by a reload, and read as what they are', async ({ open }) => {
    const page = await open('/en/packs/?c=1.2');
    const pageTitle = await page.title();
    await page.locator('.choose summary').click();
    await page.locator('.choices [name=t]').fill('谁说了算？');
    await radio(page, 'n', 'each').check();
    const heading = page.locator('#handout');
    expect(await heading.innerText()).toBe('谁说了算？');
    expect(await heading.getAttribute('lang')).toBe('zh-Hans');
    await page.reload();
    expect(await heading.innerText()).toBe('谁说了算？');
    expect(await page.title()).toBe(`谁说了算？ · ${pageTitle}`);
    expect(await page.locator('.address').innerText()).toContain('/packs/?c=1.2&t=谁说了算？&n=1');
    expect(await radio(page, 'n', 'each').isChecked()).toBe(true);
    expect(await page.locator('.lines:visible').count()).toBe(1);
    await poll(() => readCode(page)).toBe(page.url());
  });

  test('a title that is markup is shown as words', async ({ open }) => {
    const title = '<img src=x onerror=alert(1)>';
    const page = await open(`/en/packs/?c=1.2&t=${encodeURIComponent(title)}`);
    expect(await page.locator('#handout').innerText()).toBe(title);
    expect(await page.locator('#handout *, clause-pack img').count()).toBe(0);
  });
});

describe('an address that was shared', () => {
  const shared = '/zh/packs/?c=2.4.1,1.2&t=%E6%95%B0%E5%AD%97&n=2';

  test('opens at its clauses, in its order, with its title', async ({ open }) => {
    const page = await open(shared, { viewport: { width: 360, height: 740 } });
    expect(await shown(page)).toEqual(['2.4.1', '1.2']);
    expect(await page.locator('#handout').innerText()).toBe('数字');
    expect(await page.locator('.choices').isVisible()).toBe(false);
    const top = await page.locator('#handout').evaluate((each) => each.getBoundingClientRect().top);
    expect(top).toBeLessThan(400);
    await poll(() => readCode(page)).toBe(page.url());
  });

  test('is copied as it is, and the other language has the same', async ({ open }) => {
    const page = await open(shared, withClipboard);
    await page.locator('.tools button').first().click();
    await page.getByText('网址已复制').waitFor();
    expect(await readClipboard(page)).toBe(page.url());
    await page.locator('.views a[hreflang=en]').click();
    await page.locator('html[data-view=en]').waitFor();
    expect(pathOf(page)).toBe(shared.replace('/zh/', '/en/'));
    expect(await shown(page)).toEqual(['2.4.1', '1.2']);
  });

  test('without a clipboard is selected, to be copied by hand', async ({ open }) => {
    const page = await open(shared.replace('zh', 'en'), { prepare: denyClipboard });
    await page.locator('.tools button').first().click();
    await page.getByText('copy it by hand').waitFor();
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(page.url());
  });

  test('names what is no clause, and shows the others', async ({ open }) => {
    const page = await open('/en/packs/?c=9.9,2.3.1,%3Cb%3E');
    const alert = page.locator('clause-pack > [role=alert]');
    expect(await alert.innerText()).toMatch(/Not found: 9\.9 <b>$/);
    expect(await shown(page)).toEqual(['2.3.1']);
    await visit(page, '/en/packs/?c=2.3.1');
    expect(await alert.isVisible()).toBe(false);
  });

  test('may name a clause by its fragment', async ({ open }) => {
    const page = await open('/zh/packs/?c=1.2#2.3.1-s2');
    await expectMarked(page, '2.3.1-s2');
    expect(await shown(page)).toEqual(['1.2', '2.3.1']);
    await page.locator('.pack-clause:visible .mark').first().click();
    await expectMarked(page, '1.2-s1');
    expect(await shown(page)).toEqual(['1.2', '2.3.1']);
  });

  test('without the script that draws codes shows its address, and no wrong code', async ({
    open,
  }) => {
    const page = await open('/en/packs/?c=1.2', {
      expected: /ERR_FAILED/,
      prepare: (page) => page.route(/qr-code/, (route) => route.abort()),
    });
    await page.locator('.address').waitFor();
    expect(await page.locator('.qr').isVisible()).toBe(false);
  });
});
