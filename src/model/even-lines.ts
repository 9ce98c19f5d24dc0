/**
 * The pieces in as few lines as the width allows, and of those the narrowest lines; undefined when a
 * piece is wider than the line.
 */
export function breakEvenly(
  pieces: readonly string[],
  width: number,
  measure: (line: string) => number,
): string[] | undefined {
  if (pieces.some((piece) => measure(piece) > width)) return undefined;
  let best = fill(pieces, width, measure);
  for (let narrower = width; ; narrower = Math.max(...best.map(measure)) - 0.01) {
    const lines = fill(pieces, narrower, measure);
    const isWorse = lines.length > best.length || lines.some((line) => measure(line) > narrower);
    if (isWorse) return best.map((line) => line.trimEnd());
    best = lines;
  }
}

function fill(
  pieces: readonly string[],
  width: number,
  measure: (line: string) => number,
): string[] {
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    const isFitting = last !== undefined && measure(last + piece) <= width;
    return isFitting ? [...lines.slice(0, -1), last + piece] : [...lines, piece];
  }, []);
}
