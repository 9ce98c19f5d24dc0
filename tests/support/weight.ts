/** What a page costs over the line. */
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Site } from './dist.ts';
import { attr, tagged, words, type Page } from './html.ts';
import { readTarget } from './targets.ts';

/** What a host sends for a text: brotli at its best. */
export function weigh(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(text, { params }).length;
}

/** The script files that a page loads at once, those that they import among them. */
export function scriptsOf(of: Site, page: Page, read: (file: string) => string): Set<string> {
  const scripts = tagged(page, 'script').flatMap((script) => attr(script, 'src') ?? []);
  const preloads = tagged(page, 'link').flatMap((link) =>
    words(link, 'rel').includes('modulepreload') ? (attr(link, 'href') ?? []) : [],
  );
  const files = new Set(
    [...scripts, ...preloads].flatMap((src) => {
      const target = readTarget(of, page, src);
      return target.own ? [target.path.slice(1)] : [];
    }),
  );
  for (const file of files) {
    for (const [, from = ''] of read(file).matchAll(
      /(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g,
    )) {
      files.add(posix.join(posix.dirname(file), from));
    }
  }
  return files;
}
