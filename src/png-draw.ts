/** Draws one picture after another: the work of png-thread.ts, which a test also does to weigh it. */
import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encodePng } from './png-encode.ts';

/** What a drawer is begun with. */
export interface PngTools {
  fonts: readonly Uint8Array[];
  defaultFontFamily: string;
}

/** A picture to draw; its fonts are named. */
export interface PngOrder {
  svg: string;
  width: number;
}

/** Begins a drawer; once in a thread. */
export async function startDrawer(tools: PngTools): Promise<(order: PngOrder) => Uint8Array> {
  const { fonts, defaultFontFamily } = tools;
  const font = { fontBuffers: [...fonts], defaultFontFamily };
  await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
  return ({ svg, width }) => {
    const drawing = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } });
    const image = drawing.render();
    const png = encodePng(image);
    image.free();
    drawing.free();
    return png;
  };
}
