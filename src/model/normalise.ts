/**
 * What this edition changes in the characters of the official text, and nothing else does.
 * NFKC would also turn ，：（） into ASCII, so the map is explicit.
 */
export const widthMap: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'０１２３４５６７８９'].map((wide, n) => [wide, String(n)])),
  Ａ: 'A',
  Ｇ: 'G',
  Ｉ: 'I',
  '％': '%',
  '＋': '+',
  '．': '.',
  '－': '-',
};

/** The folio of page 8, the only page number left in the file as received. */
export const folio = '—８—';

/** Spaces and line breaks of the typesetting; the Chinese text has none of its own. */
const typesetting = /[\s\u3000]/g;
const wide = new RegExp(`[${Object.keys(widthMap).join('')}]`, 'g');

/** Full-width digits, letters and signs of the map to half width; every other character unchanged. */
export function narrow(text: string): string {
  return text.replace(wide, (character) => widthMap[character] ?? character);
}

/** The official text as one run of characters: folio line, spaces and breaks dropped, width mapped. */
export function normalise(text: string): string {
  return narrow(withoutFolio(text).replace(typesetting, ''));
}

function withoutFolio(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== folio)
    .join('\n');
}

/** How often each change was made in `source`, for the page that shows what was normalised. */
export function countChanges(source: string): { from: string; to: string; count: number }[] {
  const text = withoutFolio(source);
  const count = (pattern: string): number => text.split(pattern).length - 1;
  return Object.entries(widthMap)
    .map(([from, to]) => ({ from, to, count: count(from) }))
    .filter((change) => change.count > 0);
}
