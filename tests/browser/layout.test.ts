/** Does a page stand still while it comes, and stay whole when its type is enlarged? */
import { describe, expect } from 'vitest';
import { test, visit, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';
import { pagePaths } from '../support/page-kinds.ts';

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

/** How far what is seen has moved by itself since the page was asked for, and what moved first. */
const shiftOf = (page: Page): Promise<{ sum: number; what: string }> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        let sum = 0;
        let what = '';
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            sum += entry.value;
            const node = entry.sources[0]?.node;
            what ||=
              node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.textContent);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // The observer hears of what came before in the next task, and the page has two frames to move.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => done({ sum, what }))),
        );
      }),
  );

describe('nothing moves while a page comes', () => {
  // Every kind of page on a slowed processor: minutes on a busy machine.
  test.for([360, 1280])('at %i px', { timeout: 240_000 }, async (width, { open }) => {
    const page = await open('/', { expected: /404/, viewport: { width, height: 740 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const faults: string[] = [];
    for (const path of pagePaths) {
      await visit(page, path);
      let { sum, what } = await shiftOf(page);
      // What moves is seen to move twice: a page that came in two halves is not at fault.
      if (sum > 0) ({ sum, what } = await shiftOf(await visit(page, path)));
      if (sum > 0) faults.push(`${path}: ${sum.toFixed(4)}: ${what}`);
    }
    expectNone(faults);
  });

  test('the check sees a planted shift', async ({ open }) => {
    const page = await open('/zh/plan/2.3/');
    await page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      await frame();
      document
        .querySelector('main')!
        .insertAdjacentElement('afterbegin', document.createElement('hr'))!
        .setAttribute('hidden', '');
      document.querySelector('main hr')!.replaceWith('moved', document.createElement('p'), 'down');
      await frame();
      await frame();
    });
    expect((await shiftOf(page)).sum).toBeGreaterThan(0);
  });
});

describe('no flash of another theme', () => {
  test('a kept choice is there before the first paint', async ({ open }) => {
    const page = await open('/zh/plan/2.3/');
    await page.evaluate(() =>
      localStorage.setItem('reader-settings', '{"theme":"dark","large":"26"}'),
    );
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const look = () => {
        if (document.body) seen.push(getComputedStyle(document.body).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.reload();
    const seen = await page.evaluate(() => [
      ...new Set((globalThis as never as { seen: string[] }).seen),
    ]);
    expect(seen).toHaveLength(1);
    expect(await page.evaluate(() => document.documentElement.dataset)).toMatchObject({
      theme: 'dark',
      large: '26',
    });
  });
});

test('type twice as large runs off no narrow window', { timeout: 120_000 }, async ({ open }) => {
  const page = await open('/', { expected: /404/, viewport: { width: 320, height: 740 } });
  const faults: string[] = [];
  for (const path of pagePaths) {
    await visit(page, path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) faults.push(`${path}: ${String(over)} px`);
  }
  expectNone(faults);
});
