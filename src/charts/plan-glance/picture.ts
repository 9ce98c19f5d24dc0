/** The picture `at-a-glance` (一图读懂): what the plan says, on one sheet. */
import { encode } from 'uqr';
import {
  document,
  plan,
  positions,
  responsibilities,
  targets,
  terms,
  units,
} from '../../content.ts';
import { translator } from '../../i18n/index.ts';
import { absolute } from '../../links.ts';
import { planPath } from '../../model/address.ts';
import type { Lang } from '../../model/lang.ts';
import type { ProvisionNode } from '../../model/plan.ts';
import { positionsSentence } from '../../model/positions.ts';
import { definePicture, type Row } from '../picture.ts';
import { layoutPlanGlance } from './layout.ts';
import { keepNames, splitFigure } from './parse.ts';
import { collectGlance, type GlanceTask } from './rows.ts';
import type { Figure, GlanceFact, GlanceWords } from './words.ts';

const rows = collectGlance({ plan, positions, targets, responsibilities, units });
const known = terms.map(({ zh }) => zh);
const ruleSentence = '2.1.1-s3';

/** The facts of the masthead: the title of the plan, then its number, issuer and date. */
function factsOf(lang: Lang): GlanceFact[] {
  const t = translator(lang);
  return (['plan', 'number', 'issuer', 'dated'] as const).map((name) => ({
    label: t(`facts.${name}`),
    said: document[name][lang],
    sentence: document[name].sentence,
  }));
}

const titleOf = ({ id, title }: ProvisionNode, lang: Lang): string =>
  `${id} ${title?.[lang] ?? ''}`;
const unitOf = (body: string) => units.find(({ id }) => id === body)!;

function leadOf({ lead }: GlanceTask, lang: Lang): string {
  return translator(lang)('planGlance.lead', { name: unitOf(lead.body).abbr[lang] });
}

function wordsOf(lang: Lang): GlanceWords {
  const t = translator(lang);
  const [title, ...facts] = factsOf(lang);
  const path = planPath(lang);
  const figureWords = { level: t('targetList.level'), atLeast: t('targetList.atLeast') };
  return {
    lang,
    pieces: (said) => (lang === 'zh' ? keepNames(said, known) : undefined),
    title: title!,
    facts,
    status: t('site.statusShort'),
    heads: {
      positions: { title: t('planGlance.positions'), aside: t('planGlance.positionsAside') },
      numbers: { title: t('planGlance.numbers'), aside: t('planGlance.numbersAside') },
      outcomes: { title: t('planGlance.outcomes'), aside: t('planGlance.outcomesAside') },
      measures: { title: t('planGlance.measures'), aside: t('planGlance.measuresAside') },
      leads: { title: t('planGlance.leads'), aside: t('planGlance.leadsAside') },
      more: { title: t('planGlance.more'), aside: t('planGlance.moreAside') },
    },
    position: ({ quote }) => quote[lang],
    mapped: t('planGlance.mapped'),
    action: (action) => titleOf(action, lang),
    task: ({ node }) => node.title?.[lang] ?? '',
    lead: (task) => leadOf(task, lang),
    group: (node) => titleOf(node, lang),
    number: (target) => splitFigure(target, lang, figureWords),
    item: ({ item }) => item[lang],
    sentence: (sentence) => sentence[lang],
    measures: [t('planGlance.measure1'), t('planGlance.measure2'), t('planGlance.measure3')],
    body: ({ unit }) => unit.abbr[lang],
    led: (lead) => String(lead.positions.length),
    bound: { said: t('planGlance.bound'), sentence: ruleSentence },
    more: {
      path,
      invitation: t('planGlance.invitation'),
      address: absolute(path),
      modules: encode(absolute(path), { ecc: 'M', border: 2 }).data,
    },
    key: t('planGlance.key'),
  };
}

/** A row for the sentence or provision `id`; what is stated brings its quote. */
function rowOf(part: string, id: string, cells: Row['cells'], quote = ''): Row {
  const empty = { number: null, lead: null };
  return { basis: quote ? 'stated' : 'computed', id, quote, cells: { part, ...empty, ...cells } };
}

function tableRows(lang: Lang): Row[] {
  const t = translator(lang);
  const words = wordsOf(lang);
  const whole = ({ before, figure, after }: Figure): string =>
    [before, figure + after].filter(Boolean).join(' ');
  return [
    ...factsOf(lang).map(({ label, said, sentence }, i) =>
      rowOf(label, sentence, { item: said }, factsOf('zh')[i]!.said),
    ),
    ...rows.positions.flatMap(({ position, action, tasks }) => [
      rowOf(
        t('planGlance.position'),
        positionsSentence,
        { number: String(position.order), item: position.quote[lang] },
        position.quote.zh,
      ),
      rowOf(
        t('planGlance.action'),
        action.id,
        { number: String(position.order), item: action.title?.[lang] ?? '' },
        action.title?.zh,
      ),
      ...tasks.map(({ node, lead }) =>
        rowOf(
          t('planGlance.task'),
          node.id,
          { item: node.title?.[lang] ?? '', lead: unitOf(lead.body).abbr[lang] },
          node.title?.zh,
        ),
      ),
    ]),
    ...rows.numbers.flatMap((group) =>
      group.targets.map(({ target }) =>
        rowOf(
          t('planGlance.number'),
          target.sentence,
          { number: whole(words.number(target)), item: target.item[lang] },
          target.quote,
        ),
      ),
    ),
    ...[...rows.outcomes, ...rows.measures].map((sentence) =>
      rowOf(
        t(sentence.id.startsWith('3') ? 'planGlance.measure' : 'planGlance.outcome'),
        sentence.id,
        { item: sentence[lang] },
        sentence.zh,
      ),
    ),
    ...rows.leads.map((lead) =>
      rowOf(t('planGlance.leading'), ruleSentence, {
        number: words.led(lead),
        item: words.body(lead),
      }),
    ),
    rowOf(t('planGlance.leading'), ruleSentence, { item: words.bound.said }),
  ];
}

/** The plan on one sheet. */
export const planGlance = definePicture({
  name: 'at-a-glance',
  order: 5,
  title: 'planGlance.title',
  description: 'planGlance.description',
  caption: 'planGlance.caption',
  press: 'planGlance.press',
  notes: [
    { key: 'planGlance.whole', basis: 'editorial', ids: ['1.1', '1.2', '1.3', '2', '3'] },
    { key: 'planGlance.print', basis: 'editorial', ids: [] },
  ],
  layers: {
    stated: 'planGlance.stated',
    computed: 'planGlance.computed',
    editorial: 'planGlance.editorial',
  },
  sources: ['notice', '1.1', '1.2', '1.3', '2', '3'],
  isPaged: true,
  draw: (lang, width) => layoutPlanGlance(rows, width, wordsOf(lang)),
  table: (lang) => ({
    columns: [
      { name: 'part', label: 'planGlance.part' },
      { name: 'number', label: 'planGlance.number' },
      { name: 'item', label: 'planGlance.item' },
      { name: 'lead', label: 'planGlance.leadColumn' },
    ],
    rows: tableRows(lang),
  }),
});
