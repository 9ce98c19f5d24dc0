import { brotliDecompressSync } from 'node:zlib';
import { readCharacterMap } from '../../src/sfnt.ts';

/** The tags that WOFF2 writes as numbers, in its order, as far as fonts of ours have them. */
const tags =
  'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB';

/** What a WOFF2 file promises: its characters, and the features of its layout. */
export interface FontFacts {
  characters: ReadonlySet<string>;
  features: ReadonlySet<string>;
}

/** Reads a WOFF2 font; throws on another file. */
export function readWoff2(file: Uint8Array): FontFacts {
  const bytes = Buffer.from(file);
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 font');
  let at = 48;
  const readNumber = (): number => {
    for (let value = 0; ;) {
      const byte = bytes[at++]!;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let offset = 0;
  const tables = new Map<string, number>();
  for (let i = 0; i < bytes.readUInt16BE(12); i++) {
    const flags = bytes[at++]!;
    const known = flags & 63;
    const tag =
      known === 63 ? bytes.toString('latin1', at, at + 4) : tags.slice(known * 5, known * 5 + 4);
    if (known === 63) at += 4;
    const length = readNumber();
    // Glyphs are rewritten unless they say 3, all else where it says anything.
    const isGlyphs = tag === 'glyf' || tag === 'loca';
    const isRewritten = isGlyphs ? flags >> 6 !== 3 : flags >> 6 !== 0;
    tables.set(tag, offset);
    offset += isRewritten ? readNumber() : length;
  }
  const size = bytes.readUInt32BE(20);
  const data = brotliDecompressSync(bytes.subarray(at, at + size));
  const map = readCharacterMap(new DataView(data.buffer, data.byteOffset), tables.get('cmap')!);
  return {
    characters: new Set([...map.keys()].map((code) => String.fromCodePoint(code))),
    features: new Set(['GPOS', 'GSUB'].flatMap((tag) => featuresOf(data, tables.get(tag)))),
  };
}

function featuresOf(data: Buffer, table: number | undefined): string[] {
  if (table === undefined) return [];
  const list = table + data.readUInt16BE(table + 6);
  return Array.from({ length: data.readUInt16BE(list) }, (_, i) =>
    data.toString('latin1', list + 2 + 6 * i, list + 6 + 6 * i),
  );
}
