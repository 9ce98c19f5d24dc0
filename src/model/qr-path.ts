/** Where a code stands, and how large one of its modules is. */
export interface QrPlace {
  x: number;
  y: number;
  unit: number;
}

/** A square of modules, true where dark, as one SVG path: a bar for each run in a row. */
export function qrPath(
  modules: readonly (readonly boolean[])[],
  { x, y, unit }: QrPlace = { x: 0, y: 0, unit: 1 },
): string {
  const height = String(unit);
  const bar = (column: number, row: number, length: number): string => {
    const [left, top] = [x + column * unit, y + row * unit].map((n) =>
      String(Math.round(n * 10) / 10),
    );
    const width = String(length * unit);
    return `M${left!} ${top!}h${width}v${height}h-${width}z`;
  };
  return modules
    .flatMap((row, i) => barsOf(row).map(([column, length]) => bar(column, i, length)))
    .join('');
}

function barsOf(row: readonly boolean[]): [start: number, length: number][] {
  const bars: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = bars[bars.length - 1];
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) bars.push([x, 1]);
  });
  return bars;
}
