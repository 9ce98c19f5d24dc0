/** Reads from a TrueType font the little that setting a line of text needs. */

/** Which characters a font has: code point → advance in em. */
export type Advances = ReadonlyMap<number, number>;

/** The characters of a TrueType font with their widths; throws on a font without a Unicode map. */
export function readAdvances(font: Uint8Array): Advances {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    tables.set(String.fromCharCode(...font.subarray(entry, entry + 4)), view.getUint32(entry + 8));
  }
  const at = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`a font without ${tag}`);
    return offset;
  };
  const unitsPerEm = view.getUint16(at('head') + 18);
  const lastMetric = view.getUint16(at('hhea') + 34) - 1;
  const advance = (glyph: number): number =>
    view.getUint16(at('hmtx') + 4 * Math.min(glyph, lastMetric)) / unitsPerEm;
  const glyphs = readCharacterMap(view, at('cmap'));
  return new Map([...glyphs].map(([character, glyph]) => [character, advance(glyph)]));
}

/** Code point → glyph, from the fullest Unicode map of a `cmap` table that starts at `start`. */
export function readCharacterMap(view: DataView, start: number): Map<number, number> {
  const offsets = Array.from({ length: view.getUint16(start + 2) }, (_, i) =>
    view.getUint32(start + 4 + 8 * i + 4),
  ).map((offset) => start + offset);
  const find = (format: number) => offsets.find((offset) => view.getUint16(offset) === format);
  const [full, basic] = [find(12), find(4)];
  if (full !== undefined) return readGroups(view, full);
  if (basic !== undefined) return readSegments(view, basic);
  throw new Error('a font without a Unicode map');
}

/** Format 12: runs of characters with runs of glyphs. */
function readGroups(view: DataView, start: number): Map<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < view.getUint32(start + 12); i++) {
    const group = start + 16 + 12 * i;
    const first = view.getUint32(group);
    const glyph = view.getUint32(group + 8);
    for (let c = first; c <= view.getUint32(group + 4); c++) map.set(c, glyph + c - first);
  }
  return map;
}

/** Format 4: the same below U+FFFF, in four arrays; a glyph is counted off or looked up. */
function readSegments(view: DataView, start: number): Map<number, number> {
  const map = new Map<number, number>();
  const length = view.getUint16(start + 6);
  const [ends, starts] = [start + 14, start + 16 + length];
  const [deltas, ranges] = [starts + length, starts + 2 * length];
  for (let i = 0; i < length; i += 2) {
    const range = view.getUint16(ranges + i);
    const first = view.getUint16(starts + i);
    for (let c = first; c <= view.getUint16(ends + i) && c !== 0xffff; c++) {
      const found = range ? view.getUint16(ranges + i + range + 2 * (c - first)) : c;
      const glyph = range && found === 0 ? 0 : (found + view.getUint16(deltas + i)) & 0xffff;
      if (glyph !== 0) map.set(c, glyph);
    }
  }
  return map;
}
