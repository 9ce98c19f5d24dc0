import { readFileSync } from 'node:fs';

/**
 * Where the site will live, the one setting for it: `homepage` in package.json, or SITE_URL for one
 * build. A path in it is the base path. Throws when it is not an absolute http(s) address.
 */
export function siteAddress(): URL {
  const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { homepage: string };
  const address = process.env.SITE_URL ?? homepage;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL or homepage in package.json is not a web address: ${address}`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
