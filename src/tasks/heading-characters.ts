import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What any Chinese heading may hold besides its own words: digits, signs, and marks of both widths. */
export const alwaysThere = [
  ...'0123456789',
  ...'!"#%&\'()*+,-./:;<=>?@[]_ ',
  ...'，。、；：？！（）《》〈〉「」〔〕【】“”‘’—…·–',
].sort();

/**
 * The characters of the Chinese headings of a page: h1, h2 and .title, where the nearest lang is zh,
 * and not its sounds in Latin letters.
 */
export function headingCharacters(html: string): Set<string> {
  const found = new Set<string>();
  collect(parse(html), '', false, found);
  return found;
}

function collect(node: Tree.Node, lang: string, isHeading: boolean, found: Set<string>): void {
  if ('value' in node && isHeading && /^zh(?!-Latn)/.test(lang)) {
    for (const character of node.value) if (!/\s/.test(character)) found.add(character);
  }
  const attrs = 'attrs' in node ? node.attrs : [];
  const read = (name: string) => attrs.find((attr) => attr.name === name)?.value;
  const tag = 'tagName' in node ? node.tagName : '';
  const isTitle = /^h[12]$/.test(tag) || read('class')?.split(/\s+/).includes('title');
  // An svg has a <title>, but no headings; what is only read out is never drawn.
  if (tag === 'svg' || read('class') === 'spoken') return;
  const children =
    'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
  for (const child of children) collect(child, read('lang') ?? lang, isHeading || !!isTitle, found);
}
