/** QR codes, drawn alike by the build and, for a pack as it changes, by the browser. */
import { encode } from 'uqr';
import { qrPath } from '../../model/qr-path.ts';

/** A code as SVG: its side in modules, its dark modules, and whether it is too fine for 22 mm. */
export interface QrCode {
  size: number;
  path: string;
  isFine: boolean;
}

/** The most modules a side that a phone reads from 22 mm of paper: four tenths of a millimetre each. */
const readable = 55;

/**
 * The code of an address, with a margin of two modules. One that would be too fine gives up some of
 * its error correction, which is for creases and stains, before it asks for more paper.
 */
export function qrCode(address: string): QrCode {
  const medium = encode(address, { ecc: 'M', border: 2 });
  const { data, size } = medium.size > readable ? encode(address, { ecc: 'L', border: 2 }) : medium;
  return { size, path: qrPath(data), isFine: size > readable };
}

/** Draws the code of an address where the code of another stands. */
export function redrawQr(svg: SVGSVGElement, address: string): void {
  const { size, path, isFine } = qrCode(address);
  const [ground, modules] = svg.querySelectorAll('path');
  svg.setAttribute('viewBox', `0 0 ${String(size)} ${String(size)}`);
  ground!.setAttribute('d', `M0 0h${String(size)}v${String(size)}H0z`);
  modules!.setAttribute('d', path);
  svg.toggleAttribute('data-fine', isFine);
}
