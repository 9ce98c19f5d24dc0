/** Does a picture's page make a good sheet: the picture on the first, whole, and as large as the paper lets it be? */
import { describe, expect } from 'vitest';
import { langs } from '../../src/model/lang.ts';
import { test, type Page } from '../support/browser.ts';

const names = ['positions', 'timeline', 'targets', 'responsibility', 'at-a-glance'];
const paths = langs.flatMap((lang) => names.map((name) => `/${lang}/${name}/`));

/** What the margins of sheet.css leave of a sheet, in pixels of CSS. */
const px = (mm: number): number => Math.floor((mm / 25.4) * 96);
const sheets = {
  A4: { width: px(210 - 24), height: px(297 - 26) },
  A3: { width: px(297 - 24), height: px(420 - 26) },
};
type Format = keyof typeof sheets;

/** The size of each page that a browser prints, in millimetres. */
async function sizesOf(page: Page, format: Format): Promise<number[][]> {
  const file = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  return [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...points]) =>
    points.map((point) => Math.round((Number(point) / 72) * 25.4)),
  );
}

describe.each(['A4', 'A3'] as const)('on %s', (format) => {
  test.for(paths)('%s', async (path, { open }) => {
    const page = await open(path, { viewport: sheets[format] });
    await page.emulateMedia({ media: 'print' });
    const { top, bottom, scale } = await page
      .locator('svg.drawing:visible')
      .first()
      .evaluate((drawing: SVGSVGElement) => {
        const { top, bottom, width, height } = drawing.getBoundingClientRect();
        // A drawing keeps its ratio within its box.
        const { width: wide, height: tall } = drawing.viewBox.baseVal;
        return { top, bottom, scale: Math.min(width / wide, height / tall) };
      });
    expect(top).toBeLessThan(sheets[format].height / 4);
    expect(bottom).toBeLessThanOrEqual(sheets[format].height);
    // Words of 14 px: 5 points at least.
    expect(((14 * scale) / 96) * 72).toBeGreaterThan(5);
    expect((1080 * scale) / sheets[format].width).toBeGreaterThan(0.7);
    const printed = await sizesOf(page, format);
    expect(printed.length).toBeLessThanOrEqual(4);
    const size = format === 'A4' ? [210, 297] : [297, 420];
    expect(new Set(printed.map(String))).toEqual(new Set([String(size)]));
  });
});
