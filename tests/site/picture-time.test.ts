/**
 * Does drawing the pictures add little to the build? It has two seconds, on two processors.
 *
 * A clock on the wall tells how busy the machine is. So the work is weighed: the processor's time for
 * the thread that draws, against that for packing a fixed text, which grows and shrinks with the
 * machine as drawing does. Of each the least counts: what others do on the machine only adds.
 */
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startDrawer } from '../../src/png-draw.ts';
import { pngTools } from '../../src/png.ts';
import { readDist, site } from '../support/dist.ts';

/** Two seconds are as many times of packing the text below, where the rest of the build takes fifteen. */
const limit = 26;
const text = Buffer.alloc(4 * 2 ** 20, readFileSync('content/terms.tsv'));

/** The least time that work takes a processor, in milliseconds of this thread alone. */
function leastTime(work: () => void, times: number): number {
  const spent = Array.from({ length: times }, () => {
    const start = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...spent);
}

test('drawing the pictures of both languages takes two seconds of a processor at most', async () => {
  const files = [...site.files].filter((file) => /^data\/pictures\/.*\.svg$/.test(file));
  expect(files).toHaveLength(10);
  const draw = await startDrawer(pngTools);
  const drawings = files.map((file) => {
    const svg = readDist(file);
    return leastTime(() => draw({ svg, width: 1160 }), 2);
  });
  const packing = leastTime(() => deflateSync(text), 8);
  const drawing = drawings.reduce((sum, each) => sum + each, 0);
  expect(drawing / packing).toBeLessThan(limit);
});
