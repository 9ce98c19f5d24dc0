/** A square of modules, true where dark, as one SVG path: a bar for each run in a row. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules.flatMap((row, y) => barsOf(row).map(([x, n]) => bar(x, y, n))).join('');
}

function bar(x: number, y: number, length: number): string {
  return `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`;
}

function barsOf(row: readonly boolean[]): [start: number, length: number][] {
  const bars: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = bars.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) bars.push([x, 1]);
  });
  return bars;
}
