/** Which room a file of src/ is in, and through which doors it may look. */
import { posix } from 'node:path';
import { folderOf, withoutComments, type SourceFile } from './source-files.ts';

/** The first pattern that fits a path names its room. */
const rooms: readonly (readonly [room: string, pattern: RegExp])[] = [
  // What the build and the browser share to search: pure, over the model.
  ['search', /^src\/search\/[\w-]+\.ts$/],
  // Whether a text is a quotation of the plan: pure, over the search's text data.
  ['quotation', /^src\/quotation\/[\w-]+\.ts$/],
  ['search-data', /^src\/search-data\.ts$/],
  ['model', /^src\/model\/[\w-]+\.ts$/],
  ['i18n', /^src\/i18n\/[\w-]+\.ts$/],
  ['collections', /^src\/content\.config\.ts$/],
  ['content', /^src\/content\.ts$/],
  ['settings', /^src\/(?:site-address|sitemap|security-policy)\.ts$/],
  [
    'services',
    /^src\/(?:links|citations|section-title|schema-org|data-files|mark|search-files|number-words|reference-words)\.ts$/,
  ],
  // Pictures of a page: what is drawn, how its title breaks; PNG and PDF are written by themselves.
  ['share', /^src\/share-\w+\.ts$/],
  ['png', /^src\/(?:png|png-thread|png-draw|png-encode|pdf|pdf-structure|sfnt|font-subset)\.ts$/],
  ['island', /^src\/(?:components|charts)\/[a-z-]+\/island\.ts$/],
  // Runs before the first paint, within the page: it can import nothing.
  ['boot', /^src\/components\/(?:[a-z-]+\/boot|header-ready)\.js$/],
  // A pure file beside an island, or the types of what it loads.
  ['part', /^src\/components\/[a-z-]+\/[\w-]+(?:\.d)?\.ts$/],
  ['component', /^src\/components\/(?:[a-z-]+\/)?[A-Z]\w+\.astro$/],
  // Pictures: what all share, what one draws, what it is drawn from; see src/charts/README.md.
  ['sheet', /^src\/charts\/(?:text|shape|paint)\.ts$/],
  ['frame', /^src\/charts\/[\w-]+\.ts$/],
  ['picture', /^src\/charts\/[a-z-]+\/picture\.ts$/],
  ['plot', /^src\/charts\/[a-z-]+\/[\w-]+\.ts$/],
  ['chart', /^src\/charts\/(?:[a-z-]+\/)?[A-Z]\w+\.astro$/],
  ['layout', /^src\/layouts\/[\w-]+\.(?:astro|ts)$/],
  ['page', /^src\/pages\//],
  ['style', /^src\/styles\/[\w-]+\.css$/],
  ['task', /^src\/tasks\/[\w-]+\.(?:ts|mjs)$/],
  ['seeds', /^seeds\//],
];

/** What each room may import: rooms, files by their path, packages by their name. */
export const doors: Readonly<Record<string, string>> = {
  search: 'search model',
  quotation: 'quotation search model',
  'search-data': 'search model opencc-js pinyin-pro',
  model: 'model astro/zod',
  i18n: 'i18n src/model/lang.ts i18next',
  collections:
    'src/model/schema.ts src/model/editorial-schema.ts astro/loaders astro:content d3 yaml',
  content: 'model astro:content seeds',
  settings: 'settings model @astrojs/sitemap node:crypto node:fs',
  services: 'services search-data content i18n model style astro d3',
  share: 'share png services content i18n model style',
  png: 'png model node:fs node:crypto node:zlib node:worker_threads @resvg/resvg-wasm',
  part: 'part quotation search model',
  island: 'part',
  component: 'component island boot part services content i18n model package.json',
  layout: 'layout chart component share services settings i18n model style boot',
  sheet: 'sheet model',
  plot: 'plot sheet model d3',
  picture: 'plot frame services content i18n model uqr',
  frame: 'frame sheet picture chart services png content i18n model style package.json astro d3',
  chart: 'chart island picture frame sheet component services i18n model',
  page: 'layout chart frame component share services content i18n model astro astro:content',
  task: 'task settings search model png pagefind ${base}pagefind/pagefind.js parse5 playwright-core astro/logger/node node:',
  style: 'style',
  boot: '',
};

/**
 * The one package that reaches the browser, by the file that brings it there: the code of an address
 * that a reader makes can be drawn nowhere else. 3.7 KB on the page of clause packs alone, asked for
 * with the first clause; Reed–Solomon, masks and tables of our own would weigh the same.
 */
export const brought: Readonly<Record<string, string>> = {
  'src/components/clause-pack/qr-code.ts': 'uqr',
};

const imports =
  /(?:^|\n)\s*(?:@import\s+|import\s+(?:[^'";]*?\sfrom\s+)?|export\s[^'";=(]*?\sfrom\s+)['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** The room that a path is in, if it is in one. */
export const roomOf = (path: string): string | undefined =>
  rooms.find(([, pattern]) => pattern.test(path))?.[0];

/** What a file imports: a path from the top, or the name of a package. */
export function importsOf({ path, text }: SourceFile): string[] {
  return [...withoutComments(text).matchAll(imports)].map((match) => {
    const target = (match[1] ?? match[2] ?? '').replace(/\?.*$/, '');
    return target.startsWith('.') ? posix.join(folderOf(path), target) : target;
  });
}

/** Whether a door leads to what is imported. */
export const opens = (door: string, target: string): boolean =>
  door === target || door === roomOf(target) || (door.endsWith(':') && target.startsWith(door));

/** Parts that islands of other folders use too. */
const sharedParts = ['src/components/plan-reader/place.ts', 'src/components/site-search/json.ts'];

/** An island and a part see their own folder, what is pure, and what islands share. */
function isNear(path: string, target: string): boolean {
  const isPure = ['model', 'search', 'quotation'].includes(roomOf(target) ?? '');
  return isPure || sharedParts.includes(target) || folderOf(target) === folderOf(path);
}

/** The picture that a path draws, by its folder: one picture knows nothing of another. */
const pictureOf = (path: string): string | undefined => /^src\/charts\/([a-z-]+)\//.exec(path)?.[1];
const registry = 'src/charts/pictures.ts';

/** Imports of a file that no door allows, one line each. */
export function faultsOf(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (!room) return [`${file.path} is in no room`];
  const open = doors[room]?.split(' ') ?? [];
  return importsOf(file).flatMap((target) => {
    const near = !['island', 'part'].includes(room) || isNear(file.path, target);
    const picture = pictureOf(target);
    const isGuest = picture && picture !== pictureOf(file.path) && file.path !== registry;
    const allowed = near && !isGuest && open.some((door) => opens(door, target));
    return allowed || brought[file.path] === target
      ? []
      : [`${file.path} (${room}) imports ${target}`];
  });
}

/** All that runs in the browser with a file. */
export function reachable(start: string, files: readonly SourceFile[], seen = new Set<string>()) {
  const file = files.find(({ path }) => path === start);
  for (const target of file ? importsOf(file) : []) {
    if (seen.has(target)) continue;
    seen.add(target);
    reachable(target, files, seen);
  }
  return seen;
}
