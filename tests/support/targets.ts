/** Where an address of a page leads. */
import type { Site } from './dist.ts';
import type { Page } from './html.ts';

/** An address of our own: path without the base, and the fragment decoded; or one outside. */
export type Target =
  { own: true; path: string; fragment: string } | { own: false; address: string; fault?: string };

/** Reads an `href` or `src` as a browser would, on a page of the site. */
export function readTarget(site: Site, page: Page, value: string): Target {
  const { origin, pathname: base } = site.address;
  const from = origin + base + page.path.slice(1);
  if (!URL.canParse(value, from)) return { own: false, address: value, fault: 'is no address' };
  const url = new URL(value, from);
  if (url.origin !== origin) return { own: false, address: url.href };
  if (!url.pathname.startsWith(base)) {
    return { own: false, address: url.href, fault: `lies outside the base path ${base}` };
  }
  const path = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
  return { own: true, path, fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** Why an address of our own leads nowhere; undefined when it leads to a page, an id or a file. */
export function deadEnd(
  site: Site,
  { path, fragment }: { path: string; fragment: string },
): string | undefined {
  const page = site.pages.find((known) => known.path === path);
  if (!page) {
    if (site.files.has(path.slice(1))) return undefined;
    const slash = site.pages.some((known) => known.path === `${path}/`);
    return slash ? `${path} lacks its last slash` : `there is no page or file ${path}`;
  }
  if (fragment && !page.byId.has(fragment)) return `${path} has no id ${fragment}`;
  return undefined;
}
