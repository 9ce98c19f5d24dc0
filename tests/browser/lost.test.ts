/** An address that is wrong is answered with the nearest thing that is right. */
import { describe, expect } from 'vitest';
import { expectMarked, pathOf, poll, test, type Page } from '../support/browser.ts';

const lost = (page: Page) => page.locator('plan-reader [role=alert]:visible');

describe('an unknown fragment is answered with the nearest thing', () => {
  const cases = [
    { fragment: '#2.4.9', named: '2.4.9', leads: '/en/plan/2.4/#2.4' },
    { fragment: '#2.4.1-s99', named: '2.4.1-s99', leads: '/en/plan/2.4/#2.4.1' },
    { fragment: '#2.3.1-s1', named: '2.3.1-s1', leads: '/en/plan/#2.3.1-s1' },
    { fragment: '#7.1', named: '7.1', leads: '/en/plan/' },
    { fragment: '#xyz', named: 'xyz', leads: '/en/plan/' },
    { fragment: '#%E4%B8%AD', named: '中', leads: '/en/plan/' },
    { fragment: '#%E4%', named: '%E4%', leads: '/en/plan/' },
    { fragment: '#<img src=x onerror=alert(1)>', named: '<img', leads: '/en/plan/' },
    { fragment: '#__proto__', named: '__proto__', leads: '/en/plan/' },
    { fragment: `#${'9'.repeat(5000)}`, named: '999', leads: '/en/plan/' },
  ];
  test.for(cases)('$fragment', async ({ fragment, named, leads }, { open }) => {
    const page = await open(`/en/plan/2.4/${fragment}`);
    const link = lost(page).getByRole('link');
    await link.waitFor();
    expect(await lost(page).innerText()).toContain(named);
    expect(await lost(page).locator('img').count()).toBe(0);
    await link.click();
    expect(pathOf(page)).toBe(leads);
    await poll(() => lost(page).count()).toBe(0);
  });

  test('a number of another kind of digit or width', async ({ open }) => {
    const page = await open('/zh/plan/2.4/#2．4．1');
    expect(await lost(page).getByRole('link').getAttribute('href')).toMatch(/plan\//);
  });

  test('also when it changes later, and is gone when it is right', async ({ open }) => {
    const page = await open('/zh/plan/2.4/');
    expect(await lost(page).count()).toBe(0);
    await page.evaluate(() => (location.hash = '#2.4.8-s1'));
    await lost(page).getByRole('link', { name: '2.4', exact: true }).waitFor();
    await page.evaluate(() => (location.hash = '#2.4.2'));
    await poll(() => lost(page).count()).toBe(0);
    await expectMarked(page, '2.4.2');
  });

  test('a slow list of ids never answers an older question', async ({ open }) => {
    const held: (() => void)[] = [];
    const page = await open('/zh/plan/2.4/#2.4.8', {
      prepare: (fresh) =>
        fresh.route('**/data/permalinks.json', async (route) => {
          if (held.length === 0) await new Promise<void>((release) => held.push(release));
          await route.continue();
        }),
    });
    await poll(() => held.length).toBe(1);
    await page.evaluate(() => (location.hash = '#2.4.1-s77'));
    const named = lost(page).locator('code');
    await poll(() => named.innerText()).toBe('2.4.1-s77');
    const late = page.waitForResponse('**/data/permalinks.json');
    held[0]!();
    await late;
    // What came before this answer has been dealt with when it is there.
    await page.evaluate(async () => {
      const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')!;
      await (await fetch(icon.href)).text();
    });
    expect(await named.innerText()).toBe('2.4.1-s77');
  });

  test('without the list of ids it leads to the whole plan', async ({ open }) => {
    const page = await open('/zh/plan/2.4/#2.4.8', {
      expected: /ERR_FAILED/,
      prepare: (fresh) => fresh.route('**/data/permalinks.json', (route) => route.abort()),
    });
    expect(await lost(page).getByRole('link').getAttribute('href')).toMatch(/\/zh\/plan\/$/);
  });
});

describe('an unknown address is a 404 that offers the nearest', () => {
  const cases = [
    { path: '/2.3.9/', nearest: '2.3' },
    { path: '/zh/plan/2.9/', nearest: '2' },
    { path: '/en/plan/2.3.1/', nearest: '2.3.1' },
    { path: '/2.3.1-s2/', nearest: '2.3.1-s2' },
    { path: '/zh/plan/2.9/#2.4.1-s1', nearest: '2.4.1-s1' },
    { path: '/zh/nothing/', nearest: undefined },
    { path: '/%E4%B8%AD/%3Cb%3E/', nearest: undefined },
  ];
  test.for(cases)('$path', async ({ path, nearest }, { open }) => {
    const statuses: number[] = [];
    const page = await open(path, {
      expected: /404/,
      prepare: async (fresh) => {
        fresh.on('response', (response) => {
          if (response.request().isNavigationRequest()) statuses.push(response.status());
        });
      },
    });
    expect(statuses).toEqual([404]);
    expect(await page.locator('main').innerText()).toMatch(/没有这个页面[^]*Page not found/);
    const offer = page.locator('nearest-page .nearest a');
    if (!nearest) {
      await page.waitForLoadState('networkidle');
      expect(await offer.isVisible()).toBe(false);
      return;
    }
    await offer.waitFor();
    expect(await offer.innerText()).toBe(nearest);
    await offer.click();
    expect(pathOf(page)).toBe(`/${nearest.replace(/-s\d+$/, '')}/#${nearest}`);
    await expectMarked(page, nearest);
  });
});
