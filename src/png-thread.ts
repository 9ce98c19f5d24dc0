/** A thread that draws: what png.ts sends it, one picture after another, while pages are written. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './png-encode.ts';

/** What the thread is begun with. */
export interface PngTools {
  fonts: readonly Uint8Array[];
  defaultFontFamily: string;
}

/** A picture to draw; its fonts are named. */
export interface PngOrder {
  svg: string;
  width: number;
}

/** What comes back, in the order of the orders: the file, or what was wrong. */
export type PngAnswer = { png: Uint8Array } | { fault: unknown };

const { fonts, defaultFontFamily } = workerData as PngTools;
const font = { fontBuffers: [...fonts], defaultFontFamily };
await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));

function draw({ svg, width }: PngOrder): Uint8Array {
  const drawing = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } });
  const image = drawing.render();
  const png = encodePng(image);
  image.free();
  drawing.free();
  return png;
}

function answer(order: PngOrder): PngAnswer {
  try {
    return { png: draw(order) };
  } catch (fault) {
    return { fault };
  }
}

parentPort?.on('message', (order: PngOrder) => {
  parentPort?.postMessage(answer(order));
});
