import { expect } from 'vitest';
import { test, isInView } from '../support/browser.ts';
import axe from 'axe-core';
test('works', async ({ open }) => {
  const page = await open('/en/plan/2.4/#2.4.1-s1', { prepare: (p) => p.addInitScript(axe.source) });
  console.log(await page.evaluate(() => document.title + typeof (globalThis as any).axe));
  console.log(await isInView(page, '2.4.1-s1'));
  const r = await page.evaluate(() => (globalThis as any).axe.run());
  console.log(r.violations.length);
});
test('noscript', async ({ open }) => {
  const page = await open('/en/search/', { javaScriptEnabled: false });
  console.log(await page.locator('noscript').innerText(), await page.locator('main').innerText());
});
test('complains', async ({ open }) => {
  const page = await open('/en/plan/2.4/');
  await page.evaluate(() => { const s = document.createElement('script'); s.setAttribute('src','https://example.org/x.js'); document.body.append(s); });
  await page.evaluate(() => { document.body.setAttribute('onclick','1'); console.error('boo') });
});
test('clip', async ({ open }) => {
  const page = await open('/en/plan/2.4/');
  await page.locator('.mark').first().click();
  console.log(await page.locator('.toast').innerText());
  const p2 = await open('/en/plan/2.4/', { permissions: ['clipboard-read','clipboard-write'] });
  await p2.locator('.mark').first().click();
  console.log(await p2.locator('.toast').innerText());
  console.log(await p2.evaluate(() => navigator.clipboard.readText()));
  await p2.evaluate(() => navigator.clipboard.writeText('a\r\nb'));
  console.log(JSON.stringify(await p2.evaluate(() => navigator.clipboard.readText())));
});
