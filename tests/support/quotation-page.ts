/** The box for quotations as its readers may rely on it. */
import type { Locator, Page } from 'playwright-core';

export const box = (page: Page): Locator => page.locator('quotation-check textarea');
export const button = (page: Page): Locator => page.locator('.quotation-box button');
export const status = (page: Page): Locator => page.locator('quotation-check > [role=status]');
export const results = (page: Page): Locator => page.locator('.quotation-result');

/** The plan's words in the first answer, with what is to be struck out and put in. */
export const passage = (page: Page): Locator => results(page).first().locator('.quotation-passage');

/** Pastes a text, presses the button, and waits for an answer of this kind. */
export async function check(page: Page, text: string, kind: string): Promise<void> {
  await box(page).fill(text);
  await button(page).click();
  await page.locator(`.quotation-result[data-kind=${kind}]`).waitFor();
}
