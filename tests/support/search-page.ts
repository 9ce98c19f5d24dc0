/** The search page as its readers and other pages may rely on it. */
import type { Locator, Page } from 'playwright-core';
import { poll } from './browser.ts';

export const box = (page: Page): Locator => page.locator('site-search input');
export const status = (page: Page): Locator => page.locator('[data-search-status]');
export const hits = (page: Page): Locator => page.locator('ol[data-search-results] > li');

/** The address of the answer to a query. */
export function searchPath(lang: string, query: string): string {
  return `/${lang}/search/?q=${encodeURIComponent(query)}`;
}

/** The addresses of the hits, once the answer to this query stands there. */
export async function answer(page: Page, query: string): Promise<string[]> {
  await poll(() => status(page).innerText(), query).toContain(query);
  return hits(page).evaluateAll((items) =>
    items.map((item) => item.querySelector('a')!.getAttribute('href')!),
  );
}

/** Types a query and waits for its answer. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await box(page).fill(query);
  return answer(page, query);
}

/** The id that an address leads to. */
export function idOf(address: string | undefined): string {
  return address?.split('#')[1] ?? '';
}
