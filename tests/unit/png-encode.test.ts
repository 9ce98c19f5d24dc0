/** Do the bytes of a PNG give the pixels back that went in? */
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from '../../src/png-encode.ts';

const pixels = (count: number, alpha = 255): Uint8Array =>
  Uint8Array.from({ length: 4 * count }, (_, i) => (i % 4 === 3 ? alpha : (i * 37) % 256));

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

test('every pixel comes back, line by line, without a filter', () => {
  const image = { width: 3, height: 2, pixels: pixels(6) };
  const chunks = readChunks(encodePng(image));
  expect(chunks.map(({ name }) => name)).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect(chunks.every(({ isSound }) => isSound)).toBe(true);
  // Width, height, eight bits, true colour, and no other choice.
  expect([...chunks[0]!.data]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0]);
  const lines = [...inflateSync(chunks[1]!.data)];
  const solid = [...image.pixels].filter((_, i) => i % 4 !== 3);
  expect(lines).toEqual([0, ...solid.slice(0, 9), 0, ...solid.slice(9)]);
});

test('the same pixels give the same bytes', () => {
  const image = { width: 30, height: 20, pixels: pixels(600) };
  expect(encodePng(image)).toEqual(encodePng({ ...image, pixels: pixels(600) }));
});

test('a ground that shows through stops the build', () => {
  const image = { width: 1, height: 1, pixels: pixels(1, 254) };
  expect(() => encodePng(image)).toThrow('without ground');
});
