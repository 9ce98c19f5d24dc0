/**
 * How long a reader on a slow line waits for the first hit, and what it costs: our search against
 * plain Pagefind on the same build, in the same run; and how long a key takes after that. `npm run
 * bench:search [folder]` after a build.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { siteAddress } from '../site-address.ts';
import { findChromium } from './chromium.ts';
import { keyTimes } from './key-times.ts';
import { serve } from './serve.ts';

const rounds = 5;
const queries = { zh: '数据交易', en: 'cloud computing' } as const;
/** What is typed next: the plan's words, a slip, a question, a word for another, a sound. */
const next = {
  zh: ['数据', '云计算', '城市大恼', '谁负责云计算', '数据买卖', 'shuju'],
  en: [
    'data',
    'gazelle',
    'gazzelle',
    'who leads blockchain',
    'self-driving cars',
    'no targets for 2022',
  ],
} as const;
/** Slow 4G. */
const line = { latency: 150, bitsPerSecond: 1_600_000 };
const slowdown = 4;

/** Pagefind as its documentation puts it on a page, asked at the first key. */
const plainPage = (lang: string, base: string): string => `<!doctype html><html lang="${lang}">
<meta charset="utf-8"><title>Pagefind</title><input id="q"><ol data-search-results></ol>
<script type="module">
let pagefind, turn = 0;
document.querySelector('#q').addEventListener('input', async (event) => {
  const mine = ++turn;
  pagefind ??= await import('${base}pagefind/pagefind.js');
  const { results } = await pagefind.search(event.target.value);
  const hits = await Promise.all(results.slice(0, 5).map((result) => result.data()));
  if (mine === turn) document.querySelector('ol').innerHTML =
    hits.map((hit) => '<li><a href="' + hit.url + '">' + hit.meta.title + '</a></li>').join('');
});
</script></html>`;

interface Measured {
  time: number;
  bytes: number;
}

/** Notes, in the page itself, when the first key or focus came and when the first hit stood there. */
function watch(): void {
  const times = window as unknown as { begun?: number; shown?: number };
  for (const kind of ['keydown', 'focusin', 'input']) {
    addEventListener(kind, () => (times.begun ??= performance.now()), { capture: true });
  }
  new MutationObserver(() => {
    if (document.querySelector('ol[data-search-results] > li')) times.shown ??= performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** One cold visit: milliseconds and bytes over the line from the first key to the first hit. */
async function measure(
  browser: Browser,
  url: string,
  box: string,
  keys: string,
  opener?: string,
): Promise<Measured> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  // The driver brings a script of its own with its first question; what that costs is not ours.
  await page.locator(box).count();
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.bitsPerSecond / 8,
    uploadThroughput: line.bitsPerSecond / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  // A dialog takes the focus by itself.
  if (opener) await page.keyboard.press(opener);
  else await page.locator(box).focus();
  await page.keyboard.insertText(keys);
  const time = await page
    .waitForFunction(
      () => {
        const { begun, shown } = window as unknown as { begun?: number; shown?: number };
        return begun !== undefined && shown !== undefined && shown - begun;
      },
      null,
      { timeout: 60_000 },
    )
    .then((value) => value.jsonValue());
  const measured = { time: Math.round(Number(time)), bytes };
  await context.close();
  return measured;
}

/** On a page whose index has come: milliseconds from a key to its answer, on the slowed machine. */
async function measureKeys(browser: Browser, url: string, lang: keyof typeof next): Promise<void> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  const field = page.locator('main site-search input');
  // A near answer fetches all that there is.
  await field.fill(next[lang][2]);
  await page.waitForLoadState('networkidle');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await page.evaluate(keyTimes, [...next[lang]]);
  const list = next[lang].map((query, i) => `“${query}” ${(times[i] ?? NaN).toFixed(1)}`);
  console.log(`${lang} a key later, in ms: ${list.join(', ')}`);
  await page.close();
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
cpSync(process.argv[2] ?? 'dist', folder, { recursive: true });
const base = siteAddress().pathname;
for (const lang of ['zh', 'en']) {
  writeFileSync(
    join(folder, `pagefind-${lang}.html`),
    plainPage(lang === 'zh' ? 'zh-Hans' : 'en', base),
  );
}
const server = await serve(folder, base, 0);
const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${base}`;
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [lang, query] of Object.entries(queries)) {
  const page: Measured[] = [];
  const dialog: Measured[] = [];
  const plain: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    page.push(await measure(browser, `${origin}${lang}/search/`, 'main site-search input', query));
    dialog.push(await measure(browser, `${origin}${lang}/plan/2.3/`, 'dialog input', query, '/'));
    plain.push(await measure(browser, `${origin}pagefind-${lang}.html`, '#q', query));
  }
  const pagefind = median(plain.map(({ time }) => time));
  for (const [name, list] of Object.entries({ page, dialog, plain })) {
    const time = median(list.map((each) => each.time));
    const kilobytes = median(list.map(({ bytes }) => bytes)) / 1000;
    const ratio =
      name === 'plain' ? '' : `, ${(pagefind / time).toFixed(1)} times as fast as plain Pagefind`;
    console.log(
      `${lang} “${query}” ${name}: ${String(time)} ms, ${kilobytes.toFixed(1)} KB${ratio}`,
    );
  }
}
await measureKeys(browser, `${origin}zh/search/`, 'zh');
await measureKeys(browser, `${origin}en/search/`, 'en');
await browser.close();
server.closeAllConnections();
server.close();
rmSync(folder, { recursive: true });
