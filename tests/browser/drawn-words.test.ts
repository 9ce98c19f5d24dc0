/** Do the words of pictures, as a browser sets them, stay in their drawing and off one another? */
import { describe, expect } from 'vitest';
import { langs } from '../../src/model/lang.ts';
import { test, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

const names = ['positions', 'timeline', 'targets', 'responsibility', 'at-a-glance'];
const layouts = { narrow: 360, medium: 768, wide: 1280 };

/** Lines of words that leave their drawing, or stand on others; a hair of antialiasing is allowed. */
const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.drawing')]
      .filter((drawing) => drawing.getClientRects().length > 0)
      .flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        const lines = [...drawing.querySelectorAll('text')].flatMap((text) => {
          const spans = text.querySelectorAll('tspan');
          const size = parseFloat(getComputedStyle(text).fontSize);
          const scale = frame.width / Number(drawing.getAttribute('width'));
          return [...(spans.length > 0 ? spans : [text])].map((line) => {
            const { left, right, top, bottom } = line.getBoundingClientRect();
            // The ink of a line, without its leading.
            const rest = Math.max((bottom - top - size * scale) / 2, 0);
            return {
              words: line.textContent!,
              left,
              right,
              top: top + rest,
              bottom: bottom - rest,
            };
          });
        });
        const out = lines.filter(
          ({ left, right }) => left < frame.left - 1 || right > frame.right + 1,
        );
        const over = lines.flatMap((one, i) =>
          lines.slice(i + 1).flatMap((other) => {
            const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const tall = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            return wide > 1 && tall > 2
              ? [`“${one.words}” on “${other.words}”: ${wide} × ${tall}`]
              : [];
          }),
        );
        return [...out.map(({ words }) => `“${words}” leaves its drawing`), ...over];
      }),
  );

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
