/** What a reader takes away: an address, a clause, a citation; exact, and nothing else. */
import { describe, expect } from 'vitest';
import { langs, tags, type Lang } from '../../src/model/lang.ts';
import { findProvision } from '../../src/model/plan.ts';
import { isBracket } from '../../src/model/responsibility.ts';
import { plan } from '../support/content.ts';
import { byId, pathOf, test, type Page } from '../support/browser.ts';

const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };
const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const status = (page: Page) => page.locator('plan-reader [role=status]');

/** A page without a clipboard, as over plain http or inside an app. */
const denied = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });

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
    const page = await open(`/${lang}/plan/2.4/`, allowed);
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
      const cite = status(page).getByRole('link');
      expect(await cite.getAttribute('href')).toMatch(
        new RegExp(`/${id.replace(/-s\d+$/, '')}/#cite-${id}$`),
      );
      await page.keyboard.press('Escape');
      expect(await status(page).innerText()).toBe('');
    }
  });

  test('the message closes by its button, and the focus is not lost', async ({ open }) => {
    const page = await open('/en/plan/2.4/', allowed);
    await page.locator('.mark').first().press('Enter');
    await status(page).getByRole('button').press('Enter');
    expect(await status(page).innerText()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  test('“Cite” leads to the citation of the sentence, open', async ({ open }) => {
    const page = await open('/en/plan/2.4/', allowed);
    await page.locator('.mark[href="#2.4.1-s2"]').press('Enter');
    await status(page).getByRole('link').press('Enter');
    await page.waitForURL('**/2.4.1/#cite-2.4.1-s2');
    const citation = page.locator(`${byId('cite-2.4.1-s2')} .citation`).first();
    await citation.waitFor({ state: 'visible' });
    expect(await page.locator('plan-reader [role=alert]:visible').count()).toBe(0);
  });

  test('in a page without a clipboard it says where the address is', async ({ open }) => {
    const page = await open('/en/plan/2.4/', { prepare: denied });
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
    const page = await open(`/${lang}/plan/2.3/`, allowed);
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
    const page = await open(`/${lang}/plan/2.3/`, allowed);
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

  test('with the mouse, from one sentence into the next', async ({ open }) => {
    const page = await open('/zh/plan/2.3/', allowed);
    await page
      .locator(`${byId('2.3.3')} > .running`)
      .click({ clickCount: 3, position: { x: 40, y: 12 } });
    await page.keyboard.press('Control+c');
    expect((await readClipboard(page)).trim()).toBe(textOf('2.3.3', 'zh', 'running'));
  });

  test.for(langs)('in rows: the %s side of each sentence', async (lang, { open }) => {
    const page = await open('/zh-en/plan/2.3/', allowed);
    for (const sentence of findProvision(plan, '2.3.3').sentences) {
      const side = page.locator(`${byId(sentence.id)} .side[lang="${tags[lang]}"]`);
      await side.evaluate((element) => getSelection()!.selectAllChildren(element));
      await page.keyboard.press('Control+c');
      expect(await readClipboard(page)).toBe(sentence[lang]);
    }
  });
});

describe('a citation', () => {
  // Already the sixth in Hangzhou, still the fifth by Greenwich.
  const now = { at: new Date('2026-03-05T20:30:00Z'), iso: '2026-03-06' };
  const opening = {
    ...allowed,
    timezoneId: 'Asia/Shanghai',
    prepare: (page: Page) => page.clock.setFixedTime(now.at),
  };
  const copy = async (page: Page, style: string): Promise<string> => {
    const entry = page.locator(`${byId('cite-2.4.1')} dd`, {
      has: page.locator(`[data-style=${style}]`),
    });
    await entry.getByRole('button').press('Enter');
    await page.getByText('Copied', { exact: true }).first().waitFor();
    return readClipboard(page);
  };

  test('is copied with today’s date and the note that we are unofficial', async ({ open }) => {
    const page = await open('/2.4.1/', opening);
    const zh = await copy(page, 'gbt2025');
    expect(zh).toContain(`[${now.iso}]. `);
    expect(zh).toMatch(/\/2\.4\.1\/?\.\n（.*非官方版本.*）$/);
    expect(await copy(page, 'apa7')).toMatch(/\n\(Read in .*an unofficial edition.*\)$/);
    expect(await copy(page, 'bibtex')).toMatch(/urldate = \{2026-03-06\}[^]*unofficial/);
    for (const style of ['gbt2015', 'mla9', 'chicago18']) {
      expect(await copy(page, style), style).toMatch(/非官方|unofficial/);
    }
  });

  test('as RIS has the line ends, the tags and the date that RIS asks for', async ({ open }) => {
    const ris = await copy(await open('/2.4.1/', opening), 'ris');
    expect(ris.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = ris.split('\r\n');
    expect(lines[0]).toBe('TY  - GOVDOC');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines).toContain(`Y2  - 2026/03/06`);
    expect(lines.find((line) => line.startsWith('N1'))).toContain('unofficial');
  });

  test('without a clipboard is selected, to be copied by hand', async ({ open }) => {
    const page = await open('/2.4.1/', { ...opening, prepare: denied });
    await page.getByRole('button').first().press('Enter');
    await page.getByText('Could not copy').first().waitFor();
    expect(await page.evaluate(() => getSelection()!.toString())).toContain('[EB/OL]');
  });
});
