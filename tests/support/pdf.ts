/** Reads of our PDF what its readers must find: words through the Unicode of their glyphs, links, pages. */
import { inflateSync } from 'node:zlib';

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16)));

/** The words of a PDF line by line, its links, the sizes of its pages, its title and language. */
export function readPdf(file: Uint8Array) {
  const text = Buffer.from(file).toString('latin1');
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const reference = (body: string, name: string): string =>
    objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';
  const inflate = (body: string): string => {
    const [, head = ''] = /^([^]*?stream\n)/.exec(body) ?? [];
    const length = Number(/\/Length (\d+)/.exec(body)?.[1]);
    const packed = Buffer.from(body.slice(head.length, head.length + length), 'latin1');
    return inflateSync(packed).toString('latin1');
  };
  const pages = [...objects.values()].filter((body) => body.includes('/Type /Page '));
  const words = pages.flatMap((page) => {
    const maps = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
        const map = inflate(reference(objects.get(id) ?? '', 'ToUnicode'));
        const pairs = [...map.matchAll(/^<(\w+)> <(\w+)>$/gm)];
        return [name, new Map(pairs.map(([, glyph = '', code = '']) => [glyph, utf16(code)]))];
      }),
    );
    return [...inflate(reference(page, 'Contents')).matchAll(/^BT .*$/gm)].map(([line]) =>
      [...line.matchAll(/\/(F\d+) [\d.]+ Tf <(\w*)> Tj/g)]
        .flatMap(([, name = '', glyphs = '']) =>
          (glyphs.match(/.{4}/g) ?? []).map((glyph) => maps.get(name)?.get(glyph) ?? '\uFFFD'),
        )
        .join(''),
    );
  });
  return {
    words,
    links: [...text.matchAll(/\/URI \((.*?)\)/g)].map(([, address = '']) => address),
    boxes: pages.map((page) =>
      (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []).slice(1).map(Number),
    ),
    title: utf16(/\/Title <FEFF(\w*)>/.exec(text)?.[1] ?? ''),
    lang: /\/Lang \((.*?)\)/.exec(text)?.[1],
  };
}
