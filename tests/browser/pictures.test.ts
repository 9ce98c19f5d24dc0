/** Pictures in hands: walked by keyboard, heard, filtered, seen in few colours and without motion. */
import { describe, expect } from 'vitest';
import { test, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

const wide = { viewport: { width: 1280, height: 800 } };
const narrow = { viewport: { width: 360, height: 740 } };
const both = [wide, narrow];
const drawn = (page: Page) => page.locator('.drawing:visible');

describe('by keyboard', () => {
  test.for(['/zh/positions/', '/en/responsibility/'])(
    '%s: each mark in its order, and nothing twice',
    async (path, { open }) => {
      const page = await open(path, wide);
      const marks = drawn(page).locator('a');
      const due = await marks.evaluateAll((all) => all.map((mark) => mark.textContent));
      await marks.first().focus();
      const walked: (string | null)[] = [];
      for (let i = 0; i < due.length; i++) {
        const focused = page.locator('.drawing a:focus-visible');
        walked.push(await focused.textContent());
        await page.keyboard.press('Tab');
      }
      expect(walked).toEqual(due);
      expect(await page.locator('.drawing a:focus').count()).toBe(0);
    },
  );
});

describe('heard once', () => {
  test.for(['/zh/positions/', '/en/timeline/', '/zh/targets/', '/en/responsibility/'])(
    '%s',
    async (path, { open }) => {
      for (const opening of both) {
        const page = await open(path, opening);
        // By role only what is heard is found: the layout that is not shown is not.
        const groups = page.locator('figure').getByRole('group', { name: /./ });
        // The targets stand on two sheets.
        const sheets = path === '/zh/targets/' && opening === wide ? 2 : 1;
        expect(await groups.locator('visible=true').and(page.locator('svg')).count()).toBe(sheets);
        const heard = await page.locator('.drawing').getByRole('link', { name: /./ }).count();
        const one = await page.locator('.drawing[data-layout="wide"] a').count();
        expect(heard).toBe(one);
      }
    },
  );
});

describe('in large type', () => {
  test.for(['/zh/targets/', '/en/positions/', '/zh/at-a-glance/'])(
    '%s: no word is smaller than 18 px',
    async (path, { open }) => {
      const page = await open(path, wide);
      const smallest = () =>
        drawn(page).evaluateAll((drawings) =>
          Math.min(
            ...drawings.flatMap((drawing) => {
              const { width } = drawing.getBoundingClientRect();
              const scale = width / (drawing as SVGSVGElement).viewBox.baseVal.width;
              return [...drawing.querySelectorAll('text')].map(
                (text) => parseFloat(getComputedStyle(text).fontSize) * scale,
              );
            }),
          ),
        );
      expect(await smallest()).toBeLessThan(18);
      await page.evaluate(() => (document.documentElement.dataset.large = '22'));
      expect(await smallest()).toBeGreaterThanOrEqual(18);
    },
  );
});

describe('brought out', () => {
  test.for([
    ['/en/targets/', 'a[data-target]'],
    ['/zh/positions/', 'a.datum'],
    ['/en/responsibility/', 'a.datum'],
  ] as const)('%s: a button dims the others, pressed again none', async ([path, of], { open }) => {
    const page = await open(path, { ...wide, reducedMotion: 'reduce' });
    const button = page.locator('.controls button').first();
    const dim = drawn(page).locator(`${of}[data-dim], [data-dim] ${of}`);
    const all = await drawn(page).locator(of).count();
    await button.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const dimmed = await dim.count();
    expect(dimmed).toBeGreaterThan(0);
    expect(dimmed).toBeLessThan(all);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await button.press('Enter');
    expect(await dim.count()).toBe(0);
  });
});

test.for([
  { large: '22', forcedColors: 'none' },
  { large: '', forcedColors: 'active' },
] as const)('a button does what is seen: %o', async ({ large, forcedColors }, { open }) => {
  for (const path of ['/en/targets/', '/zh/positions/', '/en/responsibility/']) {
    const page = await open(path, { ...wide, forcedColors, reducedMotion: 'reduce' });
    if (large) {
      await page.evaluate((size) => (document.documentElement.dataset.large = size), large);
    }
    await page.locator('.controls button').first().press('Enter');
    const shades = await drawn(page)
      .locator('path, rect, text')
      .evaluateAll((shapes) =>
        shapes.map((shape) => ({
          isText: shape.matches('text'),
          opacity: Number(getComputedStyle(shape).opacity),
        })),
      );
    expect(shades.filter(({ isText, opacity }) => !isText && opacity < 0.5)).not.toEqual([]);
    // Who needs large type or colours of their own needs words in full.
    expect(shades.filter(({ isText, opacity }) => isText && opacity < 1)).toEqual([]);
  }
});

test('in forced colours all words have a colour of the system, on another', async ({ open }) => {
  const faults: string[] = [];
  for (const path of ['/zh/positions/', '/en/timeline/', '/zh/at-a-glance/']) {
    const page = await open(path, { ...wide, forcedColors: 'active' });
    const found = await drawn(page).evaluateAll((drawings) => {
      const colourOf = (name: string): string => {
        const probe = document.createElement('i');
        probe.style.color = name;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const ink = ['CanvasText', 'LinkText'].map(colourOf);
      const paper = colourOf('Canvas');
      return drawings
        .flatMap((drawing) => [...drawing.querySelectorAll('text')])
        .filter((text) => {
          const { fill } = getComputedStyle(text);
          // The numeral on a solid sign has the colour of paper.
          return !ink.includes(fill) && !(fill === paper && text.matches('.paper'));
        })
        .map((text) => `${text.textContent}: ${getComputedStyle(text).fill}`);
    });
    faults.push(...found.map((words) => `${path}: ${words}`));
  }
  expectNone(faults);
});

test('without script nothing but comfort is missing', async ({ open }) => {
  const page = await open('/zh/targets/', { ...wide, javaScriptEnabled: false });
  expect(await drawn(page).locator('a[data-target]').count()).toBe(19);
  expect(await page.locator('.controls').isVisible()).toBe(false);
  await page.locator('.figure-data summary').click();
  expect(await page.locator('.figure-data tbody tr').count()).toBe(19);
});

describe('what has no words says what it is', () => {
  test.for(['/en/responsibility/', '/zh/positions/'])('%s', async (path, { open }) => {
    const page = await open(path, wide);
    const tip = page.locator('.tip');
    const marks = drawn(page).locator('a[aria-label]');
    const labels = await marks.evaluateAll((all) => all.map((a) => a.getAttribute('aria-label')));
    expect(labels.length).toBeGreaterThan(4);
    // By keyboard: shown with the focus, and gone with Esc.
    await marks.first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await tip.textContent()).toBe(labels[0]);
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    // By pointer: shown beside the mark, and still there once the pointer is on it.
    await marks.last().locator('.ring, .solid, .tie').last().hover({ force: true });
    expect(await tip.textContent()).toBe(labels.at(-1));
    await tip.hover();
    expect(await tip.isVisible()).toBe(true);
    const { x, width } = (await tip.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1280);
  });
});
