import { chromium } from 'playwright-core';
import { serve } from './src/tasks/serve.ts';
const server = await serve('dist','/',4999);
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const [,, out, ...specs] = process.argv; // spec: path@width[@dark][@full]
for (const spec of specs) {
  const [path,width,...flags]=spec.split('@');
  const ctx = await b.newContext({viewport:{width:+width,height:flags.includes('tall')?1600:900},colorScheme:flags.includes('dark')?'dark':'light'});
  const page = await ctx.newPage(); page.on('console',m=>{if(m.type()!=='log')console.log(path,m.text())}); page.on('pageerror',e=>console.log(path,'ERR',e.message));
  await page.goto('http://127.0.0.1:4999'+path); await page.waitForTimeout(300);
  const name = out+'/'+spec.replace(/[\/#?=]+/g,'_')+'.png';
  await page.screenshot({path:name,fullPage:flags.includes('full')}); 
  const o = await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(o>0)console.log('OVERFLOW',spec,o);
  await ctx.close();
}
await b.close(); server.close();
