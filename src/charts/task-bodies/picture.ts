/** The picture `responsibility`: which body answers for which task. */
import { plan, positions, responsibilities, units } from '../../content.ts';
import { translator, type Key } from '../../i18n/index.ts';
import { bodyPath, sectionOf } from '../../model/address.ts';
import type { Lang } from '../../model/lang.ts';
import { findSentence } from '../../model/plan.ts';
import { rule, type Responsibility } from '../../model/responsibility.ts';
import { definePicture, type Row } from '../picture.ts';
import { layoutTaskBodies } from './layout.ts';
import { formOf, forms, groupTasks, rankBodies, type Body, type Form } from './rows.ts';
import type { TaskBodyWords } from './words.ts';

const groups = groupTasks(plan, responsibilities, positions);

/** The bodies by how often they lead and serve; BodyList.astro lists the tasks of each. */
export const rankedBodies = rankBodies(units, responsibilities);

/** What a body is to a task. */
export const formWords: Readonly<Record<Form, Key>> = {
  lead: 'taskBodies.lead',
  with: 'taskBodies.with',
  rule: 'taskBodies.rule',
};

/** How often a body leads and serves, in words. */
export function countOf({ leads, serves, bound }: Body, lang: Lang): string {
  const t = translator(lang);
  const served =
    bound > 0
      ? t('taskBodies.servesByRule', { count: serves, id: String(bound) })
      : t('taskBodies.serves', { count: serves });
  return [
    ...(leads > 0 ? [t('taskBodies.leads', { count: leads })] : []),
    ...(serves > 0 ? [served] : []),
  ].join(' · ');
}

/** The rows of a body by form, without empty lists. */
export const listsOf = (body: Body) =>
  forms
    .map((form) => ({ form, rows: body.rows.filter((row) => formOf(row) === form) }))
    .filter(({ rows }) => rows.length > 0);

const titles = new Map(plan.provisions.map(({ id, title }) => [id, title]));

/** The title of a task or an action. */
export const titleOf = (id: string, lang: Lang): string => titles.get(id)?.[lang] ?? '';

const unitOf = (body: string) => units.find(({ id }) => id === body)!;

function wordsOf(lang: Lang): TaskBodyWords {
  const t = translator(lang);
  return {
    lang,
    legend: {
      lead: t('taskBodies.legendLead'),
      with: t('taskBodies.legendWith'),
      rule: t('taskBodies.legendRule'),
    },
    names: t('taskBodies.names'),
    form: (form) => t(formWords[form]),
    body: (body) => unitOf(body).abbr[lang],
    count: (body) => countOf(body, lang),
    list: ({ unit }) => bodyPath(lang, unit.id),
    action: ({ action }) => `${action.id} ${titleOf(action.id, lang)}`,
    position: ({ position }) => `${position.name[lang]} · ${t('taskBodies.mapped')}`,
    task: ({ node }) => titleOf(node.id, lang),
    nobody: t('taskBodies.nobody'),
  };
}

function rowOf(row: Responsibility, lang: Lang): Row {
  const { clause, sentence, body, role, order, basis } = row;
  const isNamed = basis === 'named';
  const quote = isNamed ? unitOf(body).name.zh : rule.words;
  if (!findSentence(plan, sentence).zh.includes(quote)) {
    throw new Error(`responsibility: ${sentence} does not say ${quote}`);
  }
  const cells = {
    clause,
    task: titleOf(clause, lang),
    action: sectionOf(clause),
    role,
    form: translator(lang)(formWords[formOf(row)]),
    order,
    body,
    name: unitOf(body).name[lang],
    short: unitOf(body).abbr[lang],
    body_basis: basis,
  };
  return { basis: isNamed ? 'stated' : 'computed', id: sentence, quote, cells };
}

/** Who does what: every task with its bodies, every body with its tasks. */
export const taskBodies = definePicture({
  name: 'responsibility',
  order: 4,
  title: 'taskBodies.title',
  description: 'taskBodies.description',
  caption: 'taskBodies.caption',
  press: 'taskBodies.press',
  notes: [
    { key: 'taskBodies.ruled', basis: 'computed', ids: [`${rule.clause}-s3`] },
    { key: 'taskBodies.brackets', basis: 'computed', ids: ['3'] },
    { key: 'taskBodies.grouped', basis: 'editorial', ids: ['1.1-s1'] },
  ],
  layers: {
    stated: 'taskBodies.stated',
    computed: 'taskBodies.computed',
    editorial: 'taskBodies.editorial',
  },
  sources: [...new Set(responsibilities.map(({ sentence }) => sentence))],
  draw: (lang, width) => layoutTaskBodies(groups, rankedBodies, width, wordsOf(lang)),
  table: (lang) => ({
    columns: [
      { name: 'clause', label: 'taskBodies.clause' },
      { name: 'task', label: 'taskBodies.task' },
      { name: 'action' },
      { name: 'role' },
      { name: 'form', label: 'taskBodies.form' },
      { name: 'order' },
      { name: 'body' },
      { name: 'name', label: 'taskBodies.body' },
      { name: 'short' },
      { name: 'body_basis' },
    ],
    rows: responsibilities.map((row) => rowOf(row, lang)),
  }),
});
