/** What is pasted to be checked leaves the device by no way, and a broken line loses nothing. */
import { expect } from 'vitest';
import { poll, test } from '../support/browser.ts';
import { plan } from '../support/content.ts';
import { box, button, check, passage, results, status } from '../support/quotation-page.ts';

const sentence = plan.byId.get('2.3.1')!.sentences[2]!;

test('once the plan is there, nothing is asked for; the text is in no address and kept nowhere', async ({
  open,
}) => {
  const page = await open('/zh/teachers/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await check(page, '城市大脑', 'verbatim');
  expect(asked.filter((url) => url.endsWith('.json'))).toHaveLength(2);
  asked.length = 0;
  const secret = '城市精细化治理能力';
  await check(page, `${secret}不`, 'differs');
  await check(page, secret, 'verbatim');
  expect(asked).toEqual([]);
  expect(decodeURIComponent(page.url())).not.toContain(secret);
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie]),
  );
  expect(kept).not.toContain(secret);
  expect(await box(page).getAttribute('spellcheck')).toBe('false');
  expect(await box(page).evaluate((area: HTMLTextAreaElement) => area.form)).toBeNull();
});

test('nothing is loaded before the box is used', async ({ open }) => {
  const asked: string[] = [];
  const page = await open('/zh/teachers/', {
    prepare: async (fresh) => {
      fresh.on('request', (request) => asked.push(request.url()));
    },
  });
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\.json|desk/.test(url))).toEqual([]);
});

test('when the plan cannot be had, that is said, and the text is kept', async ({ open }) => {
  const page = await open('/zh/teachers/', {
    expected: /ERR_FAILED/,
    prepare: (fresh) => fresh.route('**/search/en.*.json', (route) => route.abort()),
  });
  await box(page).fill(sentence.zh);
  await button(page).click();
  await poll(() => status(page).innerText()).toContain('没有载入');
  expect(await box(page).inputValue()).toBe(sentence.zh);
  await page.unroute('**/search/en.*.json');
  await button(page).click();
  await results(page).first().waitFor();
});

const hostile = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '{name} {id} $&'];

test('hostile words are words', async ({ open }) => {
  const page = await open('/zh/teachers/');
  for (const text of hostile) {
    await box(page).fill(`${sentence.zh}${text}`);
    await button(page).click();
    await results(page).first().waitFor();
    expect(await page.locator('.quotation-result :is(img, b, script)').count()).toBe(0);
  }
  expect(await passage(page).innerText()).toContain(hostile[2]!);
});

test.for(['zh', 'en'])('without script %s says what to do instead', async (lang, { open }) => {
  const page = await open(`/${lang}/teachers/`, { javaScriptEnabled: false });
  await page.locator(`quotation-check noscript a[href$="/${lang}/plan/"]`).waitFor();
  expect(await page.locator('textarea:visible, button:visible').count()).toBe(0);
});
