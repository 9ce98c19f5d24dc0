/** What a reader sees of a clause pack. */
import type { Page } from './browser.ts';
import { readQr } from './qr-reader.ts';

/** The clauses that a reader sees, in their order. */
export const shown = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('.pack-clause:visible')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.clause));

/** What the code on the page says. */
export async function readCode(page: Page): Promise<string> {
  const svg = page.locator('.qr');
  await svg.waitFor({ state: 'visible' });
  const size = Number((await svg.getAttribute('viewBox'))!.split(' ')[2]);
  return readQr((await svg.locator('path').nth(1).getAttribute('d'))!, size);
}
