/** Paths of SVG as operators of PDF. */

/** A number as PDF has it, to two decimals. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);

/** A circle from its leftmost point, in four curves. */
export function arcs(x: number, y: number, r: number): string {
  const k = r * 0.5523;
  const curves = [
    [x - r, y - k, x - k, y - r, x, y - r],
    [x + k, y - r, x + r, y - k, x + r, y],
    [x + r, y + k, x + k, y + r, x, y + r],
    [x - k, y + r, x - r, y + k, x - r, y],
  ];
  return curves.map((curve) => ` ${curve.map(n).join(' ')} c`).join('');
}

/** Path data (M L H V C Z, and their small letters) as operators. */
export function pathOf(d: string, { dx, dy }: { dx: number; dy: number }): string {
  const operators: string[] = [];
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  for (const [, letter = '', said = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const values = (said.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const isRelative = letter === letter.toLowerCase();
    const [ox, oy] = isRelative ? [x, y] : [0, 0];
    const kind = letter.toUpperCase();
    const size = { M: 2, L: 2, H: 1, V: 1, C: 6, Z: 0 }[kind];
    if (size === undefined) throw new Error(`src/charts/pdf-path.ts: no ${letter} in a path`);
    if (values.length !== size) throw new Error(`src/charts/pdf-path.ts: ${letter}${said}`);
    const points =
      kind === 'H'
        ? [ox + values[0]!, y]
        : kind === 'V'
          ? [x, oy + values[0]!]
          : values.map((value, i) => value + (i % 2 ? oy : ox));
    [x, y] = kind === 'Z' ? start : [points.at(-2)!, points.at(-1)!];
    if (kind === 'M') start = [x, y];
    const name = { M: 'm', C: 'c', Z: 'h' }[kind] ?? 'l';
    operators.push([...points.map((value, i) => n(value + (i % 2 ? dy : dx))), name].join(' '));
  }
  return operators.join(' ');
}
