/** Whether two pictures of a page look alike: compared in the browser that drew one, on a grid. */
import type { Page } from 'playwright-core';

/** A square of the grid, in pixels of the picture: what moves by less is not seen. */
const square = 4;
/** How much darker or lighter, of 255, a square may be: a rule is more, another version's edges less. */
const slack = 3;

/** The share of squares in which two PNGs differ; 1 when they are not of one size. */
export async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  // What a page may load is limited by its policy; an empty one has none.
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(compare, {
      urls: [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`),
      square,
      slack,
    });
  } finally {
    await blank.close();
  }
}

/** Runs in the browser. */
async function compare(given: { urls: string[]; square: number; slack: number }): Promise<number> {
  const { square, slack } = given;
  const [one, other] = await Promise.all(
    given.urls.map(async (src) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      const { width, height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, width, height);
    }),
  );
  const { width, height } = one!;
  if (width !== other!.width || height !== other!.height) return 1;
  const columns = Math.ceil(width / square);
  const sums = Array.from({ length: columns * Math.ceil(height / square) }, () => [0, 0, 0, 0]);
  for (let i = 0; i < one!.data.length; i++) {
    const at = i >> 2;
    const row = Math.floor(at / width / square);
    const sum = sums[row * columns + Math.floor((at % width) / square)]!;
    sum[i & 3]! += one!.data[i]! - other!.data[i]!;
  }
  const limit = slack * square * square;
  return sums.filter((sum) => sum.some((each) => Math.abs(each) > limit)).length / sums.length;
}
