/** Which address is the twin of which: for hreflang in pages and in the sitemap. */
import { langs, tags, type Lang } from './lang.ts';

/** One line of a page's alternates; paths are without the base. */
export interface Alternate {
  hreflang: string;
  path: string;
}

/**
 * The twins of a path, itself included: both languages and x-default, the page that asks no
 * language of its reader (rows for the plan, the chooser for home, English elsewhere).
 * Empty for pages that have no twin.
 */
export function alternatesOf(path: string): Alternate[] {
  const rest = /^\/(?:zh|en|zh-en)\/(.*)$/.exec(path)?.[1] ?? (path === '/' ? '' : undefined);
  if (rest === undefined) return [];
  const of = (lang: Lang | 'zh-en'): string => `/${lang}/${rest}`;
  const fallback = rest === '' ? '/' : rest.startsWith('plan/') ? of('zh-en') : of('en');
  return [
    ...langs.map((lang) => ({ hreflang: tags[lang], path: of(lang) })),
    { hreflang: 'x-default', path: fallback },
  ];
}

/** Whether search engines should list a path: not errors, searches or short addresses. */
export function isListed(path: string): boolean {
  return path === '/' || (/^\/(?:zh|en|zh-en)\//.test(path) && !/\/(?:404|search)\/$/.test(path));
}
