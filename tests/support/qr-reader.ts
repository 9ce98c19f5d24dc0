/**
 * Reads a QR code (ISO/IEC 18004) from the path that draws it, as far as ours go: bytes, levels M and
 * L. It corrects no error, so that a single wrong module is found.
 */

/** Correction codewords a block, and blocks, by version from 1, as the standard’s table has them. */
const tables = {
  L: {
    correction: [
      7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28,
    ],
    blocks: [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9],
  },
  M: {
    correction: [
      10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28,
    ],
    blocks: [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17],
  },
} as const;

type Grid = readonly (readonly boolean[])[];

/** The dark modules that a path of bars draws on a square of `size`. */
export function readBars(path: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    grid[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
  }
  return grid;
}

/** The text of a code with a margin of two modules. */
export function readQr(path: string, size: number): string {
  const grid = readBars(path, size)
    .slice(2, -2)
    .map((row) => row.slice(2, -2));
  const { level, mask } = readFormat(grid);
  const version = (grid.length - 17) / 4;
  return readText(uninterleave(readCodewords(grid, version, mask), version, level), version);
}

function readFormat(grid: Grid): { level: 'L' | 'M'; mask: number } {
  const at = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => grid[8]![x]);
  const bits = at.slice(0, 5).reduce((sum, bit) => sum * 2 + Number(bit), 0) ^ 0b10101;
  const level = ({ 0: 'M', 1: 'L' } as const)[bits >> 3];
  if (!level) throw new Error(`a level of correction that we do not use: ${String(bits >> 3)}`);
  return { level, mask: bits & 7 };
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Whether a module is part of a pattern, not of the data. */
function isPattern(x: number, y: number, version: number): boolean {
  const size = version * 4 + 17;
  const isFinder = (x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9);
  const isVersion = version >= 7 && ((x < 6 && y >= size - 11) || (y < 6 && x >= size - 11));
  const near = (n: number): number | undefined =>
    centres(version).find((centre) => Math.abs(centre - n) <= 2);
  const [a, b] = [near(x), near(y)];
  const last = size - 7;
  const isCorner = (a === 6 && b === 6) || (a === 6 && b === last) || (a === last && b === 6);
  const isAlignment = a !== undefined && b !== undefined && !isCorner;
  return isFinder || isVersion || isAlignment || x === 6 || y === 6;
}

function centres(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const others = Array.from({ length: count - 1 }, (_, i) => version * 4 + 10 - i * step);
  return [6, ...others.reverse()];
}

/** The codewords as they are laid: pairs of columns from the right, up and down by turns. */
function readCodewords(grid: Grid, version: number, mask: number): number[] {
  const bits: boolean[] = [];
  const size = grid.length;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const isUp = ((right + 1) & 2) === 0;
    for (let i = 0; i < size; i++) {
      const y = isUp ? size - 1 - i : i;
      for (const x of [right, right - 1]) {
        if (!isPattern(x, y, version)) bits.push(grid[y]![x] !== masks[mask]!(x, y));
      }
    }
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, i) =>
    bits.slice(i * 8, i * 8 + 8).reduce((sum, bit) => sum * 2 + Number(bit), 0),
  );
}

/** The data codewords in their order: block after block. */
function uninterleave(codewords: number[], version: number, level: 'L' | 'M'): number[] {
  const count = tables[level].blocks[version - 1]!;
  const total = codewords.length;
  const short = Math.floor(total / count) - tables[level].correction[version - 1]!;
  const long = total % count;
  const blocks = Array.from({ length: count }, (): number[] => []);
  let at = 0;
  for (let i = 0; i <= short; i++) {
    blocks.forEach((block, n) => {
      if (i < short || n >= count - long) block.push(codewords[at++]!);
    });
  }
  return blocks.flat();
}

function readText(data: number[], version: number): string {
  const bits = data.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const take = (from: number, length: number): number =>
    parseInt(bits.slice(from, from + length), 2);
  if (take(0, 4) !== 4) throw new Error(`not a code of bytes: mode ${String(take(0, 4))}`);
  const head = version < 10 ? 12 : 20;
  const length = take(4, head - 4);
  const bytes = Array.from({ length }, (_, i) => take(head + i * 8, 8));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
}
