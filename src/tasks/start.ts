import { siteAddress } from '../site-address.ts';
import { build } from './build.ts';
import { serve } from './serve.ts';

const base = siteAddress().pathname;
const wanted = Number(process.env.PORT ?? 4321);

console.log('Building the site …');
await build();
for (let port = wanted; ; port += 1) {
  try {
    await serve('dist', base, port);
    console.log(`\nThe site is ready: http://localhost:${String(port)}${base}\nCtrl-C stops it.`);
    break;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= wanted + 20) throw error;
  }
}
