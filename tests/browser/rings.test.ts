/** Does the ring of the focus stand around the words or the line that has it, and around no others? */
import { describe, expect } from 'vitest';
import { langs } from '../../src/model/lang.ts';
import { test, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

const names = ['positions', 'timeline', 'targets', 'responsibility', 'at-a-glance'];
const paths = langs.flatMap((lang) => names.map((name) => `/${lang}/${name}/`));

interface Rings {
  faults: string[];
  /** How the ring stands out from what it is drawn on. */
  contrast: number;
}

/** Gives each mark of the drawing in sight the focus, as the keyboard does. */
const rings = (page: Page): Promise<Rings> =>
  page.evaluate(() => {
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (one: string, other: string): number => {
      const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x);
      return (a! + 0.05) / (b! + 0.05);
    };
    const drawings = [...document.querySelectorAll('.drawing')].filter(
      (drawing) => drawing.getClientRects().length > 0,
    );
    const marks = drawings.flatMap((drawing) => [...drawing.querySelectorAll<SVGAElement>('a')]);
    const placesOf = (mark: Element, parts: string): DOMRect[] =>
      [...mark.querySelectorAll(parts)].map((part) => part.getBoundingClientRect());
    const holds = (ring: DOMRect, { x, y, width, height }: DOMRect): boolean =>
      ring.left <= x + width / 2 &&
      x + width / 2 <= ring.right &&
      ring.top <= y + height / 2 &&
      y + height / 2 <= ring.bottom;
    const all = marks.map((mark) => ({ mark, words: placesOf(mark, 'text') }));
    const paper = getComputedStyle(document.body).backgroundColor;
    let contrast = Infinity;
    const faults = all.flatMap(({ mark, words }) => {
      const shapes = [...mark.querySelectorAll('rect, path')];
      const plain = shapes.map((shape) => getComputedStyle(shape).stroke);
      mark.focus({ preventScroll: true });
      const ringed = shapes.filter((shape, i) => getComputedStyle(shape).stroke !== plain[i]);
      const name = mark.getAttribute('aria-label') ?? mark.textContent!.trim();
      if (ringed.length === 0) return [`no ring on ${name}`];
      for (const shape of ringed) {
        const { stroke, fill } = getComputedStyle(shape);
        const below = /^rgb\(/.test(fill) ? fill : paper;
        contrast = Math.min(contrast, ratio(stroke, paper), ratio(stroke, below));
      }
      // A line has its ring along itself; boxes are what may hold the words of others.
      const boxes = ringed
        .filter((shape) => shape.matches('rect'))
        .map((shape) => shape.getBoundingClientRect());
      const own = [...words, ...placesOf(mark, '.solid, .ring')];
      const isLeft = own.length > 0 && !own.some((part) => boxes.some((box) => holds(box, part)));
      const others = all.filter(
        (other) =>
          other.mark !== mark && other.words.some((word) => boxes.some((box) => holds(box, word))),
      );
      return [
        ...(isLeft ? [`the ring leaves out ${name}`] : []),
        ...others.map((other) => `the ring of ${name} holds ${other.mark.textContent!.trim()}`),
      ];
    });
    return { faults, contrast };
  });

describe('each mark has a ring of its own', () => {
  test.for(paths)('%s', { timeout: 60_000 }, async (path, { open }) => {
    const page = await open(path);
    // From here on the focus is the keyboard’s.
    await page.keyboard.press('Tab');
    const faults: string[] = [];
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(
        ...(await rings(page)).faults.map((fault) => `${path} at ${String(width)}: ${fault}`),
      );
    }
    expectNone(faults);
  });

  test.for([
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const)('that is seen: %o', async (look, { open }) => {
    const page = await open('/zh/positions/', look);
    await page.keyboard.press('Tab');
    expect((await rings(page)).contrast).toBeGreaterThanOrEqual(3);
  });
});
