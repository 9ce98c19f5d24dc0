/** The built site, read and parsed once. The tests of site/ ask it; build before them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAddress } from '../../src/site-address.ts';
import { parsePage, type Page } from './html.ts';

/** DIST names another folder for one run, such as a build under a base path (with its SITE_URL). */
export const distFolder = process.env.DIST ?? 'dist';
if (!existsSync(join(distFolder, 'index.html')))
  throw new Error(`${distFolder}/ is empty: npm run build`);

/** What a page of the site may point at: its pages by path, and all its files. */
export interface Site {
  address: URL;
  pages: readonly Page[];
  files: ReadonlySet<string>;
}

const files = readdirSync(distFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(distFolder, '/').length))
  .sort();

/** The text of a file of dist/. */
export function readDist(file: string): string {
  return readFileSync(join(distFolder, file), 'utf8');
}

const pathOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

export const site: Site = {
  address: siteAddress(),
  pages: files
    .filter((file) => file.endsWith('.html'))
    .map((file) => parsePage(pathOf(file), readDist(file))),
  files: new Set(files),
};

/** The page at a path; throws with the path when there is none. */
export function findPage(path: string, { pages }: Site = site): Page {
  const page = pages.find((known) => known.path === path);
  if (!page) throw new Error(`dist has no page ${path}`);
  return page;
}

/** A site in memory, for planted faults: path → what stands in the body. */
export function plantSite(bodies: Readonly<Record<string, string>>, files: string[] = []): Site {
  const head = '<!doctype html><html lang="zh-Hans"><head><title>t</title></head><body>';
  const pages = Object.entries(bodies).map(([path, body]) => parsePage(path, head + body));
  return { address: new URL('https://own.example/base/'), pages, files: new Set(files) };
}
