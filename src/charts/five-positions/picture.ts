/** The picture `positions`: the five positions, the actions that we map to them, and what those hold. */
import {
  countedElsewhere,
  plan,
  positions,
  responsibilities,
  targets,
  units,
} from '../../content.ts';
import { translator, type Key } from '../../i18n/index.ts';
import type { Lang } from '../../model/lang.ts';
import { findSentence } from '../../model/plan.ts';
import { positionsSentence } from '../../model/positions.ts';
import { numberOf } from '../../number-words.ts';
import { definePicture, type Row } from '../picture.ts';
import { layoutPositions } from './layout.ts';
import { gatherPositions, type PositionAction } from './rows.ts';
import type { PositionWords } from './words.ts';

const gathered = gatherPositions({ plan, positions, targets, responsibilities });
const { actions, strand } = gathered;

/** The positions in their order; FivePositions.astro offers to bring out one of them. */
export const positionChoices = gathered.positions;

/** Numbers of part one for what tasks name: no position of the plan holds them, nor does the picture. */
export const otherNumbers = (lang: Lang) =>
  countedElsewhere.map(({ task, target }) => ({
    task,
    number: numberOf(target, lang),
    item: target.item[lang],
    sentence: target.sentence,
  }));

type Lead = PositionAction['leads'][number];
type Titled = PositionAction['node'];

/** The name of a body for tables; throws when there is none. */
function bodyOf({ body }: Lead, lang: Lang): string {
  const unit = units.find(({ id }) => id === body);
  if (!unit) throw new Error(`positions: no body ${body} in content/units.yaml`);
  return unit.abbr[lang];
}

/** The title of a provision; throws when it has none. */
function titleOf({ id, title }: Titled, lang: Lang): string {
  if (!title) throw new Error(`positions: ${id} has no title`);
  return title[lang];
}

function wordsOf(lang: Lang): PositionWords {
  const t = translator(lang);
  return {
    lang,
    heads: {
      positions: t('fivePositions.headPositions'),
      mapping: t('fivePositions.headMapping'),
      actions: t('fivePositions.headActions'),
      numbers: t('fivePositions.headNumbers'),
    },
    position: ({ quote }) => quote[lang],
    tieLabel: ({ node, position }) =>
      t('fivePositions.tie', { count: position.order, id: `${node.id} ${titleOf(node, lang)}` }),
    action: ({ node }) => `${node.id} ${titleOf(node, lang)}`,
    led: ({ tasks }) => t('fivePositions.tasks', { count: tasks.length }),
    lead: (lead) => t('fivePositions.lead', { id: bodyOf(lead, lang), count: lead.count }),
    task: ({ node }) => titleOf(node, lang),
    number: (target) => numberOf(target, lang),
    item: ({ item }) => item[lang],
    empty: t('fivePositions.empty'),
    strand: ({ words }) => t('fivePositions.strand', { id: words[lang] }),
  };
}

type Kind = 'Position' | 'Mapping' | 'Action' | 'Lead' | 'Task' | 'Target' | 'Strand';
type Datum = Pick<Row, 'basis' | 'id'> & {
  kind: Kind;
  item: string;
  quote?: string;
  count?: number;
};

/** All that is shown of an action, in the order in which it is shown. */
function dataOf({ node, leads, tasks }: PositionAction, lang: Lang): Datum[] {
  const titled = (kind: Kind, named: Titled): Datum => ({
    basis: 'stated',
    id: named.id,
    kind,
    item: `${named.id} ${titleOf(named, lang)}`,
    quote: titleOf(named, 'zh'),
  });
  return [
    titled('Action', node),
    ...leads.map((lead): Datum => ({
      basis: 'computed',
      id: node.id,
      kind: 'Lead',
      item: bodyOf(lead, lang),
      count: lead.count,
    })),
    ...tasks.flatMap((task): Datum[] => [
      titled('Task', task.node),
      ...task.targets.map((target): Datum => ({
        basis: 'stated',
        id: target.sentence,
        kind: 'Target',
        item: `${numberOf(target, lang)} ${target.item[lang]}`,
        quote: target.quote,
      })),
      ...(task.node.id === strand.task
        ? [
            {
              basis: 'stated',
              id: strand.sentence,
              kind: 'Strand',
              item: strand.words[lang],
              quote: strand.words.zh,
            } as const,
          ]
        : []),
    ]),
  ];
}

function rowsOf(lang: Lang): Row[] {
  const t = translator(lang);
  const row = (
    { basis, id, kind, item, quote = '', count }: Datum,
    order: number,
    action: string | null,
  ): Row => {
    if (basis === 'stated' && id.includes('-s') && !findSentence(plan, id).zh.includes(quote)) {
      throw new Error(`positions: ${id} does not say ${quote}`);
    }
    const cells = {
      kind: t(`fivePositions.kind${kind}`),
      position: order,
      action,
      item,
      count: count ?? null,
    };
    return { basis, id, quote, cells };
  };
  return [
    ...positions.map(({ order, quote }) =>
      row(
        {
          basis: 'stated',
          id: positionsSentence,
          kind: 'Position',
          item: quote[lang],
          quote: quote.zh,
        },
        order,
        null,
      ),
    ),
    ...positions.map(({ order, action, name }) =>
      row({ basis: 'editorial', id: action, kind: 'Mapping', item: name[lang] }, order, action),
    ),
    ...actions.flatMap((action) =>
      dataOf(action, lang).map((datum) =>
        row(datum, datum.kind === 'Strand' ? strand.to : action.position.order, action.node.id),
      ),
    ),
  ];
}

const columns: readonly { name: string; label: Key }[] = [
  { name: 'kind', label: 'fivePositions.kind' },
  { name: 'position', label: 'fivePositions.position' },
  { name: 'action', label: 'fivePositions.action' },
  { name: 'item', label: 'fivePositions.item' },
  { name: 'count', label: 'fivePositions.count' },
];

/** The five positions and what carries them. */
export const fivePositions = definePicture({
  name: 'positions',
  order: 1,
  title: 'fivePositions.title',
  description: 'fivePositions.description',
  caption: 'fivePositions.caption',
  press: 'fivePositions.press',
  notes: [
    { key: 'fivePositions.mapped', basis: 'editorial', ids: [positionsSentence, '2'] },
    { key: 'fivePositions.crossing', basis: 'editorial', ids: [strand.sentence] },
    { key: 'fivePositions.led', basis: 'computed', ids: ['2.1.1-s3'] },
    { key: 'fivePositions.others', basis: 'editorial', ids: ['1.2', '1.3'] },
  ],
  layers: {
    stated: 'fivePositions.stated',
    computed: 'fivePositions.computed',
    editorial: 'fivePositions.editorial',
  },
  sources: [positionsSentence, ...actions.map(({ node }) => node.id), strand.sentence],
  draw: (lang, width) => layoutPositions(gathered, width, wordsOf(lang)),
  table: (lang) => ({ columns, rows: rowsOf(lang) }),
});
