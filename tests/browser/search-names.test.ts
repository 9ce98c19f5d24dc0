/** Does each hit have a name by which it can be told from its neighbours? */
import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { answer, hits, searchPath } from '../support/search-page.ts';

for (const [lang, name, section] of [
  ['zh', '培育百家以上聚能工厂、云端工厂等“未来工厂”', '先导区标志性成果'],
  ['en', 'The City Brain will be fully rolled out', 'Landmark Outcomes'],
] as const) {
  test(`${lang}: an outcome is named by its first words, no two alike`, async ({ open }) => {
    const page = await open(searchPath(lang, '1.3'));
    await answer(page, '1.3');
    const named = await page.locator('main .hit-title').allInnerTexts();
    const names = new Set(named.map((title) => title.replace(/^[\d.]+\s*/, '')));
    expect(named.length).toBeGreaterThan(10);
    expect(names.size).toBe(named.length);
    const hit = hits(page).filter({ hasText: name }).first();
    expect(await hit.locator('.hit-title').innerText()).toContain(name);
    expect(await hit.locator('.hit-context').innerText()).toContain(section);
  });
}
