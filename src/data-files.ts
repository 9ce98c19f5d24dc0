/** The published data files, written from the same model as the pages. */
import type { APIRoute } from 'astro';
import { csvFormat } from 'd3';
import { confusables, document, plan, responsibilities, targets, terms, units } from './content.ts';
import { absolute } from './links.ts';
import { translator } from './i18n/index.ts';
import { permalink, shortPermalink, termPath } from './model/address.ts';
import { langs, views } from './model/lang.ts';
import { officialPath } from './model/official-number.ts';
import { allIds } from './model/plan.ts';
import { printPlan } from './model/print.ts';
import { occurrences } from './model/term-places.ts';

const shortStatus = langs.map((lang) => translator(lang)('site.statusShort')).join(' / ');

type Row = Record<string, string | number | null>;

const status = {
  zh: translator('zh')('site.status'),
  en: translator('en')('site.status'),
};

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
  quote: target.quote,
}));

const responsibilityRows: Row[] = responsibilities.map((row) => {
  const unit = units.find(({ id }) => id === row.body);
  if (!unit) throw new Error(`${row.clause}: no body ${row.body} in content/units.yaml`);
  return {
    clause: row.clause,
    role: row.role,
    order: row.order,
    body: row.body,
    body_zh: unit.name.zh,
    body_en: unit.name.en,
    basis: row.basis,
    sentence: row.sentence,
  };
});

const termRows: Row[] = terms.map((term) => ({
  ...term,
  occurs_in: occurrences(plan, term, terms).join('; '),
}));

const permalinks = allIds(plan).map((id) => ({
  id,
  ...Object.fromEntries(views.map((view) => [view, absolute(permalink(view, id))])),
  short: absolute(shortPermalink(id)),
}));

const glossaryLinks = [...terms, ...confusables].map(({ id }) => ({
  id,
  ...Object.fromEntries(langs.map((lang) => [lang, absolute(termPath(lang, id))])),
}));

const planTree = {
  status,
  document,
  provisions: plan.provisions.map((node) => ({
    ...node,
    parent: node.parent ?? null,
    title: node.title ?? null,
    path: officialPath(node.id),
  })),
};

/** UTF-8 with BOM, as spreadsheets in Chinese offices need it; a row keeps its status wherever it goes. */
const csv = (rows: Row[]): string =>
  `\uFEFF${csvFormat(rows.map((row) => ({ ...row, status: shortStatus })))}\n`;
const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** File name in /data/ → its text. */
export const dataFiles: Readonly<Record<string, string>> = {
  'plan.json': json(planTree),
  'targets.json': json({ status, targets: targetRows }),
  'targets.csv': csv(targetRows),
  'responsibilities.json': json({ status, responsibilities: responsibilityRows }),
  'responsibilities.csv': csv(responsibilityRows),
  'terms.json': json({ status, terms: termRows }),
  'terms.csv': csv(termRows),
  'permalinks.json': json({ status, permalinks, terms: glossaryLinks }),
  ...Object.fromEntries(
    langs.map((lang) => [`plan-${lang}.txt`, `${printPlan(plan, lang)}\n${status[lang]}\n`]),
  ),
};

/** The static paths of the data files with one extension, for the pages that write them. */
export function pathsOf(
  extension: string,
): { params: { name: string }; props: { text: string } }[] {
  return Object.entries(dataFiles).flatMap(([file, text]) => {
    const [name = '', ending] = file.split('.');
    return ending === extension ? [{ params: { name }, props: { text } }] : [];
  });
}

/** Answers with the text that pathsOf gave the path. */
export const respond: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
