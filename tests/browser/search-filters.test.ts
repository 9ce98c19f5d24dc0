/** Narrowing hits, and being offered words: by hand, by keyboard, by address. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { poll, test } from '../support/browser.ts';
import {
  answer,
  ask,
  box,
  hits,
  hrefs,
  provisionOf,
  searchPath,
  status,
} from '../support/search-page.ts';

const select = (page: Page, name: string) =>
  page.locator('main .filters').getByRole('combobox', { name });
const labels = (page: Page) => page.locator('main .hit-label').allInnerTexts();

/** The answer to a query with all that follows it. */
async function settled(page: Page, query: string): Promise<string[]> {
  await ask(page, query);
  await select(page, '类别').waitFor();
  await page.waitForLoadState('networkidle');
  return hrefs(page);
}

describe('filters', () => {
  test('narrow by layer, place and body, with counts, and clear', async ({ open }) => {
    const page = await open('/zh/search/');
    const all = await settled(page, '数据');
    expect(await status(page).innerText()).toContain(String(all.length));
    const count = Number(
      /术语 \((\d+)\)/.exec(
        await select(page, '类别').locator('option').allInnerTexts().then(String),
      )?.[1],
    );
    expect(count).toBeGreaterThan(3);
    await select(page, '类别').selectOption('term');
    await poll(() => hits(page).count()).toBe(count);
    expect(new Set(await labels(page))).toEqual(new Set(['术语']));
    expect(await status(page).innerText()).toContain(`${String(count)}处`);
    await select(page, '类别').selectOption('');
    await select(page, '章节').selectOption('2.5');
    await select(page, '单位').selectOption('justice');
    await poll(async () => new Set((await hrefs(page)).map(provisionOf))).toEqual(
      new Set(['2.5.2', '2.5.2-explained']),
    );
    await page.locator('main .filters button').click();
    await poll(() => hits(page).count()).toBe(all.length);
    expect(await page.locator('main .filters button').isVisible()).toBe(false);
  });

  test.for(['zh', 'en'] as const)('stand in one row on a phone, in %s', async (lang, { open }) => {
    const path = searchPath(lang, lang === 'zh' ? '数据' : 'data');
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    const lists = page.locator('main .filters select');
    await lists.first().waitFor();
    const boxes = await lists.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
    expect(boxes).toHaveLength(3);
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
    for (const { width } of boxes) expect(width).toBeGreaterThan(88);
  });

  test('are kept in the address and come back with it', async ({ open }) => {
    const page = await open('/zh/search/');
    await settled(page, '数据');
    await select(page, '章节').selectOption('2.4');
    await select(page, '单位').selectOption('big-data');
    const address = new URL(page.url());
    expect(Object.fromEntries(address.searchParams)).toEqual({
      q: '数据',
      in: '2.4',
      body: 'big-data',
    });
    const found = await hrefs(page);
    await page.reload();
    await select(page, '章节').waitFor();
    await poll(() => hrefs(page)).toEqual(found);
    expect(await select(page, '章节').inputValue()).toBe('2.4');
  });

  test('of nonsense in the address narrow nothing', async ({ open }) => {
    const page = await open(`${searchPath('zh', '开源')}&layer=x&in=<b>&body=9`);
    expect((await answer(page, '开源')).map(provisionOf)).toContain('2.1.3');
    await select(page, '类别').waitFor();
    expect(await select(page, '类别').inputValue()).toBe('');
  });

  test('stay for the next query, which says when they leave nothing', async ({ open }) => {
    const page = await open('/zh/search/');
    await settled(page, '数据');
    await select(page, '章节').selectOption('2.5');
    await ask(page, '瞪羚');
    await poll(() => hits(page).count()).toBe(0);
    expect(await status(page).innerText()).toMatch(/筛选后0处/);
    expect(await page.locator('main .filters button').isVisible()).toBe(true);
  });

  test('by keyboard alone', async ({ open }) => {
    const page = await open('/en/search/');
    await ask(page, 'data');
    const kind = page.locator('main .filters').getByRole('combobox', { name: 'Kind' });
    await kind.waitFor();
    await box(page).press('Tab');
    await page.keyboard.press('Tab');
    expect(await kind.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await poll(async () => new Set(await labels(page))).toEqual(new Set(['Explanation']));
  });
});

describe('hits beside the plan', () => {
  test('say what they are and open at their place; the plan’s words stay first', async ({
    open,
  }) => {
    const page = await open('/zh/search/');
    await settled(page, '链主');
    const kinds = await hits(page).evaluateAll((items) =>
      items.map((item) => item.querySelector<HTMLElement>('.hit-label')?.dataset.layer ?? 'plan'),
    );
    expect(kinds[0]).toBe('plan');
    expect(kinds).toEqual(expect.arrayContaining(['term', 'explanation']));
    const found = await hrefs(page);
    const explained = found.find((href) => href.endsWith('-explained'))!;
    await page.goto(new URL(explained, page.url()).href);
    const place = page.locator(`[id="${explained.split('#')[1]!}"]`);
    expect(await place.getAttribute('data-basis')).toBe('editorial');
    expect(await place.innerText()).toContain('链主');
  });

  test('nothing that stands moves when they come', async ({ open }) => {
    let release = (): void => undefined;
    const gate = new Promise<void>((go) => (release = go));
    const page = await open('/zh/search/', {
      prepare: (fresh) =>
        fresh.route('**/search/notes-*.json', async (route) => {
          await gate;
          await route.continue();
        }),
    });
    await ask(page, '数据');
    const before = await hits(page).first().boundingBox();
    const count = await hits(page).count();
    release();
    await poll(() => hits(page).count()).toBeGreaterThan(count);
    expect(await hits(page).first().boundingBox()).toEqual(before);
  });

  test('from a page in rows, the plan’s lead to rows', async ({ open }) => {
    const page = await open('/zh-en/plan/2.3/');
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('城市大脑');
    const first = page.locator('dialog [role=option]').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toMatch(/\/zh-en\/plan\/2\.3\/#2\.3\.1/);
  });
});

describe('suggestions', () => {
  test('are buttons of the page, above its hits', async ({ open }) => {
    const page = await open('/en/search/');
    await ask(page, 'data');
    await page.locator('main .filters').waitFor();
    await box(page).fill('data tr');
    const group = page.getByRole('main').getByRole('group', { name: 'Suggestion' });
    await group.getByRole('button', { name: 'data trading center' }).click();
    expect(await box(page).inputValue()).toBe('data trading center');
    await poll(() => status(page).innerText()).toContain('“data trading center”');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await group.count()).toBe(0);
  });

  test('are not made of half-typed pinyin', async ({ open }) => {
    const page = await open('/zh/search/');
    await ask(page, '数据');
    await page.locator('main .filters').waitFor();
    await box(page).fill('');
    const session = await page.context().newCDPSession(page);
    const text = 'chengshi';
    await session.send('Input.imeSetComposition', { text, selectionStart: 8, selectionEnd: 8 });
    expect(await page.locator('main .suggestions').count()).toBe(0);
    await session.send('Input.insertText', { text: '城市' });
    await poll(() => page.locator('main .suggestions button').allInnerTexts()).toContain(
      '城市大脑',
    );
  });
});
