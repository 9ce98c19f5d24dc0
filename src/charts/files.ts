/** The files of every picture, written from the same drawings and tables as its page. */
import type { APIRoute } from 'astro';
import { csvFormat } from 'd3';
import { langs, type Lang } from '../model/lang.ts';
import { translator } from '../i18n/index.ts';
import { absolute } from '../links.ts';
import { pagePath } from '../model/address.ts';
import { edition } from './embed.ts';
import { kindsOf, type FileKind } from './file-names.ts';
import type { Picture } from './picture.ts';
import { pictures } from './pictures.ts';
import { addressOf } from './print-svg.ts';
import { renderPng } from '../png.ts';
import { framedWidth, printFile, printPages } from './standalone.ts';

type Cells = Record<string, string | number | null>;

/** The rows of the table as files have them: every column, the layer, the words, the address. */
function rowsOf(picture: Picture, lang: Lang): Cells[] {
  const { columns, rows } = picture.table(lang);
  return rows.map(({ basis, id, quote, cells }) => ({
    ...Object.fromEntries(columns.map(({ name }) => [name, cells[name] ?? null])),
    basis,
    id,
    quote,
    address: absolute(addressOf(lang, id)),
  }));
}

/** UTF-8 with BOM; each row keeps its status wherever it goes. */
function csvOf(picture: Picture, lang: Lang): string {
  const status = langs.map((each) => translator(each)('site.statusShort')).join(' / ');
  return `\uFEFF${csvFormat(rowsOf(picture, lang).map((row) => ({ ...row, status })))}\n`;
}

function jsonOf(picture: Picture, lang: Lang): string {
  const file = {
    status: Object.fromEntries(langs.map((each) => [each, translator(each)('site.status')])),
    title: translator(lang)(picture.title),
    address: absolute(pagePath(lang, picture.name)),
    version: edition,
    rows: rowsOf(picture, lang),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** At the size of the drawing; bold words take the face of headings. */
function pngOf(picture: Picture, lang: Lang): Promise<Uint8Array> {
  const svg = printFile(picture, lang).replaceAll('font-weight="600"', 'font-family="serif"');
  return renderPng(svg, framedWidth);
}

type File = string | Uint8Array;
const printers: Readonly<Record<FileKind, (picture: Picture, lang: Lang) => File | Promise<File>>> =
  {
    pdf: printPages,
    png: pngOf,
    svg: printFile,
    csv: csvOf,
    json: jsonOf,
  };

/** The static paths of the files of one kind. */
export function pathsOfPictures(kind: FileKind) {
  return pictures
    .filter(({ picture }) => kindsOf(picture).includes(kind))
    .flatMap(({ picture }) =>
      langs.map((lang) => ({
        params: { name: `${picture.name}-${lang}` },
        props: { picture, lang },
      })),
    );
}

/** Answers with the file of one kind for the picture that pathsOfPictures gave the path. */
export function respondWith(kind: FileKind): APIRoute<{ picture: Picture; lang: Lang }> {
  return async ({ props }) =>
    new Response((await printers[kind](props.picture, props.lang)) as BodyInit);
}
