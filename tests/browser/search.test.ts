/** Search answers what was asked, and opens at the words. */
import { describe, expect } from 'vitest';
import { findSentence } from '../../src/model/plan.ts';
import { pathOf, poll, test, visit } from '../support/browser.ts';
import { plan } from '../support/content.ts';
import {
  answer,
  ask,
  box,
  exactness,
  hits,
  idOf,
  provisionOf,
  searchPath,
  settle,
  status,
} from '../support/search-page.ts';

describe('the answer', () => {
  test('stands in a list, says how many, and each hit opens at its words', async ({ open }) => {
    const page = await open(searchPath('zh', '数据交易'));
    const found = await answer(page, '数据交易');
    expect(found.length).toBeGreaterThan(1);
    // Notes may follow between two looks; in one they agree.
    const [said, count] = await page.evaluate(() => [
      document.querySelector('main [data-search-status]')!.textContent,
      document.querySelectorAll('main ol[data-search-results] > li:has(> a)').length,
    ]);
    expect(said).toContain(`${String(count)}处`);
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
    expect(provisionOf(found[0])).toBe(first);
  });

  test('5G in full width finds what it finds in half width', async ({ open }) => {
    const page = await open('/zh/search/');
    const found = await ask(page, '5G');
    expect(found.map(provisionOf)).toEqual(expect.arrayContaining(['2.2.4', '2.3.3']));
    await visit(page, searchPath('zh', '５Ｇ'));
    // Notes follow when they have come.
    expect((await answer(page, '5G')).slice(0, 2)).toEqual(found.slice(0, 2));
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
    expect(await exactness(english)).toBe('none');
  });

  test('is kept in the address bar, and comes back with it', async ({ open }) => {
    const page = await open('/zh/search/');
    const found = await ask(page, '城市大脑 100% & #1');
    expect(new URL(page.url()).searchParams.get('q')).toBe('城市大脑 100% & #1');
    await page.reload();
    expect(await answer(page, '城市大脑 100% & #1')).toEqual(found);
    expect(await box(page).inputValue()).toBe('城市大脑 100% & #1');
  });

  test('is announced, and Tab goes from the box by the filters to the hits', async ({ open }) => {
    const page = await open(searchPath('en', 'cloud computing'));
    await page.locator('main .filters').waitFor();
    const [first] = await answer(page, 'cloud computing');
    expect(await status(page).getAttribute('role')).toBe('status');
    const at = () =>
      page.evaluate(() => {
        const { tagName, ariaLabel, href } = document.activeElement as HTMLAnchorElement;
        return tagName === 'A'
          ? new URL(href).pathname + new URL(href).hash
          : (ariaLabel ?? tagName);
      });
    await box(page).focus();
    const walked: string[] = [];
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Tab');
      walked.push(await at());
    }
    expect(walked).toEqual(['BUTTON', 'Kind', 'Part', 'Body', first]);
  });

  test('is a list of links, each called by its title, and no box of choices', async ({ open }) => {
    const page = await open(searchPath('zh', '开源'));
    await page.locator('main .filters').waitFor();
    const main = page.getByRole('main');
    expect(await main.getByRole('searchbox').getAttribute('aria-activedescendant')).toBeNull();
    expect(await main.locator('[role=listbox], [role=option], input[role]').count()).toBe(0);
    const items = main.getByRole('list', { name: '搜索结果' }).getByRole('listitem');
    const count = await hits(page).count();
    expect(await items.count()).toBe(count);
    const [name] = (await items.first().getByRole('link').ariaSnapshot()).split('\n');
    expect(name).toBe('- link "2.4.3 提升云计算服务能力":');
    // All of a hit is the link’s to press, its excerpt too.
    await hits(page).first().locator('.hit-excerpt').click({ force: true });
    await poll(() => pathOf(page)).toContain('#2.4.3');
  });

  test('opens at the sentence, with marks where the plan writes it otherwise', async ({ open }) => {
    const page = await open(searchPath('zh', '掛帥'));
    const [first] = await answer(page, '掛帥');
    expect(idOf(first)).toBe('2.1.2-s2');
    expect(await hits(page).first().locator('mark').allInnerTexts()).toEqual(['挂帅']);
    await hits(page).first().locator('a').click();
    expect(pathOf(page)).toBe('/zh/plan/2.1/#2.1.2-s2');
  });

  const kinds = [
    { lang: 'zh', query: '数据交易', kind: 'exact' },
    { lang: 'zh', query: 'jiebang guashuai', kind: 'exact' },
    { lang: 'zh', query: '数据买卖', kind: 'noted' },
    { lang: 'zh', query: '城市大恼', kind: 'near' },
    { lang: 'zh', query: '龘靐齉爩', kind: 'none' },
    { lang: 'en', query: 'who leads cloud computing', kind: 'exact' },
    { lang: 'en', query: 'gazzelle', kind: 'near' },
    { lang: 'en', query: '!!!', kind: 'none' },
  ];
  test.for(kinds)(
    '$lang: $query is $kind, and says so',
    async ({ lang, query, kind }, { open }) => {
      const page = await open(`/${lang}/search/`);
      const found = await settle(page, query);
      expect(await exactness(page)).toBe(kind);
      expect(found.length > 0).toBe(kind !== 'none');
      expect(await status(page).innerText()).toMatch(
        kind === 'exact' ? /找到|result/ : /没有完全匹配|没有找到|Nothing (?:found|matches)/,
      );
    },
  );

  test.for([
    { lang: 'en', query: '揭榜挂帅', href: '/zh/plan/2.1/#2.1.2-s2', tag: 'zh-Hans' },
    { lang: 'zh', query: 'Gazelle Plan', href: '/en/plan/2.2/#2.2.2-s3', tag: 'en' },
  ])('$query on the $lang site is labelled as the other language', async (case_, { open }) => {
    const page = await open(searchPath(case_.lang, case_.query));
    const [first] = await answer(page, case_.query);
    expect(first).toMatch(new RegExp(`${case_.href.replace(/[.?]/g, '\\$&')}$`));
    const link = hits(page).first().locator('a');
    expect(await hits(page).first().getAttribute('lang')).toBe(case_.tag);
    expect(await link.getAttribute('hreflang')).toBe(case_.tag);
    expect(await link.locator('.hit-label').innerText()).toBe(
      case_.lang === 'zh' ? '英文' : 'Chinese',
    );
  });

  test('our own pages follow below, and nothing above them moves', async ({ open }) => {
    const page = await open('/zh/search/');
    const before = await settle(page, '原文');
    await poll(() => page.locator('main .hit-label').count()).toBeGreaterThan(0);
    const after = await answer(page, '原文');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(await status(page).innerText()).toContain(String(after.length));
  });

  test.for([
    { lang: 'zh', query: '聚能工厂', id: 't085' },
    { lang: 'en', query: 'hidden champions', id: 't130' },
  ])('$query: the glossary follows, opened at the entry', async ({ lang, query, id }, { open }) => {
    const page = await open(searchPath(lang, query));
    const entry = hits(page).locator(`a[href$="/${lang}/glossary/#${id}"]`);
    await entry.waitFor();
    const label = lang === 'zh' ? '术语' : 'Term';
    expect(await entry.locator('.hit-label').innerText()).toBe(label);
  });
});
