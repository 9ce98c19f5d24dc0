/** Has the font of the headings what every Chinese heading of the site says, and no more bytes? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alwaysThere, headingCharacters } from '../../src/tasks/heading-characters.ts';
import { site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { tagged, textOf } from '../support/html.ts';
import { readWoff2 } from '../support/woff2.ts';

const file = readFileSync('src/fonts/plan-serif-sc.woff2');
const { characters, features } = readWoff2(file);

/** Headings with characters that a font lacks; `npm run fonts` remakes ours. */
function bareHeadings(path: string, html: string, known: ReadonlySet<string>): string[] {
  const missing = [...headingCharacters(html)].filter((character) => !known.has(character)).sort();
  return missing.length > 0
    ? [`${path}: headings say ${missing.join('')}, which Plan Serif SC lacks: npm run fonts`]
    : [];
}

test('the font has the characters of every Chinese heading', () => {
  expectNone(site.pages.flatMap(({ path, html }) => bareHeadings(path, html, characters)));
});

test('the font has digits and punctuation, and how they are set together', () => {
  expect(alwaysThere.filter((character) => !characters.has(character))).toEqual([]);
  expect(['halt', 'chws'].filter((feature) => !features.has(feature))).toEqual([]);
});

test('the list beside the font is what is in it', () => {
  const list = readFileSync('src/fonts/plan-serif-sc.txt', 'utf8').trim().split('\n');
  const codes = list.map((line) => Number.parseInt(line.slice(2), 16));
  expect(codes).toEqual([...characters].map((each) => each.codePointAt(0)!).sort((a, b) => a - b));
});

test('the font is light', () => {
  expect(file.length).toBeLessThanOrEqual(60_000);
});

test('every page knows the font, and none waits for it', () => {
  const faces = site.pages.map((page) => {
    const css = tagged(page, 'style').map((style) => textOf(style));
    const [, face = ''] = /@font-face\s*\{([^}]*)\}/.exec(css.join('')) ?? [];
    const [, url = ''] = /url\(["']?([^"')]+)/.exec(face) ?? [];
    const { pathname } = site.address;
    return [
      ...(url.startsWith(pathname) && site.files.has(url.slice(pathname.length))
        ? []
        : [`${page.path}: no font at ${url}`]),
      ...(face.includes('font-display:optional') ? [] : [`${page.path}: is not optional`]),
      ...(page.html.includes('rel="preload"') ? [`${page.path}: preloads`] : []),
    ];
  });
  expectNone(faces.flat());
});

describe('the checkers find', () => {
  test('a character that no font has, in headings only', () => {
    const html = (inside: string): string => `<html lang="zh-Hans"><body>${inside}</body>`;
    const faults = (inside: string) => bareHeadings('/zh/', html(inside), characters);
    expect(faults('<h2>杭<b>龘</b>州</h2>')).toHaveLength(1);
    expect(faults('<p class="x title">龘</p>')[0]).toContain('say 龘,');
    expect(faults('<p>龘</p><h5>龘</h5><svg><title>龘</title></svg>')).toEqual([]);
    expect(faults('<h2 lang="en">龘</h2>')).toEqual([]);
    expect(faults('<h2 lang="zh-Latn-pinyin">ǜ</h2>')).toEqual([]);
    expect(faults('<h2 lang="en">x <i lang="zh">龘</i></h2>')).toHaveLength(1);
    expect(faults('<template><h2>龘</h2></template>')).toHaveLength(1);
  });

  test('another file', () => {
    expect(() => readWoff2(Buffer.from('wOFF'))).toThrow('not a WOFF2 font');
  });
});
