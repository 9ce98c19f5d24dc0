/** Search answers what was asked, and opens at the words. */
import { describe, expect } from 'vitest';
import { findSentence } from '../../src/model/plan.ts';
import { pathOf, poll, test, visit } from '../support/browser.ts';
import { plan } from '../support/content.ts';
import { answer, ask, box, hits, idOf, searchPath, status } from '../support/search-page.ts';

describe('the answer', () => {
  test('stands in a list, says how many, and each hit opens at its words', async ({ open }) => {
    const page = await open(searchPath('zh', '数据交易'));
    const found = await answer(page, '数据交易');
    expect(found.length).toBeGreaterThan(1);
    expect(await status(page).innerText()).toContain(String(found.length));
    const target = await open('/zh/');
    for (const href of found) {
      await visit(target, href);
      const id = idOf(pathOf(target)) || 'main';
      expect(await target.locator(`[id="${id}"]`).count(), href).toBe(1);
    }
  });

  const cases = [
    { lang: 'en', query: 'cloud computing', first: '2.4.3' },
    { lang: 'en', query: 'Cloud  Computing', shown: 'Cloud Computing', first: '2.4.3' },
    { lang: 'zh', query: '工业互联网创新应用', first: '2.4.2' },
    { lang: 'zh', query: '揭榜挂帅', first: '2.1.2' },
    { lang: 'zh', query: '“揭榜挂帅”', shown: '揭榜挂帅', first: '2.1.2' },
    { lang: 'zh', query: '2.3.1', first: '2.3.1' },
    { lang: 'en', query: '2.5.4', first: '2.5.4' },
    { lang: 'zh', query: findSentence(plan, '2.4.3-s3').zh, first: '2.4.3' },
    { lang: 'zh', query: findSentence(plan, '2.1.2-s1').zh, shown: '储备库', first: '2.1.2' },
    { lang: 'en', query: findSentence(plan, '2.4.3-s3').en, first: '2.4.3' },
    { lang: 'en', query: findSentence(plan, '2.3.1-s2').en, first: '2.3.1' },
    { lang: 'zh', query: `　${findSentence(plan, '2.5.2-s1').zh}\n`, shown: '。', first: '2.5.2' },
  ];
  test.for(cases)('$lang: $query → $first', async ({ lang, query, shown, first }, { open }) => {
    const page = await open(searchPath(lang, query));
    const found = await answer(page, shown ?? query);
    expect(idOf(found[0])).toBe(first);
  });

  test('5G in full width finds what it finds in half width', async ({ open }) => {
    const page = await open('/zh/search/');
    const found = await ask(page, '5G');
    expect(found.map(idOf)).toEqual(expect.arrayContaining(['2.2.4', '2.3.3']));
    expect(await answer(await visit(page, searchPath('zh', '５Ｇ')), 'G')).toEqual(found);
  });

  test('to nonsense is honest, and an empty box is empty', async ({ open }) => {
    const page = await open(searchPath('zh', '龘靐齉爩'));
    await poll(() => status(page).innerText()).toMatch(/没有找到|没有完全匹配/);
    await box(page).fill('');
    await poll(() => hits(page).count()).toBe(0);
    expect(await status(page).innerText()).toBe('请输入要找的词。');
    expect(pathOf(page)).toBe('/zh/search/');
    const english = await open(searchPath('en', 'zzqxv'));
    await poll(() => status(english).innerText()).toMatch(/Nothing (found|matches)/);
  });

  test('is kept in the address bar, and comes back with it', async ({ open }) => {
    const page = await open('/zh/search/');
    const found = await ask(page, '城市大脑 100% & #1');
    expect(new URL(page.url()).searchParams.get('q')).toBe('城市大脑 100% & #1');
    await page.reload();
    expect(await answer(page, '城市大脑 100% & #1')).toEqual(found);
    expect(await box(page).inputValue()).toBe('城市大脑 100% & #1');
  });

  test('is announced, and the hits follow the box in Tab order', async ({ open }) => {
    const page = await open(searchPath('en', 'cloud computing'));
    const [first] = await answer(page, 'cloud computing');
    expect(await status(page).getAttribute('role')).toBe('status');
    await box(page).press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
  });
});
