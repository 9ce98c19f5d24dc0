/** Do the sections print on few sheets, none of them left nearly empty before its end? */
import { expect } from 'vitest';
import { planPath, sections } from '../../src/model/address.ts';
import { views, type View } from '../../src/model/lang.ts';
import { test, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

/** All ten sections, each printed by itself. A sheet more is a style that spends paper. */
const most: Record<View, number> = { zh: 12, en: 16, 'zh-en': 18 };

/** How much is drawn on each sheet: the bytes of its contents. */
async function sheetsOf(page: Page): Promise<number[]> {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...file.matchAll(/\/Type \/Page\n[^]*?\/Contents (\d+) 0 R/g)];
  return sheets.map(([, id = '']) => {
    const [, bytes] = new RegExp(`\\n${id} 0 obj\\n<<[^>]*?/Length (\\d+)`).exec(file) ?? [];
    return Number(bytes);
  });
}

test.for(views)('%s', { timeout: 60_000 }, async (view, { open }) => {
  const faults: string[] = [];
  let sum = 0;
  for (const section of sections) {
    const sheets = await sheetsOf(await open(planPath(view, section)));
    expect(Math.min(...sheets)).toBeGreaterThan(0);
    expect(sheets.length).toBeGreaterThan(0);
    sum += sheets.length;
    const isEmpty = sheets.slice(0, -1).some((bytes) => bytes < Math.max(...sheets) / 2);
    if (isEmpty) faults.push(`${section}: a sheet is begun and left: ${sheets.join(', ')} bytes`);
  }
  if (sum > most[view]) faults.push(`${String(sum)} sheets, not ${String(most[view])}`);
  expectNone(faults);
});
