/**
 * Draws SVG as PNG, alike on every machine: WebAssembly, and fonts that come with the site
 * (`npm run fonts` remakes them). An SVG asks for `sans-serif` (regular) or `serif` (semi-bold),
 * and says its language in `xml:lang`, on its root or beside a `font-family`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Lang } from './model/lang.ts';
import type { PngOrder, PngTools } from './png-draw.ts';
import type { PngAnswer } from './png-thread.ts';
import { readAdvances } from './sfnt.ts';

/** The faces that pictures are set in. */
export type Face = 'sans-serif' | 'serif';

// As the files call themselves: Google cut them from variable fonts.
const families: Readonly<Record<Lang, Record<Face, string>>> = {
  zh: { 'sans-serif': 'Noto Sans SC Thin', serif: 'Noto Serif SC ExtraLight SemiBold' },
  en: { 'sans-serif': 'Noto Sans', serif: 'Noto Serif Medium' },
};
/** The fonts of pictures by family; PDF embeds what it uses of them. */
export const fontFiles: ReadonlyMap<string, Buffer> = new Map([
  ['Noto Sans SC Thin', readFileSync('src/fonts/picture-zh-sans.ttf')],
  ['Noto Serif SC ExtraLight SemiBold', readFileSync('src/fonts/picture-zh-serif.ttf')],
  ['Noto Sans', readFileSync('src/fonts/picture-en-sans.ttf')],
  ['Noto Serif Medium', readFileSync('src/fonts/picture-en-serif.ttf')],
]);
const advances = new Map([...fontFiles].map(([family, bytes]) => [family, readAdvances(bytes)]));

/** Where drawn pictures are kept from build to build. */
const drawn = '.astro/drawn';
const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 32);
};
const toolsHash = hashOf(
  ...['node_modules/@resvg/resvg-wasm/index_bg.wasm', 'src/png-draw.ts', 'src/png-encode.ts'].map(
    (file) => readFileSync(file),
  ),
  ...fontFiles.values(),
);

/**
 * The PNG of an SVG, `width` pixels wide. Throws, naming them, on characters that the fonts lack;
 * both faces have the same.
 */
export async function renderPng(svg: string, width: number): Promise<Uint8Array> {
  checkCharacters(textIn(svg));
  const named = nameFamilies(svg);
  const file = `${drawn}/${hashOf(toolsHash, String(width), named)}.png`;
  if (existsSync(file)) return readFileSync(file);
  const png = await draw({ svg: named, width });
  mkdirSync(drawn, { recursive: true });
  writeFileSync(file, png);
  return png;
}

/** Those who wait for the thread, in the order of what they sent. */
const waiting: { resolve: (png: Uint8Array) => void; reject: (fault: unknown) => void }[] = [];
let thread: Worker | undefined;

/** Has a picture drawn beside the build: on a second core, drawing adds little to its time. */
function draw(order: PngOrder): Promise<Uint8Array> {
  const worker = (thread ??= startThread());
  // While something is drawn, and no longer, the thread keeps the process alive.
  worker.ref();
  worker.postMessage(order);
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
  });
}

/** What pictures are drawn with. */
export const pngTools: PngTools = {
  fonts: [...fontFiles.values()],
  defaultFontFamily: families.zh['sans-serif'],
};

function startThread(): Worker {
  const worker = new Worker('./src/png-thread.ts', { workerData: pngTools });
  worker.on('message', (answer: PngAnswer) => {
    const next = waiting.shift();
    if ('png' in answer) next?.resolve(answer.png);
    else next?.reject(answer.fault);
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', (fault) => {
    for (const each of waiting.splice(0)) each.reject(fault);
    thread = undefined;
  });
  return worker;
}

/** The width of a line in em, kerning left aside; throws, naming them, on characters that lack. */
export function measureLine(text: string, lang: Lang, face: Face): number {
  checkCharacters(text);
  const stack = stackOf(lang, face).map((family) => advances.get(family)!);
  const widthOf = (code: number) => stack.find((known) => known.has(code))?.get(code) ?? 0;
  return [...text].reduce((sum, character) => sum + widthOf(character.codePointAt(0)!), 0);
}

/** English takes its Latin first, Chinese its own: “ ” are as wide as a Chinese word there. */
export function stackOf(lang: Lang, face: Face): string[] {
  return lang === 'en' ? [families.en[face], families.zh[face]] : [families.zh[face]];
}

/** Puts our families for the generic one that each list ends with, by the nearest language said. */
function nameFamilies(svg: string): string {
  const langOf = (tag: string): Lang | undefined => {
    const [, said] = /\bxml:lang="(zh|en)\b/.exec(tag) ?? [];
    return said as Lang | undefined;
  };
  const rootLang = langOf(/<svg\b[^>]*>/.exec(svg)?.[0] ?? '') ?? 'zh';
  return svg.replace(/<\w+\b[^>]*\bfont-family="[^"]*"[^>]*>/g, (tag) =>
    tag.replace(/\bfont-family="([^"]*)"/, (_, list: string) => {
      const face: Face = /(?:^|[,\s])serif\s*$/.test(list) ? 'serif' : 'sans-serif';
      return `font-family="${stackOf(langOf(tag) ?? rootLang, face).join(', ')}"`;
    }),
  );
}

function checkCharacters(text: string): void {
  const chinese = Object.values(families.zh).map((family) => advances.get(family)!);
  const missing = [...new Set(text)].filter(
    (c) => !/\s/.test(c) && !chinese.every((known) => known.has(c.codePointAt(0)!)),
  );
  if (missing.length > 0) {
    throw new Error(`src/fonts: pictures lack ${missing.join(' ')} (npm run fonts)`);
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What an SVG paints as text. */
function textIn(svg: string): string {
  return [...svg.matchAll(/<text\b[^>]*>([^]*?)<\/text>/g)]
    .map(([, inside = '']) => inside.replace(/<[^>]*>/g, ''))
    .join('')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string) =>
      decimal || hex
        ? String.fromCodePoint(Number(decimal ?? `0x${String(hex)}`))
        : (entities[name] ?? (name === 'apos' ? "'" : whole)),
    );
}
