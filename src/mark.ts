/** The site's mark: five pairs of lines, for five positions in two languages. */

/** How long the left and right line of each pair are, in a box of 32. */
const pairs = [
  [9, 11],
  [7, 10],
  [9, 8],
  [6, 11],
  [8, 9],
] as const;

/** The path of each pair, in the order of the positions. */
export const markPaths: readonly string[] = pairs.map(([left, right], i) => {
  const y = String(5.5 + i * 5.25);
  return `M4 ${y}h${String(left)}M17 ${y}h${String(right)}`;
});
