/** Do the files to download say what the plan says, whole and well-formed? */
import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { translator } from '../../src/i18n/index.ts';
import zhWords from '../../src/i18n/zh.ts';
import { langs } from '../../src/model/lang.ts';
import { normalise } from '../../src/model/normalise.ts';
import { officialPath } from '../../src/model/official-number.ts';
import { plan, responsibilities, sourceText, targets, terms, units } from '../support/content.ts';
import { readDist, site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';

type Cell = string | number | null;
type Row = Record<string, Cell>;

const files = [...site.files].filter((file) => /^data\/.*\.(?:csv|json|txt)$/.test(file));
const status = langs.map((lang) => translator(lang)('site.status'));
const bom = '\uFEFF';

function readJson(file: string): unknown {
  return JSON.parse(readDist(file));
}

/** The rows of a table of data/: header first; throws on a table that no spreadsheet would read. */
function readCsv(text: string): { columns: string[]; rows: Row[] } {
  if (!text.startsWith(bom)) throw new Error('no byte order mark');
  const [columns = [], ...cells] = csvParseRows(text.slice(1));
  const odd = cells.findIndex((row) => row.length !== columns.length);
  if (odd >= 0) throw new Error(`row ${String(odd + 1)} has ${String(cells[odd]?.length)} cells`);
  const rows = cells.map((row) =>
    Object.fromEntries(columns.map((name, i) => [name, row[i] ?? ''])),
  );
  return { columns, rows };
}

/** As a CSV cell says it. */
const flat = (rows: readonly Row[]): Row[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, cell === null ? '' : String(cell)]),
    ),
  );

/** Every string in a value, with the way to it. */
function* strings(value: unknown, way = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [way, value];
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${way}/${key}`);
  }
}

const keys = Object.keys(zhWords);

/** Breaks, stray spaces, formulas and machine values in the cells of a file. */
function unclean(file: string, value: unknown): string[] {
  return [...strings(value)].flatMap(([way, text]) => {
    const key = keys.find((known) => text.includes(known));
    const fault =
      (/[\t\r\n]/.test(text) && 'holds a tab or a line break') ||
      (text !== text.trim() && 'has a space at an end') ||
      (/^[=+@-]/.test(text) && 'would be read as a formula') ||
      (/undefined|\[object|\{\{|NaN/.test(text) && 'holds a machine value') ||
      (key && `holds the key ${key}`);
    return fault ? [`${file}: ${way} ${fault}: ${text.slice(0, 40)}`] : [];
  });
}

const targetRows: Row[] = targets.map((target) => ({
  id: target.id,
  clause: target.clause,
  sentence: target.sentence,
  item_zh: target.item.zh,
  item_en: target.item.en,
  value_min: target.min,
  value_max: target.max,
  comparator: target.comparator,
  unit_zh: target.unit.zh,
  unit_en: target.unit.en,
  deadline: target.deadline,
  deadline_basis: target.deadlineBasis,
}));
const responsibilityRows: Row[] = responsibilities.map(({ clause, role, order, body, basis }) => {
  const name = units.find(({ id }) => id === body)?.name;
  return { clause, role, order, body, body_zh: name?.zh ?? '', body_en: name?.en ?? '', basis };
});
const termRows: Row[] = terms.map((term) => ({ ...term }));
const tables: [string, Row[]][] = [
  ['targets', targetRows],
  ['responsibilities', responsibilityRows],
  ['terms', termRows],
];

describe.each(tables)('%s', (name, expected) => {
  const { columns, rows } = readCsv(readDist(`data/${name}.csv`));
  const json = (readJson(`data/${name}.json`) as Record<string, Row[]>)[name] ?? [];
  const promised = Object.keys(expected[0] ?? {});

  test('columns are as promised, others after them', () => {
    expect(columns.slice(0, promised.length)).toEqual(promised);
  });

  test('rows are those of the content', () => {
    const held = json.map((row) =>
      Object.fromEntries(promised.map((column) => [column, row[column]])),
    );
    expect(held).toEqual(expected);
  });

  test('the table for spreadsheets is the one for programs', () => {
    const bare = rows.map(({ status: _, ...row }) => row);
    expect(bare).toEqual(flat(json));
  });

  test('every row says that it is unofficial', () => {
    const unmarked = rows.filter(({ status }) => !/非官方.*Unofficial/.test(String(status)));
    expect(unmarked).toEqual([]);
  });
});

test('plan.json is the plan', () => {
  const { provisions } = readJson('data/plan.json') as { provisions: unknown };
  const expected = plan.provisions.map((node) => ({
    ...node,
    parent: node.parent ?? null,
    title: node.title ?? null,
    path: officialPath(node.id),
  }));
  expect(provisions).toEqual(JSON.parse(JSON.stringify(expected)));
});

test('plan-zh.txt is the source, and the status after it', () => {
  const [said = ''] = [readDist('data/plan-zh.txt').replace(status[0] ?? '', '')];
  expect(normalise(said)).toBe(normalise(sourceText));
});

test('plan-en.txt holds every title and sentence in order', () => {
  const text = readDist('data/plan-en.txt');
  let at = 0;
  for (const { title, sentences } of plan.provisions) {
    for (const { en } of [...(title ? [title] : []), ...sentences]) {
      const found = text.indexOf(en, at);
      expect(found, `“${en.slice(0, 60)}” is missing or out of order`).toBeGreaterThanOrEqual(at);
      at = found + en.length;
    }
  }
});

test('every file for programs and readers states what it is', () => {
  const said = files.filter((file) => /\.(?:json|txt)$/.test(file));
  const silent = said.filter((file) => {
    const text = readDist(file);
    const needed = file.endsWith('-zh.txt')
      ? status.slice(0, 1)
      : file.endsWith('.txt')
        ? status.slice(1)
        : status;
    return needed.some((words) => !text.includes(words));
  });
  expectNone(
    silent.map((file) => `${file} does not say that it is unofficial and the period over`),
  );
});

test('cells are clean, and hold nothing of the machine', () => {
  const faults = files.flatMap((file) => {
    if (file.endsWith('.json')) return unclean(file, readJson(file));
    if (file.endsWith('.csv')) return unclean(file, readCsv(readDist(file)).rows);
    return unclean(file, readDist(file).split('\n'));
  });
  expectNone(faults);
});

test('files end with one line break and hold no carriage return', () => {
  expectNone(
    files.filter((file) => !/[^\r\n]\n$/.test(readDist(file)) || readDist(file).includes('\r')),
  );
});

describe('the checkers find', () => {
  test.each([
    ['a lost byte order mark', 'a,b\n1,2\n', 'no byte order mark'],
    ['a torn row', `${bom}a,b\n1,2,3\n`, 'row 1 has 3 cells'],
  ])('%s', (_, text, fault) => {
    expect(() => readCsv(text)).toThrow(fault);
  });

  test.each([
    ['a line break', 'a\nb', 'line break'],
    ['a space', 'a ', 'space at an end'],
    ['a formula', '=A1', 'formula'],
    ['a machine value', '[object Object]', 'machine value'],
    ['a key', 'site.status', 'key site.status'],
  ])('%s', (_, cell, fault) => {
    expect(unclean('x.csv', [{ a: 'sound' }, { b: cell }])).toEqual([
      expect.stringContaining(`/1/b`),
    ]);
    expect(unclean('x.csv', [cell]).join()).toContain(fault);
  });
});
