/** Do the bytes of a PNG give the pixels back that went in? */
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from '../../src/png-encode.ts';

const pixels = (count: number, alpha = 255): Uint8Array =>
  Uint8Array.from({ length: 4 * count }, (_, i) => (i % 4 === 3 ? alpha : (i * 37) % 256));

const greys = (count: number): Uint8Array =>
  Uint8Array.from({ length: 4 * count }, (_, i) => (i % 4 === 3 ? 255 : i >> 2));

/** The chunks of a PNG: name, data, and whether its sum is right by the rule of the standard. */
function readChunks(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks: { name: string; data: Buffer; isSound: boolean }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    const isSound = sumOf(body) === bytes.readUInt32BE(at + 8 + length);
    chunks.push({ name: body.toString('latin1', 0, 4), data: body.subarray(4), isSound });
    at += 12 + length;
  }
  return chunks;
}

/** CRC-32, bit by bit. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** The red, green and blue of pixels, without their fourth byte. */
const solid = (pixels: Uint8Array): number[] => [...pixels].filter((_, i) => i % 4 !== 3);

/** What a file paints, pixel by pixel. */
function readBack(png: Uint8Array, width: number): number[] {
  const [, table, lines] = readChunks(png);
  const bytes = [...inflateSync(lines!.data)];
  return bytes.flatMap((entry, i) =>
    i % (width + 1) === 0 ? [] : [...table!.data.subarray(3 * entry, 3 * entry + 3)],
  );
}

test('each pixel is one byte, which counts into a table, line by line, without a filter', () => {
  const image = { width: 3, height: 2, pixels: new Uint8Array([...pixels(4), ...pixels(2)]) };
  const chunks = readChunks(encodePng(image));
  expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(chunks.every(({ isSound }) => isSound)).toBe(true);
  // Width, height, eight bits, a table, and no other choice.
  expect([...chunks[0]!.data]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
  expect([...chunks[1]!.data]).toEqual(solid(pixels(4)));
  expect([...inflateSync(chunks[2]!.data)]).toEqual([0, 0, 1, 2, 0, 3, 0, 1]);
});

test('256 colours come back as they were', () => {
  const image = { width: 64, height: 4, pixels: greys(256) };
  expect(readBack(encodePng(image), 64)).toEqual(solid(image.pixels));
});

test('of more, the rarest become the nearest that stays', () => {
  // Twice the greys, and once a shade beside the eighth of them.
  const image = {
    width: 171,
    height: 3,
    pixels: Uint8Array.of(...greys(256), ...greys(256), 8, 8, 9, 255),
  };
  const back = readBack(encodePng(image), 171);
  expect(back.slice(0, -3)).toEqual(solid(image.pixels).slice(0, -3));
  expect(back.slice(-3)).toEqual([8, 8, 8]);
});

test('the same pixels give the same bytes', () => {
  const image = { width: 30, height: 20, pixels: pixels(600) };
  expect(encodePng(image)).toEqual(encodePng({ ...image, pixels: pixels(600) }));
});

test('a ground that shows through stops the build', () => {
  const image = { width: 1, height: 1, pixels: pixels(1, 254) };
  expect(() => encodePng(image)).toThrow('without ground');
});
