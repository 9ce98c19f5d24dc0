import type { SitemapItem } from '@astrojs/sitemap';
import { alternatesOf, isListed } from './model/alternates.ts';
import { siteAddress } from './site-address.ts';

const site = siteAddress();
const pathOf = (address: string): string => address.slice(site.href.length - 1);

/** Keeps the pages that search engines should list. */
export function inSitemap(address: string): boolean {
  return isListed(pathOf(address));
}

/** Adds to an entry the same alternates that its page names. */
export function withAlternates(item: SitemapItem): SitemapItem {
  const links = alternatesOf(pathOf(item.url)).map(({ hreflang, path }) => ({
    lang: hreflang,
    url: site.href + path.slice(1),
  }));
  return { ...item, links };
}
