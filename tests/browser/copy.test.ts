/** What a reader takes away: an address, a clause; exact, and nothing else. */
import { describe, expect } from 'vitest';
import { langs, tags, type Lang } from '../../src/model/lang.ts';
import { findProvision } from '../../src/model/plan.ts';
import { isBracket } from '../../src/model/responsibility.ts';
import { plan } from '../support/content.ts';
import {
  byId,
  denyClipboard,
  pathOf,
  readClipboard,
  test,
  withClipboard,
  type Page,
} from '../support/browser.ts';

const status = (page: Page) => page.locator('plan-reader > [role=status]');
const toast = (page: Page) => page.locator('.toast');

/** Presses Tab until the focus is where it should be; throws when it never gets there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => !!document.activeElement?.matches(wanted), selector)) {
      return;
    }
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe('with the keyboard', () => {
  test.for(langs)('%s: a sentence and a provision give their address', async (lang, { open }) => {
    const page = await open(`/${lang}/plan/2.4/`, withClipboard);
    for (const [id, selector] of [
      ['2.4', `.self[href="#2.4"]`],
      ['2.4.1-s1', `.mark[href="#2.4.1-s1"]`],
    ] as const) {
      await tabTo(page, selector);
      await page.keyboard.press('Enter');
      await status(page).locator('code').waitFor();
      const address = new URL(`#${id}`, page.url()).href;
      expect(await readClipboard(page)).toBe(address);
      expect(page.url()).toBe(address);
      expect(await status(page).innerText()).toMatch(lang === 'zh' ? /^已复制/ : /^Link copied/);
      expect(await status(page).locator('code').innerText()).toBe(address);
      const cite = toast(page).getByRole('link');
      expect(await cite.getAttribute('href')).toMatch(
        new RegExp(`/${id.replace(/-s\d+$/, '')}/#cite-${id}$`),
      );
      await page.keyboard.press('Escape');
      expect(await status(page).innerText()).toBe('');
    }
  });

  test('the message closes by its button, and the focus is not lost', async ({ open }) => {
    const page = await open('/en/plan/2.4/', withClipboard);
    await page.locator('.mark').first().press('Enter');
    await toast(page).getByRole('button').press('Enter');
    expect(await toast(page).count()).toBe(0);
    expect(await status(page).textContent()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  test('the message is next in order to what was pressed, and leaves when the focus does', async ({
    open,
  }) => {
    const page = await open('/zh-en/plan/2.4/', withClipboard);
    await page.locator('.mark[href="#2.4.1-s1"]').press('Enter');
    await toast(page).waitFor();
    const focused = () => page.evaluate(() => !!document.activeElement?.closest('.toast'));
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await toast(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('mark');
  });

  test('“Cite” leads to the citation of the sentence, open', async ({ open }) => {
    const page = await open('/en/plan/2.4/', withClipboard);
    await page.locator('.mark[href="#2.4.1-s2"]').press('Enter');
    await toast(page).getByRole('link').press('Enter');
    await page.waitForURL('**/2.4.1/#cite-2.4.1-s2');
    const citation = page.locator(`${byId('cite-2.4.1-s2')} .citation`).first();
    await citation.waitFor({ state: 'visible' });
    expect(await page.locator('plan-reader [role=alert]:visible').count()).toBe(0);
  });

  test('in a page without a clipboard it says where the address is', async ({ open }) => {
    const page = await open('/en/plan/2.4/', { prepare: denyClipboard });
    await page.locator('.mark[href="#2.4.1-s3"]').press('Enter');
    await status(page).getByText('address bar').waitFor();
    expect(await status(page).innerText()).not.toContain('Link copied');
    expect(pathOf(page)).toBe('/en/plan/2.4/#2.4.1-s3');
  });
});

describe('a selected clause is its text, word for word', () => {
  const textOf = (id: string, lang: Lang, part: 'running' | 'bodies'): string =>
    findProvision(plan, id)
      .sentences.filter((sentence) => isBracket(sentence) === (part === 'bodies'))
      .map((sentence) => sentence[lang])
      .join(lang === 'zh' ? '' : ' ');

  test.for(langs)('%s: a paragraph, by Range and by the clipboard', async (lang, { open }) => {
    const page = await open(`/${lang}/plan/2.3/`, withClipboard);
    for (const id of ['2.3.1', '2.3.2', '2.3.3']) {
      for (const part of ['running', 'bodies'] as const) {
        const paragraph = page.locator(`${byId(id)} > .${part}`);
        const selected = await paragraph.evaluate((element) => {
          getSelection()!.selectAllChildren(element);
          return getSelection()!.toString();
        });
        expect(selected).toBe(textOf(id, lang, part));
        await page.keyboard.press('Control+c');
        expect(await readClipboard(page)).toBe(selected);
      }
    }
  });

  test.for(langs)('%s: a whole provision, from title to bodies', async (lang, { open }) => {
    const page = await open(`/${lang}/plan/2.3/`, withClipboard);
    await page.locator(byId('2.3.2')).evaluate((element) => {
      getSelection()!.selectAllChildren(element);
    });
    await page.keyboard.press('Control+c');
    const node = findProvision(plan, '2.3.2');
    const number = lang === 'zh' ? node.number : '2.3.2 ';
    const lines = (await readClipboard(page)).split(/\s*\n\s*/).filter(Boolean);
    expect(lines).toEqual([
      number + node.title![lang],
      textOf('2.3.2', lang, 'running'),
      textOf('2.3.2', lang, 'bodies'),
    ]);
  });

  test('with the mouse, from the first sentence to the last', async ({ open }) => {
    const page = await open('/zh/plan/2.3/', withClipboard);
    const paragraph = page.locator(`${byId('2.3.3')} > .running`);
    await paragraph.scrollIntoViewIfNeeded();
    const [from, to] = await paragraph.evaluate((element) => {
      const ends = [...element.querySelectorAll('.sentence')].map((sentence) => {
        const range = document.createRange();
        range.setStart(sentence, 0);
        range.setEndBefore(sentence.querySelector('.mark')!);
        const rects = [...range.getClientRects()];
        const last = rects[rects.length - 1]!;
        return [
          { x: rects[0]!.left + 1, y: rects[0]!.top + 8 },
          { x: last.right - 1, y: last.top + 8 },
        ] as const;
      });
      return [ends[0]![0], ends[ends.length - 1]![1]];
    });
    await page.mouse.move(from!.x, from!.y);
    await page.mouse.down();
    await page.mouse.move(to!.x, to!.y, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.press('Control+c');
    expect(await readClipboard(page)).toBe(textOf('2.3.3', 'zh', 'running'));
  });

  test.for(langs)('in rows: the %s side of each sentence', async (lang, { open }) => {
    const page = await open('/zh-en/plan/2.3/', withClipboard);
    for (const sentence of findProvision(plan, '2.3.3').sentences) {
      const side = page.locator(`${byId(sentence.id)} .side[lang="${tags[lang]}"]`);
      await side.evaluate((element) => getSelection()!.selectAllChildren(element));
      await page.keyboard.press('Control+c');
      expect(await readClipboard(page)).toBe(sentence[lang]);
    }
  });
});
