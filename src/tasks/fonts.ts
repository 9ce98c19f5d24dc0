/**
 * Remakes src/fonts/ from what the site says: `npm run build`, then `npm run fonts`. The packages it
 * cuts from are large and needed here only, so they come into a temporary folder.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAdvances } from '../sfnt.ts';
import { alwaysThere, headingCharacters } from './heading-characters.ts';

const packages = ['noto-serif-sc', 'noto-sans-sc', 'noto-serif', 'noto-sans'].map(
  (name) => `@fontsource/${name}@5.3.0`,
);
const target = 'src/fonts';
/** As the fonts say; none of the names that they reserve is used. */
const copyright = `Noto Serif SC: (c) 2017-2024 Adobe (http://www.adobe.com/).
Noto Sans SC: (c) 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.
Noto Serif and Noto Sans: Copyright 2022 The Noto Project Authors (https://github.com/notofonts/latin-greek-cyrillic)
Cut to the characters of this site, and called Plan Serif SC here.
`;

/** Punctuation is trimmed by halt and chws; a subset without them sets 》、 as wide as two words. */
const keepFeatures = ['halt', 'chws', 'kern', 'palt', 'locl', 'ccmp'];
/** The copyright and licence, as the OFL asks. */
const preserveNameIds = [0, 13, 14];

type Subset = (font: Buffer, text: string, options: object) => Promise<Buffer>;

function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-fonts-'));
  writeFileSync(join(folder, 'package.json'), '{}');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', [...args, ...packages, 'subset-font@2.9.0'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  return folder;
}

/** Every file below a folder whose name ends so, as one text. */
function textBelow(folder: string, endings: RegExp): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('');
}

/** The headings of the built site. */
function readHeadings(dist: string): string[] {
  const characters = new Set(alwaysThere);
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  for (const page of pages.filter((name) => name.endsWith('.html'))) {
    for (const each of headingCharacters(readFileSync(join(dist, page), 'utf8'))) {
      characters.add(each);
    }
  }
  return [...characters].sort();
}

/**
 * What a picture may say: the plan, the facts, the words of the site and its explainers; and the 3,755
 * commonest characters (GB 2312, level 1), so that a new word of an editor does not stop the build.
 */
function readWords(): string {
  const words = textBelow('content', /\.(?:yaml|mdx|tsv)$/) + textBelow('src/i18n', /\.ts$/);
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
  const pairs = Array.from({ length: 40 * 94 }, (_, i) => [
    0xb0 + (i - (i % 94)) / 94,
    0xa1 + (i % 94),
  ]);
  const common = new TextDecoder('gbk').decode(Uint8Array.from(pairs.flat()));
  const all = new Set([...words, ...common, ...ascii, ...alwaysThere, ...'→≥≤−×']);
  return [...all]
    .filter((character) => character < '\ue000' || character > '\uf8ff')
    .sort()
    .join('');
}

const dist = process.argv[2] ?? 'dist';
const folder = install();
const subset = createRequire(join(folder, 'package.json'))('subset-font') as Subset;
const cut = async (name: string, weight: number, text: string, targetFormat: string) => {
  const script = name.endsWith('-sc') ? 'chinese-simplified' : 'latin';
  const file = `node_modules/@fontsource/${name}/files/${name}-${script}-${String(weight)}-normal.woff2`;
  const options = { targetFormat, keepFeatures, preserveNameIds };
  return subset(readFileSync(join(folder, file)), text, options);
};

const headings = readHeadings(dist);
const words = readWords();
/** The pictures' fonts are large: one that has every word stays as it is, byte for byte. */
const keepOrCut = async (file: string, name: string, weight: number): Promise<Buffer> => {
  const path = join(target, file);
  const known = existsSync(path) ? readFileSync(path) : undefined;
  const characters = known && readAdvances(known);
  const isWhole =
    characters &&
    (file.includes('-en-') ||
      [...words].every((c) => !/\S/.test(c) || characters.has(c.codePointAt(0)!)));
  return isWhole ? known : cut(name, weight, words, 'truetype');
};

const made: Record<string, Buffer> = {
  'plan-serif-sc.woff2': await cut('noto-serif-sc', 600, headings.join(''), 'woff2'),
  'picture-zh-serif.ttf': await keepOrCut('picture-zh-serif.ttf', 'noto-serif-sc', 600),
  'picture-zh-sans.ttf': await keepOrCut('picture-zh-sans.ttf', 'noto-sans-sc', 400),
  // The Chinese faces have “ ” ’ as wide as a word: English needs its own.
  'picture-en-serif.ttf': await keepOrCut('picture-en-serif.ttf', 'noto-serif', 500),
  'picture-en-sans.ttf': await keepOrCut('picture-en-sans.ttf', 'noto-sans', 400),
};
for (const [name, bytes] of Object.entries(made)) {
  writeFileSync(join(target, name), bytes);
  console.log(`${target}/${name}: ${String(bytes.length)} bytes`);
}
const codes = headings.map((character) => {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} ${character}`.trim();
});
writeFileSync(join(target, 'plan-serif-sc.txt'), codes.join('\n') + '\n');
const licence = readFileSync(
  join(folder, 'node_modules/@fontsource/noto-serif-sc/LICENSE'),
  'utf8',
);
const terms = copyright + licence.slice(licence.indexOf('\n'));
mkdirSync('public/fonts', { recursive: true });
for (const place of [target, 'public/fonts']) writeFileSync(join(place, 'OFL.txt'), terms);
console.log(`${String(headings.length)} characters in headings`);
rmSync(folder, { recursive: true });
