/** Do the words of pictures, as a browser sets them, stay in their drawing and off one another? */
import { describe, expect } from 'vitest';
import { langs } from '../../src/model/lang.ts';
import { test } from '../support/browser.ts';
import { collisions } from '../support/collisions.ts';
import { expectNone } from '../support/faults.ts';

const names = ['positions', 'timeline', 'targets', 'responsibility', 'at-a-glance'];
const layouts = { narrow: 360, medium: 768, wide: 1280 };

describe('no words overlap and none are cut', () => {
  test.for(langs.flatMap((lang) => names.map((name) => `/${lang}/${name}/`)))(
    '%s',
    async (path, { open }) => {
      const page = await open(path);
      const faults: string[] = [];
      for (const [layout, width] of Object.entries(layouts)) {
        await page.setViewportSize({ width, height: 800 });
        await page.locator(`.drawing[data-layout=${layout}]`).last().waitFor();
        faults.push(...(await collisions(page)).map((fault) => `${layout}: ${fault}`));
      }
      expectNone(faults);
    },
  );

  test('the check sees words that are moved', async ({ open }) => {
    const page = await open('/en/timeline/');
    await page.evaluate(() => {
      for (const text of document.querySelectorAll('.drawing text')) text.setAttribute('y', '40');
      document.querySelector('.drawing[data-layout=wide] text')!.setAttribute('x', '-5');
    });
    const found = (await collisions(page)).join('\n');
    expect(found).toContain('leaves its drawing');
    expect(found).toContain(' on ');
  });
});
