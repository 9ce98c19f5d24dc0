import { chromium } from 'playwright-core';
import { serve } from './src/tasks/serve.ts';
const server = await serve('/tmp/dist-pics', '/', 4872);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const job of process.argv.slice(2)) { const [p, f] = job.split('@'); await page.goto(`http://127.0.0.1:4872${p}`); await page.pdf({ path: `/tmp/shots-pics/p${p.replace(/\//g,'_')}${f}.pdf`, format: f, preferCSSPageSize: process.env.PREFER!=='0' }); }
await browser.close(); server.closeAllConnections(); server.close();
