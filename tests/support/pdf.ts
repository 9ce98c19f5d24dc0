/** Reads of our PDF what its readers must find: words through the Unicode of their glyphs, links, pages. */
import { inflateSync } from 'node:zlib';

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16)));

/** A part of a tagged PDF. */
export interface Heard {
  tag: string;
  words: string;
  links: number;
  parts: Heard[];
}

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
  const pages = [...objects].filter(([, body]) => body.includes('/Type /Page '));
  /** The lines of words in some operators of a page. */
  const reader = (page: string) => {
    const maps = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
        const map = inflate(reference(objects.get(id) ?? '', 'ToUnicode'));
        const pairs = [...map.matchAll(/^<(\w+)> <(\w+)>$/gm)];
        return [name, new Map(pairs.map(([, glyph = '', code = '']) => [glyph, utf16(code)]))];
      }),
    );
    return (operators: string): string[] =>
      [...operators.matchAll(/^BT .*$/gm)].map(([line]) =>
        [...line.matchAll(/\/(F\d+) [\d.]+ Tf <(\w*)> Tj/g)]
          .flatMap(([, name = '', glyphs = '']) =>
            (glyphs.match(/.{4}/g) ?? []).map((glyph) => maps.get(name)?.get(glyph) ?? '\uFFFD'),
          )
          .join(''),
      );
  };
  const contents = new Map(
    pages.map(([id, page]) => [
      id,
      { operators: inflate(reference(page, 'Contents')), read: reader(page) },
    ]),
  );
  const words = [...contents.values()].flatMap(({ operators, read }) => read(operators));
  /** What a voice hears: each part by its tag, with the words and links in it. */
  const hear = (id: string): Heard => {
    const body = objects.get(id) ?? '';
    const [, tag = ''] = /\/S \/(\w+)/.exec(body) ?? [];
    const [, kids = ''] = /\/K \[(.*)\]/.exec(body) ?? [];
    const { operators, read } = contents.get(/\/Pg (\d+)/.exec(body)?.[1] ?? '') ?? {};
    const heard: Heard = { tag, words: '', links: 0, parts: [] };
    for (const [, object, part, mark] of kids.matchAll(/<<.*?\/Obj (\d+) .*?>>|(\d+) 0 R|(\d+)/g)) {
      if (object) heard.links += objects.get(object)?.includes('/Subtype /Link') ? 1 : 0;
      else if (part) heard.parts.push(hear(part));
      else {
        const begin = `<< /MCID ${mark ?? ''} >> BDC\n`;
        const from = operators?.indexOf(begin) ?? -1;
        const stretch = operators?.slice(from, operators.indexOf('\nEMC', from)) ?? '';
        heard.words += (from < 0 ? ['\uFFFD'] : read!(stretch)).join('');
      }
    }
    return heard;
  };
  const root = /\/StructTreeRoot (\d+)/.exec(text)?.[1] ?? '';
  const whole = /\/K \[(\d+)/.exec(objects.get(root) ?? '')?.[1] ?? '';
  return {
    words,
    heard: hear(whole).parts,
    /** Painted, but neither tagged nor said to be no content. */
    untagged: [...contents.values()].flatMap(
      ({ operators }) =>
        operators
          .replace(/^\/\w+ (?:<<.*>> BDC|BMC)[^]*?EMC$/gm, '')
          .match(/^(?:BT .*|.*\b[fSB])$/gm) ?? [],
    ),
    /** How many pages and links the tree of parents leads back from. */
    parents: [
      ...(reference(objects.get(root) ?? '', 'ParentTree').match(/\[.*\]/)?.[0] ?? '').matchAll(
        /(?<=^\[|\] | R )\d+ (?:\[|\d+ 0 R)/g,
      ),
    ].length,
    links: [...text.matchAll(/\/URI \((.*?)\)/g)].map(([, address = '']) => address),
    boxes: pages.map(([, page]) =>
      (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []).slice(1).map(Number),
    ),
    title: utf16(/\/Title <FEFF(\w*)>/.exec(text)?.[1] ?? ''),
    lang: /\/Lang \((.*?)\)/.exec(text)?.[1],
  };
}
