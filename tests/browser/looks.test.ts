/** Do pages look as they did when somebody last looked at them? */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { hasFace, isShell } from '../../src/tasks/chromium.ts';
import { test, type Open, type Opening, type Page } from '../support/browser.ts';
import { difference } from '../support/likeness.ts';

const folder = 'tests/browser/looks';
/** The share of squares that may differ: one rule across a page is twice as much. */
const tolerance = 0.004;
const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 720 };

interface Look extends Opening {
  path: string;
  large?: string;
  isPrint?: boolean;
}

/** The kinds of page whose words are the plan's, or seldom change; each by the name of its picture. */
const looks: Readonly<Record<string, Look>> = {
  'section-zh-phone': { path: '/zh/plan/2.3/#2.3.1', viewport: phone },
  'section-en-desk': { path: '/en/plan/2.3/#2.3.1', viewport: desk },
  'section-zh-dark': { path: '/zh/plan/2.3/#2.3.1', viewport: desk, colorScheme: 'dark' },
  'section-zh-large': { path: '/zh/plan/2.3/', viewport: phone, large: '26' },
  'section-en-print': {
    path: '/en/plan/2.3/',
    viewport: { width: 680, height: 900 },
    isPrint: true,
  },
  'outcomes-zh-desk': { path: '/zh/plan/1.3/#1.3.1', viewport: desk },
  'rows-desk': { path: '/zh-en/plan/2.3/', viewport: desk },
  'rows-phone': { path: '/zh-en/plan/2.3/#2.3.1', viewport: phone },
  'notice-zh-phone': { path: '/zh/plan/notice/', viewport: phone },
  'short-en-phone': { path: '/2.3.1/', viewport: phone },
  'glossary-en-phone': { path: '/en/glossary/#t057', viewport: phone },
  'home-en-desk': { path: '/en/', viewport: desk },
};

/** What the pictures were drawn with: without it no page can look alike. */
const faces = ['Noto Sans CJK SC', 'Liberation Serif', 'Liberation Sans'];
const canCompare = isShell() && faces.every(hasFace);

/** Draws a page at half its size, in the font of our headings, with nothing that moves. */
async function draw(page: Page, { large, isPrint }: Partial<Look> = {}): Promise<Buffer> {
  await page.emulateMedia({ media: isPrint ? 'print' : 'screen', reducedMotion: 'reduce' });
  await page.evaluate(async (size) => {
    const root = document.documentElement;
    if (size) root.dataset.large = size;
    // A first page may stand in the system's face, if ours comes late.
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const face = rules.find((rule) => rule instanceof CSSFontFaceRule);
    face?.style.setProperty('font-display', 'block');
    await document.fonts.load('600 1em "Plan Serif SC"', '计划');
    // What stands above may grow by half a line: the place itself begins at a whole pixel.
    const place = document.getElementById(location.hash.slice(1));
    if (!place) return;
    document.body.style.paddingTop = '0';
    const top = place.getBoundingClientRect().top + scrollY;
    document.body.style.paddingTop = `${String(Math.ceil(top / 2) * 2 - top)}px`;
    place.scrollIntoView();
  }, large);
  return page.screenshot({ animations: 'disabled' });
}

const half = { deviceScaleFactor: 0.5 };

describe('a page looks as it did', () => {
  test.for(Object.entries(looks))('%s', async ([name, look], { open, skip }) => {
    skip(!canCompare, `without Chromium's headless shell, ${faces.join(', ')}`);
    const { path, large, isPrint, ...opening } = look;
    const page = await open(path, { ...opening, ...half });
    const seen = await draw(page, look);
    const kept = `${folder}/${name}.png`;
    const fresh = `${folder}/${name}.new.png`;
    rmSync(fresh, { force: true });
    if (process.env.LOOKS === 'accept') writeFileSync(kept, seen);
    const share = existsSync(kept) ? await difference(page, readFileSync(kept), seen) : 1;
    if (share <= tolerance) return;
    writeFileSync(fresh, seen);
    const percent = (share * 100).toFixed(2);
    throw new Error(
      `${kept}: ${percent} % looks otherwise, see ${fresh}; if that is right, move it over the old`,
    );
  });
});

describe('the check sees', () => {
  /** How unlike itself a page becomes by one more rule of style. */
  const after = async (rule: string, path: string, open: Open): Promise<number> => {
    const page = await open(path, { viewport: phone, ...half });
    const before = await draw(page);
    expect(await difference(page, before, await draw(page))).toBe(0);
    await page.evaluate((text) => {
      const sheet = [...document.styleSheets].at(-1)!;
      sheet.insertRule(text, sheet.cssRules.length);
    }, rule);
    return difference(page, before, await draw(page));
  };

  test.for([
    ['a margin of 4 px more', '#minute { margin-block-start: 4px }', '/zh/plan/2.3/'],
    ['a rule that is lost', '.pair { border-color: transparent }', '/zh-en/plan/2.3/#2.3.1'],
    ['another face', '.title { font-family: sans-serif }', '/zh/plan/2.3/'],
    ['another colour of ours', '.said { border-color: green }', '/zh/plan/2.3/#minute'],
  ] as const)('%s', async ([, rule, path], { open }) => {
    const share = await after(rule, path, open);
    expect(share).toBeGreaterThan(tolerance);
  });

  test('but not an ink that is a shade lighter', async ({ open }) => {
    expect(await after('body { color: #22272d }', '/zh/plan/2.3/', open)).toBeLessThan(tolerance);
  });
});
