/** A citation is copied whole: with the day it was read on, and with what we are. */
import { describe, expect } from 'vitest';
import {
  byId,
  denyClipboard,
  readClipboard,
  test,
  withClipboard,
  type Page,
} from '../support/browser.ts';

describe('a citation', () => {
  // Already the sixth in Hangzhou, still the fifth by Greenwich.
  const now = { at: new Date('2026-03-05T20:30:00Z'), iso: '2026-03-06' };
  const opening = {
    ...withClipboard,
    timezoneId: 'Asia/Shanghai',
    prepare: (page: Page) => page.clock.setFixedTime(now.at),
  };
  const copy = async (page: Page, style: string): Promise<string> => {
    const list = page.locator(byId('cite-2.4.1'));
    const entry = list.locator('dd', { has: page.locator(`[data-style=${style}]`) });
    await entry.getByRole('button').press('Enter');
    await list
      .getByRole('status')
      .getByText(/已复制|Copied/)
      .waitFor();
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
    const page = await open('/2.4.1/', { ...opening, prepare: denyClipboard });
    await page.locator('citation-list').getByRole('button').first().press('Enter');
    await page
      .getByText(/无法自动复制|Could not copy/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => getSelection()!.toString())).toContain('[EB/OL]');
  });
});
