import tokens from '../styles/token.css?raw';
import { markPaths } from '../mark.ts';

/** The mark as a file, its inks read from the tokens: an icon takes no style from a page. */
export const GET = () => {
  const lines = markPaths.map((path, i) => `<path stroke="${ink(i + 1)}" d="${path}"/>`);
  return new Response(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
      '<rect width="32" height="32" rx="5" fill="#fcfbf8"/>' +
      `<g fill="none" stroke-width="2.75" stroke-linecap="round">${lines.join('')}</g></svg>\n`,
  );
};

function ink(position: number): string {
  const name = `--position-${String(position)}`;
  const value = new RegExp(`${name}:\\s*light-dark\\((#\\w+)`).exec(tokens)?.[1];
  if (!value) throw new Error(`src/styles/token.css: ${name} is missing`);
  return value;
}
