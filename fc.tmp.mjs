import { chromium } from 'playwright-core';
import { serve } from './src/tasks/serve.ts';
const server = await serve('/tmp/dist-pics', '/', 4873);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox', '--disable-gpu'] });
const ctx = await browser.newContext({ viewport: { width: 1000, height: 1400 }, forcedColors: 'active', colorScheme: 'dark' });
const page = await ctx.newPage();
for (const p of ['/zh/positions/', '/en/at-a-glance/', '/zh/responsibility/', '/en/targets/']) { await page.goto(`http://127.0.0.1:4873${p}`); const el = page.locator('.drawing:visible').first(); await el.screenshot({ path: `/tmp/shots-pics/fc${p.replace(/\//g,'_')}.png` }); }
await browser.close(); server.closeAllConnections(); server.close();
