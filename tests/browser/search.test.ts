/** Search answers what was asked, opens at the words, and never breaks. */
import { describe, expect } from 'vitest';
import { pathOf, test, visit, type Page } from '../support/browser.ts';
import { findSentence } from '../../src/model/plan.ts';
import { plan } from '../support/content.ts';

const box = (page: Page) => page.locator('site-search input');
const status = (page: Page) => page.locator('[data-search-status]');
const hits = (page: Page) => page.locator('ol[data-search-results] > li');

/** The addresses of the hits, once the answer to this query stands there. */
async function answer(page: Page, query: string): Promise<string[]> {
  await expect.poll(() => status(page).innerText(), query).toContain(query);
  return hits(page).evaluateAll((items) =>
    items.map((item) => item.querySelector('a')!.getAttribute('href')!),
  );
}

async function ask(page: Page, query: string): Promise<string[]> {
  await box(page).fill(query);
  return answer(page, query);
}

const idOf = (address: string | undefined): string => address?.split('#')[1] ?? '';
const address = (lang: string, query: string) => `/${lang}/search/?q=${encodeURIComponent(query)}`;

describe('the answer', () => {
  test('stands in a list, says how many, and each hit opens at its words', async ({ open }) => {
    const page = await open(address('zh', '数据交易'));
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
    { lang: 'zh', query: '５Ｇ', shown: '5G', first: '2.3.3' },
    { lang: 'zh', query: '揭榜挂帅', first: '2.1.2' },
    { lang: 'zh', query: '“揭榜挂帅”', shown: '揭榜挂帅', first: '2.1.2' },
    { lang: 'zh', query: '2.3.1', first: '2.3.1' },
    { lang: 'en', query: '2.5.4', first: '2.5.4' },
    { lang: 'zh', query: findSentence(plan, '2.4.3-s3').zh, first: '2.4.3' },
    { lang: 'zh', query: findSentence(plan, '2.1.2-s1').zh, first: '2.1.2' },
    { lang: 'en', query: findSentence(plan, '2.4.3-s3').en, first: '2.4.3' },
    { lang: 'en', query: findSentence(plan, '2.3.1-s2').en, first: '2.3.1' },
    { lang: 'zh', query: `　${findSentence(plan, '2.5.2-s1').zh}\n`, shown: '。', first: '2.5.2' },
  ];
  test.for(cases)('$lang: $query → $first', async ({ lang, query, shown, first }, { open }) => {
    const page = await open(address(lang, query));
    const found = await answer(page, shown ?? query);
    expect(idOf(found[0])).toBe(first);
  });

  test('5G in full width finds what it finds in half width', async ({ open }) => {
    const page = await open('/zh/search/');
    expect(await ask(page, '5G')).toEqual(await answer(await open(address('zh', '５Ｇ')), '5G'));
  });

  test('to nonsense is honest, and an empty box is empty', async ({ open }) => {
    const page = await open(address('zh', '龘靐齉爩'));
    await expect.poll(() => status(page).innerText()).toMatch(/没有找到|没有完全匹配/);
    await box(page).fill('');
    await expect.poll(() => hits(page).count()).toBe(0);
    expect(await status(page).innerText()).toBe('请输入要找的词。');
    expect(pathOf(page)).toBe('/zh/search/');
    const english = await open(address('en', 'zzqxv'));
    await expect.poll(() => status(english).innerText()).toMatch(/Nothing (found|matches)/);
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
    const page = await open(address('en', 'cloud computing'));
    const [first] = await answer(page, 'cloud computing');
    expect(await status(page).getAttribute('role')).toBe('status');
    await box(page).press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
  });
});

describe('when things go wrong', () => {
  test('a slow answer never replaces a newer one', async ({ open }) => {
    let release = (): void => undefined;
    const gate = new Promise<void>((open) => (release = open));
    let held = 0;
    const page = await open('/zh/search/', {
      prepare: (fresh) =>
        fresh.route('**/pagefind/fragment/**', async (route) => {
          // What the first question wants waits; the second is answered at once.
          if ((await box(fresh).inputValue()) === '揭榜挂帅') {
            held += 1;
            await gate;
          }
          await route.continue();
        }),
    });
    await box(page).fill('揭榜挂帅');
    await expect.poll(() => held).toBeGreaterThan(0);
    const found = await ask(page, '一网通办');
    const late = page.waitForEvent('requestfinished');
    release();
    await late;
    await page.waitForLoadState('networkidle');
    expect(await status(page).innerText()).toContain('一网通办');
    expect(await answer(page, '一网通办')).toEqual(found);
  });

  test('letter by letter ends with the answer to the whole', async ({ open }) => {
    const page = await open('/en/search/');
    await box(page).pressSequentially('cloud computing');
    expect(idOf((await answer(page, '“cloud computing”'))[0])).toBe('2.4.3');
  });

  test('a browser that tires of new addresses still gets its answer', async ({ open }) => {
    // Safari throws after a hundred changes in half a minute, which a quick typist reaches.
    const page = await open('/en/search/', {
      prepare: (fresh) =>
        fresh.addInitScript(() => {
          History.prototype.replaceState = () => {
            throw new DOMException('more than 100 times per 30 seconds', 'SecurityError');
          };
        }),
      expected: /more than 100/,
    });
    expect(idOf((await ask(page, 'cloud computing'))[0])).toBe('2.4.3');
  });

  test('an index that does not load is said, and asked for again', async ({ open }) => {
    const page = await open(address('zh', '开源'), {
      expected: /ERR_FAILED|dynamically imported/,
      prepare: (fresh) => fresh.route('**/pagefind/**', (route) => route.abort()),
    });
    await expect.poll(() => status(page).innerText()).toContain('搜索索引没有载入');
    expect(await hits(page).count()).toBe(0);
    await page.unroute('**/pagefind/**');
    await box(page).press('Enter');
    await expect.poll(() => hits(page).count()).toBeGreaterThan(0);
  });

  test('a part of the index that does not load is said too', async ({ open }) => {
    const page = await open(address('zh', '开源'), {
      expected: /ERR_FAILED|fetch|load/i,
      prepare: (fresh) => fresh.route('**/pagefind/fragment/**', (route) => route.abort()),
    });
    await expect.poll(() => status(page).innerText()).toContain('搜索索引没有载入');
  });

  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '{query} {count} $& $1',
    '.*+?^${}()|[]\\',
    '(((((((',
    '\ud800',
    '数据\udfff交易',
    'a\u0000b\u0007c\u202e',
    '%',
    '%E4%B8%ZZ',
    '—',
    '👨‍👩‍👧‍👦',
    'constructor',
    '__proto__',
    "'; DROP TABLE plan; --",
    '开源'.repeat(5_000),
  ];
  test.for(hostile.map((query) => [query.slice(0, 30), query] as const))(
    'hostile words: %s',
    async ([, query], { open }) => {
      const page = await open('/zh/search/');
      const elements = () => page.locator('site-search img, site-search script').count();
      await box(page).evaluate((input, typed) => {
        (input as HTMLInputElement).value = typed;
        input.dispatchEvent(new InputEvent('input'));
      }, query);
      await expect.poll(() => status(page).innerText()).toMatch(/找到|匹配|请输入/);
      expect(await elements()).toBe(0);
      await page.reload();
      await expect.poll(() => status(page).innerText()).toMatch(/找到|匹配|请输入/);
      expect(await elements()).toBe(0);
    },
  );

  test('a broken escape in the address', async ({ open }) => {
    const page = await open('/zh/search/?q=%E4%B8%ZZ&q=2&%');
    await expect.poll(() => status(page).innerText()).toMatch(/找到|匹配/);
  });
});
