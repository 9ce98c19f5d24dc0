/** Cuts a TrueType font down to the glyphs that a PDF uses; glyphs keep their numbers, so nothing else need change. */

/** What a PDF reader needs of a font that it addresses by glyph. */
const needed = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** The tables of a font by their tag. */
export function readTables(font: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(font);
  const tables = new Map<string, Uint8Array>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const start = view.getUint32(entry + 8);
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    tables.set(tag, font.subarray(start, start + view.getUint32(entry + 12)));
  }
  return tables;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The font with the outlines of these glyphs, and of what they are composed of, alone. */
export function subsetFont(font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const tables = readTables(font);
  const table = (tag: string): Uint8Array => {
    const found = tables.get(tag);
    if (!found) throw new Error(`a font without ${tag}`);
    return found;
  };
  const count = viewOf(table('maxp')).getUint16(4);
  const isLong = viewOf(table('head')).getUint16(50) === 1;
  const loca = viewOf(table('loca'));
  const at = (glyph: number): number =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  const outline = (glyph: number): Uint8Array => table('glyf').subarray(at(glyph), at(glyph + 1));
  const kept = new Set([0, ...glyphs]);
  for (const glyph of kept) for (const part of partsOf(outline(glyph))) kept.add(part);

  const offsets = viewOf(new Uint8Array(4 * (count + 1)));
  const outlines: Uint8Array[] = [];
  let end = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    const bytes = kept.has(glyph) ? padded(outline(glyph)) : new Uint8Array();
    outlines.push(bytes);
    end += bytes.length;
    offsets.setUint32(4 * (glyph + 1), end);
  }
  // A copy: slice() of a Buffer would write into the font itself.
  const head = Uint8Array.from(table('head'));
  viewOf(head).setUint16(50, 1);
  const cut = new Map([...tables].filter(([tag]) => needed.includes(tag)));
  cut.set('glyf', Buffer.concat(outlines));
  cut.set('loca', new Uint8Array(offsets.buffer));
  cut.set('head', head);
  return assemble(cut);
}

/** The glyphs that a composite glyph is made of; a simple one has none. */
function partsOf(outline: Uint8Array): number[] {
  const view = viewOf(outline);
  if (outline.length < 10 || view.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let offset = 10;
  let flags = 0x20;
  while (flags & 0x20) {
    flags = view.getUint16(offset);
    parts.push(view.getUint16(offset + 2));
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    offset += 4 + (flags & 0x01 ? 4 : 2) + scale;
  }
  return parts;
}

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return whole;
}

function assemble(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = viewOf(new Uint8Array(12 + 16 * entries.length));
  const power = Math.floor(Math.log2(entries.length));
  header.setUint32(0, 0x00010000);
  header.setUint16(4, entries.length);
  header.setUint16(6, 16 * 2 ** power);
  header.setUint16(8, power);
  header.setUint16(10, 16 * (entries.length - 2 ** power));
  let start = header.byteLength;
  const bodies = entries.map(([tag, bytes], i) => {
    const body = padded(bytes);
    const view = viewOf(body);
    let sum = 0;
    for (let at = 0; at < body.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    const entry = 12 + 16 * i;
    [...tag].forEach((letter, j) => {
      header.setUint8(entry + j, letter.charCodeAt(0));
    });
    header.setUint32(entry + 4, sum);
    header.setUint32(entry + 8, start);
    header.setUint32(entry + 12, bytes.length);
    start += body.length;
    return body;
  });
  return Buffer.concat([new Uint8Array(header.buffer), ...bodies]);
}
