/** Does the snippet of a picture stand in the page of another site, legibly and without scrolling within? */
import { describe, expect } from 'vitest';
import { version } from '../../package.json';
import { langs } from '../../src/model/lang.ts';
import { test } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

const names = ['positions', 'timeline', 'targets', 'responsibility', 'at-a-glance'];
const paths = langs.flatMap((lang) => names.map((name) => `/${lang}/${name}/`));
const widths = [320, 479, 480, 720, 959, 960];

describe('at every width the frame is as tall as its page, and its type can be read', () => {
  test.for(paths)('%s', async (path, { open }) => {
    const page = await open(path);
    const { origin } = new URL(page.url());
    const code = await page.locator('.snippet').textContent();
    const here = code!.replace(/src="https:\/\/[^/]+/, `src="${origin}`);
    expect(here).toContain(`src="${origin}`);
    const body = `<!doctype html><body style="margin:0">${here}`;
    await page.route('**/host/', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${origin}/host/`);
    const main = page.frameLocator('iframe').locator('main');
    await main.waitFor();
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      // Measured once the frame has heard of its width.
      const { within, empty, type } = await main.evaluate(async (element, width) => {
        while (innerWidth !== width) await new Promise(requestAnimationFrame);
        const { scrollHeight, clientHeight } = element.ownerDocument.documentElement;
        const { bottom } = element.getBoundingClientRect();
        const sizes = [...element.querySelectorAll('.drawing text')].flatMap((text) => {
          const drawing = text.closest('.drawing')!;
          const scale =
            drawing.getBoundingClientRect().width / Number(drawing.getAttribute('width'));
          return scale > 0 ? [parseFloat(getComputedStyle(text).fontSize) * scale] : [];
        });
        const type = Math.min(...sizes);
        return { within: scrollHeight - clientHeight, empty: clientHeight - bottom, type };
      }, width);
      if (within > 0) faults.push(`at ${width} px ${within} px are to be scrolled`);
      // Narrow columns break words into more lines; their room is kept in wider ones.
      if (type < 11) faults.push(`at ${width} px the smallest type has ${type.toFixed(1)} px`);
      if (empty > 200) faults.push(`at ${width} px ${empty} px are empty`);
    }
    expectNone(faults);
  });
});

test('the code is copied as it is shown', async ({ open }) => {
  const page = await open('/en/targets/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const snippet = page.locator('code-snippet');
  await page.getByText('Embed it in another page').click();
  await snippet.getByRole('button').press('Enter');
  await snippet.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await snippet.locator('code').textContent());
});

describe('a frame whose code is older says so', () => {
  test.for([
    ['/embed/en/targets/', 'version 9.9; code copied at version 0.0.1'],
    ['/embed/zh/positions/', '版本9.9；复制代码时为版本0.0.1'],
  ] as const)('%s', async ([path, said], { open }) => {
    const shown = async (query: string): Promise<string> => {
      const page = await open(`${path}${query}`);
      const words = await page.locator('p:has([data-version])').innerText();
      return words.replace(/\s+/g, ' ').replaceAll(version, '9.9');
    };
    expect(await shown('?v=0.0.1')).toContain(said);
    for (const query of ['', `?v=${version}`, '?v=<b>', '?v=1234567890123']) {
      expect(await shown(query)).toMatch(/(?:version |版本)9\.9$/);
    }
  });
});
