/** The site's mark: five pairs of lines, for five positions in two languages. */
import tokens from './styles/token.css?raw';

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

/** The mark as a file, its inks read from the tokens: an icon takes no style from a page. */
export function markFile(): string {
  const lines = markPaths.map((path, i) => `<path stroke="${ink(i + 1)}" d="${path}"/>`);
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    '<rect width="32" height="32" rx="5" fill="#fcfbf8"/>' +
    `<g fill="none" stroke-width="2.75" stroke-linecap="round">${lines.join('')}</g></svg>\n`
  );
}

function ink(position: number): string {
  const name = `--position-${String(position)}`;
  const value = new RegExp(`${name}:\\s*light-dark\\((#\\w+)`).exec(tokens)?.[1];
  if (!value) throw new Error(`src/styles/token.css: ${name} is missing`);
  return value;
}
