/** Has every page a picture to be shared with, of the right size, that says what it shows? */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planPath, sections } from '../../src/model/address.ts';
import { views } from '../../src/model/lang.ts';
import { findPage, plantSite, site, type Site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, parsePage, tagged, type Page } from '../support/html.ts';
import { readTarget } from '../support/targets.ts';

const meta = (page: Page, name: string): string =>
  tagged(page, 'meta')
    .filter((each) => (attr(each, 'property') ?? attr(each, 'name')) === name)
    .map((each) => attr(each, 'content') ?? '')
    .join('|');
const isEmbed = ({ path }: Page): boolean => path.startsWith('/embed/');
const readFile = (file: string): Buffer => readFileSync(join(process.env.DIST ?? 'dist', file));

/** What is wrong with the picture that a page is shared with. */
function wrongPictures(of: Site, read: (file: string) => Buffer): string[] {
  return of.pages.flatMap((page) => {
    const fault = (words: string): string[] => [`${page.path}: ${words}`];
    const target = readTarget(of, page, meta(page, 'og:image'));
    const isWhole = meta(page, 'og:image').startsWith(of.address.origin);
    if (!target.own || !isWhole || !of.files.has(target.path.slice(1))) {
      return fault(`no picture at ${meta(page, 'og:image')}`);
    }
    const png = read(target.path.slice(1));
    const size = `${String(png.readUInt32BE(16))}×${String(png.readUInt32BE(20))}`;
    const told = ['og:image:width', 'og:image:height'].map((name) => meta(page, name)).join('×');
    return [
      ...(size === '1200×630' ? [] : fault(`its picture is ${size}`)),
      ...(told === size ? [] : fault(`says that its picture is ${told}`)),
      ...(meta(page, 'og:image:alt') ? [] : fault('no words for its picture')),
      ...(meta(page, 'twitter:card') === 'summary_large_image' ? [] : fault('no card')),
      ...(png.length < 150_000 ? [] : fault(`its picture has ${String(png.length)} bytes`)),
    ];
  });
}

const pages = site.pages.filter((page) => !isEmbed(page));

test('every page has a picture', () => {
  expectNone(wrongPictures({ ...site, pages }, readFile));
});

test('each section has one of its own in each view', () => {
  const own = views.flatMap((view) => [
    findPage(planPath(view)),
    ...sections.map((section) => findPage(planPath(view, section))),
  ]);
  expect(new Set(own.map((page) => meta(page, 'og:image'))).size).toBe(own.length);
  const drawn = own.map((page) => {
    const target = readTarget(site, page, meta(page, 'og:image'));
    return target.own ? readFile(target.path.slice(1)).toString('base64') : '';
  });
  expect(new Set(drawn).size).toBe(own.length);
});

test('the words for a picture say that the site is unofficial and the period over', () => {
  for (const page of pages) {
    expect(meta(page, 'og:image:alt'), page.path).toMatch(
      page.view === 'en' ? /Unofficial edition.*is over/ : /非官方读本.*已届满/,
    );
  }
});

describe('the checker finds', () => {
  const png = (width: number): Buffer => {
    const bytes = Buffer.alloc(24);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(630, 20);
    return bytes;
  };
  const faults = (image: string, more: string, width = 1200): string => {
    const head = `<meta property="og:image" content="${image}">${more}`;
    const page = parsePage('/zh/', `<!doctype html><html><head>${head}</head>`);
    const of = { ...plantSite({}, ['a.png']), pages: [page] };
    return wrongPictures(of, () => png(width)).join('\n');
  };
  const address = 'https://own.example/base/a.png';
  const size =
    '<meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">';

  test.each([
    ['no picture', faults('', ''), 'no picture at'],
    ['a lost one', faults('https://own.example/base/b.png', ''), 'no picture at'],
    ['a path alone', faults('/base/a.png', ''), 'no picture at'],
    ['another size', faults(address, size, 600), 'its picture is 600×630'],
    ['a wrong size', faults(address, ''), 'says that its picture is ×'],
    ['no words', faults(address, size), 'no words for its picture'],
    ['no card', faults(address, size), 'no card'],
  ])('%s', (_, found, fault) => {
    expect(found).toContain(fault);
  });
});
