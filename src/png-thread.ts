/** A thread that draws: what png.ts sends it, one picture after another, while pages are written. */
import { parentPort, workerData } from 'node:worker_threads';
import { startDrawer, type PngOrder, type PngTools } from './png-draw.ts';

/** What comes back, in the order of the orders: the file, or what was wrong. */
export type PngAnswer = { png: Uint8Array } | { fault: unknown };

const draw = await startDrawer(workerData as PngTools);

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
