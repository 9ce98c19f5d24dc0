/** Search when lines are slow, parts are missing and words are hostile. */
import { describe, expect } from 'vitest';
import { poll, test, visit } from '../support/browser.ts';
import { answer, ask, box, hits, provisionOf, searchPath, status } from '../support/search-page.ts';

describe('when things go wrong', () => {
  test('a slow answer never replaces a newer one', async ({ open }) => {
    let release = (): void => undefined;
    const gate = new Promise<void>((open) => (release = open));
    let held = 0;
    const page = await open('/zh/search/', {
      prepare: (fresh) =>
        // What only the first question needs waits: the words that understand more.
        fresh.route('**/search/*-words.*.json', async (route) => {
          held += 1;
          await gate;
          await route.continue();
        }),
    });
    await box(page).fill('数据买卖');
    await poll(() => held).toBeGreaterThan(0);
    const found = await ask(page, '一网通办');
    const late = page.waitForEvent('requestfinished');
    release();
    await late;
    await page.waitForLoadState('networkidle');
    expect(await status(page).innerText()).toContain('一网通办');
    const now = await answer(page, '一网通办');
    expect(now.slice(0, found.length)).toEqual(found);
  });

  test('a slow line is told that the search is under way', async ({ open }) => {
    let release = (): void => undefined;
    const gate = new Promise<void>((open) => (release = open));
    const page = await open('/zh/search/', {
      prepare: (fresh) =>
        fresh.route('**/search/*.json', async (route) => {
          await gate;
          await route.continue();
        }),
    });
    await box(page).fill('开源');
    await poll(() => status(page).innerText())
      .toBe('正在搜索……')
      .finally(release);
    expect(await answer(page, '“开源”')).not.toEqual([]);
  });

  test('letter by letter ends with the answer to the whole', async ({ open }) => {
    const page = await open('/en/search/');
    await box(page).pressSequentially('cloud computing');
    expect(provisionOf((await answer(page, '“cloud computing”'))[0])).toBe('2.4.3');
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
    expect(provisionOf((await ask(page, 'cloud computing'))[0])).toBe('2.4.3');
  });

  const broken = /ERR_FAILED|dynamically imported|fetch|load/i;
  const parts = ['**/search/*.json', '**/pagefind/**'];

  test('without the index the second tier answers', async ({ open }) => {
    const page = await open(searchPath('zh', '开源'), {
      expected: broken,
      prepare: (fresh) => fresh.route(parts[0]!, (route) => route.abort()),
    });
    expect((await answer(page, '“开源”')).map(provisionOf)).toContain('2.1.3');
  });

  test('without Pagefind and WebAssembly the index answers', async ({ open }) => {
    const page = await open(searchPath('zh', '开源'), {
      expected: broken,
      prepare: (fresh) => fresh.route(parts[1]!, (route) => route.abort()),
    });
    expect((await answer(page, '“开源”')).map(provisionOf)).toContain('2.1.3');
  });

  test('when neither loads that is said, and asked for again', async ({ open }) => {
    const page = await open(searchPath('zh', '开源'), {
      expected: broken,
      prepare: async (fresh) => {
        for (const part of parts) await fresh.route(part, (route) => route.abort());
      },
    });
    await poll(() => status(page).innerText()).toContain('搜索索引没有载入');
    expect(await hits(page).count()).toBe(0);
    for (const part of parts) await page.unroute(part);
    await box(page).press('Enter');
    await poll(() => hits(page).count()).toBeGreaterThan(0);
  });

  test('a script that does not load is said, and asked for again', async ({ open }) => {
    const page = await open('/zh/search/', {
      expected: broken,
      prepare: (fresh) => fresh.route('**/desk.*.js', (route) => route.abort()),
    });
    await box(page).fill('开源');
    await poll(() => status(page).innerText()).toContain('搜索索引没有载入');
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
    '算法'.repeat(300),
  ];
  test('hostile words change nothing', async ({ open }) => {
    const page = await open('/zh/search/');
    for (const query of hostile) {
      await box(page).fill('开源');
      await poll(() => status(page).innerText()).toContain('“开源”');
      await box(page).evaluate((input: HTMLInputElement, typed: string) => {
        input.value = typed;
        input.dispatchEvent(new InputEvent('input'));
      }, query);
      const answered = /^(?!.*“开源”).*(?:找到|匹配|请输入)/s;
      await poll(() => status(page).innerText(), query).toMatch(answered);
      expect(await page.locator('main site-search :is(img, script, b)').count(), query).toBe(0);
    }
  });

  test('hostile words in the address change nothing', async ({ open }) => {
    const page = await open('/zh/search/');
    for (const query of hostile) {
      await visit(page, searchPath('zh', query.replace(/[\ud800\udfff]/g, '\ufffd')));
      await poll(() => status(page).innerText(), query).toMatch(/找到|匹配|请输入/);
      expect(await page.locator('main site-search :is(img, script, b)').count(), query).toBe(0);
    }
  });

  test('ten thousand characters leave an address that can be asked for', async ({ open }) => {
    const page = await open('/zh/search/');
    await box(page).fill('数据'.repeat(5_000));
    await poll(() => status(page).innerText()).toMatch(/找到|匹配/);
    // Servers take 8 KB or so.
    expect(page.url().length).toBeLessThan(8_000);
  });

  test('a broken escape in the address', async ({ open }) => {
    const page = await open('/zh/search/?q=%E4%B8%ZZ&q=2&%');
    await poll(() => status(page).innerText()).toMatch(/找到|匹配/);
  });
});
