/**
 * Writes PDF, so much of it as pictures need: pages of operators, links, fonts with the Unicode of
 * their glyphs, tags for those who hear it. By hand, since a library (pdfkit, with fontkit: fifteen packages) would be larger than
 * all else that draws. The same input gives the same bytes.
 */
import { deflateSync } from 'node:zlib';
import { readTables, subsetFont } from './font-subset.ts';
import { addStructure, parentKeys, type PdfPart } from './pdf-structure.ts';
import { readCharacterMap } from './sfnt.ts';

/** One page in points, its origin at the lower left. */
export interface PdfPage {
  width: number;
  height: number;
  /** Operators, in ASCII. */
  content: string;
  links: readonly { box: readonly [number, number, number, number]; address: string }[];
  /** Its words and links in the order of reading. */
  parts: readonly PdfPart[];
}

/** A font and the glyphs that pages have taken from it. */
export interface PdfFont {
  name: string;
  file: Uint8Array;
  /** Glyph → the code point that it was taken for. */
  used: Map<number, number>;
  glyphOf: (character: string) => number | undefined;
  /** In thousandths of an em. */
  widthOf: (glyph: number) => number;
}

/** Opens a TrueType font for use in a PDF. */
export function openFont(name: string, file: Uint8Array): PdfFont {
  const view = (bytes: Uint8Array) =>
    new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readTables(file);
  const glyphs = readCharacterMap(view(tables.get('cmap')!), 0);
  const perEm = view(tables.get('head')!).getUint16(18);
  const last = view(tables.get('hhea')!).getUint16(34) - 1;
  const metrics = view(tables.get('hmtx')!);
  return {
    name,
    file,
    used: new Map(),
    glyphOf: (character) => glyphs.get(character.codePointAt(0)!),
    widthOf: (glyph) => Math.round((metrics.getUint16(4 * Math.min(glyph, last)) * 1000) / perEm),
  };
}

/** Characters as the hexadecimal glyphs of a font, which notes them. */
export function encodeGlyphs(font: PdfFont, text: string): string {
  return [...text]
    .map((character) => {
      const glyph = font.glyphOf(character);
      if (glyph === undefined) throw new Error(`${font.name} lacks ${character}`);
      font.used.set(glyph, character.codePointAt(0)!);
      return hex(glyph);
    })
    .join('');
}

const hex = (n: number, digits = 4): string => n.toString(16).toUpperCase().padStart(digits, '0');
const utf16 = (text: string): string =>
  [...Array(text.length).keys()].map((i) => hex(text.charCodeAt(i))).join('');
/** Words for people, in any script. */
const words = (text: string): string => `<FEFF${utf16(text)}>`;
const ascii = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** What a document says of itself. */
export interface PdfFacts {
  title: string;
  subject: string;
  /** BCP 47. */
  lang: string;
}

/** The file of a document. */
export function writePdf(
  facts: PdfFacts,
  pages: readonly PdfPage[],
  fonts: readonly PdfFont[],
): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): string => `${String(objects.push(Buffer.from(body)))} 0 R`;
  const write = (object: string, body: string): void => {
    objects[parseInt(object) - 1] = Buffer.from(body);
  };
  const stream = (bytes: Uint8Array | string, entries = ''): string => {
    const packed = deflateSync(bytes, { level: 9 });
    const head = `<< /Length ${String(packed.length)} /Filter /FlateDecode ${entries}>>\nstream\n`;
    return add(Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]));
  };
  // The catalog and the tree of pages come first, so that pages know their parent.
  const [catalog, tree] = [add(''), add('')];
  const resources = fonts
    .filter(({ used }) => used.size > 0)
    .map((font) => `/${font.name} ${addFont(font, add, stream)}`)
    .join(' ');
  const keys = parentKeys(pages);
  const kids = pages.map(({ width, height, content, links, parts }, i) => {
    const annotations = links.map(({ box, address }, j) =>
      add(
        `<< /Type /Annot /Subtype /Link /Rect [${box.map((n) => n.toFixed(2)).join(' ')}] /Border [0 0 0] ` +
          `/A << /S /URI /URI ${ascii(address)} >> /Contents ${words(address)} ` +
          `/F 4 /StructParent ${String(keys[i]! + 1 + j)} >>`,
      ),
    );
    const object = add(
      `<< /Type /Page /Parent ${tree} /MediaBox [0 0 ${width.toFixed(2)} ${height.toFixed(2)}] ` +
        `/Resources << /Font << ${resources} >> >> /Contents ${stream(content)} ` +
        `/Annots [${annotations.join(' ')}] /Tabs /S /StructParents ${String(keys[i])} >>`,
    );
    return { object, links: annotations, parts };
  });
  const structure = addStructure(kids, { add, reserve: () => add(''), write });
  const info = add(`<< /Title ${words(facts.title)} /Subject ${words(facts.subject)} >>`);
  write(
    catalog,
    `<< /Type /Catalog /Pages ${tree} /Lang ${ascii(facts.lang)} /MarkInfo << /Marked true >> ` +
      `/StructTreeRoot ${structure} /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  const sheets = kids.map(({ object }) => object).join(' ');
  write(tree, `<< /Type /Pages /Kids [${sheets}] /Count ${String(kids.length)} >>`);
  return assemble(objects, `/Root ${catalog} /Info ${info}`);
}

type Add = (body: string) => string;
type Stream = (bytes: Uint8Array | string, entries?: string) => string;

/** A font by its glyphs: the cut file, their widths, and the characters that they stand for. */
function addFont(font: PdfFont, add: Add, stream: Stream): string {
  const glyphs = [...font.used.keys()].sort((a, b) => a - b);
  const file = subsetFont(font.file, glyphs);
  const base = `/PLANXX+${font.name}`;
  const descriptor = add(
    `<< /Type /FontDescriptor /FontName ${base} /Flags 4 /FontBBox [-1000 -500 2000 1200] ` +
      '/ItalicAngle 0 /Ascent 900 /Descent -250 /CapHeight 730 /StemV 80 ' +
      `/FontFile2 ${stream(file, `/Length1 ${String(file.length)} `)} >>`,
  );
  const widths = glyphs.map((glyph) => `${String(glyph)} [${String(font.widthOf(glyph))}]`);
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${base} /CIDToGIDMap /Identity ` +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> ' +
      `/FontDescriptor ${descriptor} /DW 1000 /W [${widths.join(' ')}] >>`,
  );
  const lines = glyphs.map(
    (glyph) => `<${hex(glyph)}> <${utf16(String.fromCodePoint(font.used.get(glyph)!))}>`,
  );
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) => {
    const some = lines.slice(100 * i, 100 * i + 100);
    return `${String(some.length)} beginbfchar\n${some.join('\n')}\nendbfchar`;
  });
  const unicode =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n' +
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n' +
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n' +
    '1 begincodespacerange <0000> <FFFF> endcodespacerange\n' +
    `${blocks.join('\n')}\nendcmap CMapName currentdict /CMap defineresource pop end end`;
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont ${base} /Encoding /Identity-H ` +
      `/DescendantFonts [${descendant}] /ToUnicode ${stream(unicode)} >>`,
  );
}

/** Objects, the table of where they stand, and the way in. */
function assemble(objects: readonly Buffer[], entries: string): Uint8Array {
  // The second line tells programs that the file is not text.
  const parts = [Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1')];
  let at = parts[0]!.length;
  const places = objects.map((body, i) => {
    const place = at;
    const part = Buffer.concat([
      Buffer.from(`${String(i + 1)} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    at += part.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = String(objects.length + 1);
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}` +
        `trailer\n<< /Size ${size} ${entries} >>\nstartxref\n${String(at)}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
