/** The search page as its readers and other pages may rely on it. */
import type { Locator, Page } from 'playwright-core';
import { poll } from './browser.ts';

export const box = (page: Page): Locator => page.locator('main site-search input');
export const status = (page: Page): Locator => page.locator('main [data-search-status]');
export const hits = (page: Page): Locator =>
  page.locator('main ol[data-search-results] > li:has(> a)');

/** The address of the answer to a query. */
export function searchPath(lang: string, query: string): string {
  return `/${lang}/search/?q=${encodeURIComponent(query)}`;
}

/** The addresses of the hits that stand there. */
export function hrefs(page: Page): Promise<string[]> {
  return hits(page).evaluateAll((items) =>
    items.map((item) => item.querySelector('a')!.getAttribute('href')!),
  );
}

/** The addresses of the hits, once the answer to this query stands there. */
export async function answer(page: Page, query: string): Promise<string[]> {
  await poll(() => status(page).innerText(), query).toContain(query);
  return hrefs(page);
}

/** Types a query and waits for its answer. */
export async function ask(page: Page, query: string): Promise<string[]> {
  await box(page).fill(query);
  return answer(page, query);
}

/** What the status says of the answer: exact, near or none; nothing for an empty box. */
export async function exactness(page: Page): Promise<string> {
  return (await status(page).getAttribute('data-exactness')) ?? '';
}

/** Types a query into an empty box, and waits for whatever the answer is. */
export async function settle(page: Page, query: string): Promise<string[]> {
  await box(page).fill('');
  await poll(() => exactness(page)).toBe('');
  await box(page).fill(query);
  await poll(() => exactness(page), query).not.toBe('');
  return hrefs(page);
}

/** The id that an address leads to. */
export function idOf(address: string | undefined): string {
  return address?.split('#')[1] ?? '';
}

/** The provision that an address leads to. */
export function provisionOf(address: string | undefined): string {
  return idOf(address).replace(/-s\d+$/, '');
}
