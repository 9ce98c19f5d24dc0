/** The files of every picture, written from the same drawings and tables as its page. */
import { csvFormat } from 'd3';
import { langs, type Lang } from '../model/lang.ts';
import { translator } from '../i18n/index.ts';
import { absolute } from '../links.ts';
import { pagePath } from '../model/address.ts';
import { edition } from './embed.ts';
import type { FileKind } from './file-names.ts';
import type { Picture } from './picture.ts';
import { pictures } from './pictures.ts';
import { addressOf } from './print-svg.ts';
import { printFile } from './standalone.ts';

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

const printers: Readonly<Record<FileKind, (picture: Picture, lang: Lang) => string>> = {
  svg: printFile,
  csv: csvOf,
  json: jsonOf,
};

/** The static paths of the files of one kind, for the pages that write them. */
export function pathsOf(kind: FileKind) {
  return pictures.flatMap(({ picture }) =>
    langs.map((lang) => ({
      params: { name: `${picture.name}-${lang}` },
      props: { text: printers[kind](picture, lang) },
    })),
  );
}
