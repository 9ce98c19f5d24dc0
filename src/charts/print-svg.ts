/** Prints a drawing as SVG: the same tree for pages, embeds and files. */
import { permalink } from '../model/address.ts';
import type { Lang } from '../model/lang.ts';
import type { Drawing, Shape } from './shape.ts';

/** What the place of a drawing adds to it. */
export interface Printing {
  /** Turns the `href` of a shape into an address. */
  address: (href: string) => string;
  /** Of the svg element. */
  attrs?: Shape['attrs'];
  /** Of every link: embeds open their links in a window of their own. */
  link?: Shape['attrs'];
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

function printShape({ tag, attrs, children }: Shape, printing: Printing): string {
  const all = tag === 'a' ? { ...attrs, ...printing.link } : attrs;
  const printed = Object.entries(all).flatMap(([name, value]) => {
    // What a PDF is tagged with says nothing in SVG.
    if (value === undefined || name === 'tagged') return [];
    const text = name === 'href' ? printing.address(String(value)) : String(value);
    return ` ${name}="${escape(text)}"`;
  });
  const inside = children.map((child) =>
    typeof child === 'string' ? escape(child) : printShape(child, printing),
  );
  const opening = `<${tag}${printed.join('')}`;
  // Between words that are set apart stands a space, for those who copy them.
  const between = tag === 'text' || tag === 'tspan' ? '' : ' ';
  return inside.length > 0 ? `${opening}>${inside.join(between)}</${tag}>` : `${opening}/>`;
}

/** The SVG of a drawing, one line. */
export function printSvg(drawing: Drawing & { top?: number }, printing: Printing): string {
  const { width, height, body, top = 0 } = drawing;
  const attrs = {
    viewBox: `0 ${String(top)} ${String(width)} ${String(height)}`,
    width,
    height,
    ...printing.attrs,
  };
  return printShape({ tag: 'svg', attrs, children: body }, printing);
}

/** The path that an `href` of a drawing means in a language: a path as it is, an id as its permalink. */
export function addressOf(lang: Lang, idOrPath: string): string {
  return idOrPath.startsWith('/') ? idOrPath : permalink(lang, idOrPath);
}
