/** Is nothing lost where readers space lines, paragraphs, letters and words out (WCAG 1.4.12)? */
import { describe, expect } from 'vitest';
import { langs } from '../../src/model/lang.ts';
import { test, visit, type Page } from '../support/browser.ts';
import { collisions } from '../support/collisions.ts';
import { expectNone } from '../support/faults.ts';
import { pagePaths } from '../support/page-kinds.ts';

/** As an extension or a bookmarklet sets them: for everything, against every rule of the page. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const widths = [320, 560, 1280];
const pictures = langs.flatMap((lang) =>
  ['positions', 'timeline', 'targets', 'responsibility', 'at-a-glance'].flatMap((name) => [
    `/${lang}/${name}/`,
    `/embed/${lang}/${name}/`,
  ]),
);
const paths = [...pagePaths, '/zh/search/?q=数据', '/en/search/?q=data'];

/** Opens a page as such a reader has it. The sheet of an extension is not subject to the page’s policy. */
async function space(page: Page, path: string): Promise<void> {
  await visit(page, path);
  if (path.includes('?q=')) await page.locator('main .filters').waitFor();
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    for (const fold of document.querySelectorAll('main details')) {
      (fold as HTMLDetailsElement).open = true;
    }
  }, spacing);
}

/** What runs off the window, is cut by its box, or stands on other words. */
const losses = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    const faults = over > 0 ? [`${String(over)} px wider than the window`] : [];
    /** What is only heard is clipped; what stays in sight stands over what scrolls. */
    const isApart = (element: Element | null): boolean => {
      if (!element) return false;
      const { clipPath, position } = getComputedStyle(element);
      return clipPath !== 'none' || position === 'sticky' || isApart(element.parentElement);
    };
    const lines: { words: string; node: Node; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const around = node.parentElement!;
      if (!/\S/.test(node.textContent!) || around.closest('svg, script, style, .skip, option'))
        continue;
      if (!around.checkVisibility({ visibilityProperty: true }) || isApart(around)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = parseFloat(getComputedStyle(around).fontSize);
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue;
        // The ink, without the room above and below it that faces bring.
        const rest = Math.max((box.height - size) / 2, 0) + 2;
        const ink = new DOMRect(box.x + 1, box.y + rest, box.width - 2, box.height - 2 * rest);
        lines.push({ words: node.textContent!.trim().slice(0, 40), node, box: ink });
      }
      for (let box: Element | null = around; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const isCut =
          (/hidden|clip/.test(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + 1);
        if (isCut && box !== document.body && box !== root) {
          faults.push(`“${node.textContent!.trim().slice(0, 40)}” is cut by ${box.className}`);
        }
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    lines.forEach((one, i) => {
      for (const other of lines.slice(i + 1)) {
        if (other.box.top >= one.box.bottom) break;
        if (other.node === one.node) continue;
        const wide =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const tall = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (wide > 2 && tall > 2) faults.push(`“${one.words}” on “${other.words}”`);
      }
    });
    return faults;
  });

describe('words spaced out', () => {
  test.for(pictures)('do not overlap in %s', { timeout: 60_000 }, async (path, { open }) => {
    const page = await open('/');
    await space(page, path);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const found = [...(await collisions(page)), ...(await losses(page))];
      faults.push(...found.map((fault) => `${path} at ${String(width)}: ${fault}`));
    }
    expectNone(faults);
  });

  test.for(paths)('are all there on %s', { timeout: 60_000 }, async (path, { open }) => {
    const page = await open('/', { expected: /404/ });
    await space(page, path);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await losses(page)).map((fault) => `${path} at ${String(width)}: ${fault}`));
    }
    expectNone(faults);
  });

  test('the check sees words that are cut, and words on words', async ({ open }) => {
    const page = await open('/2.3.1/');
    await space(page, '/2.3.1/');
    expect(await losses(page)).toEqual([]);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('h1 { height: 20px; overflow: hidden } .kicker { margin-block-end: -2em }');
      document.adoptedStyleSheets.push(sheet);
    });
    const found = (await losses(page)).join('\n');
    expect(found).toContain('is cut by');
    expect(found).toContain(' on ');
  });
});
