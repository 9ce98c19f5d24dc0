/** The picture `targets`: every number that the plan promises. */
import { plan, positions, targets } from '../../content.ts';
import { translator, type Key } from '../../i18n/index.ts';
import type { Lang } from '../../model/lang.ts';
import { findProvision, findSentence } from '../../model/plan.ts';
import { positionsSentence } from '../../model/positions.ts';
import type { Target } from '../../model/targets.ts';
import { deadlineWords, numberOf } from '../../number-words.ts';
import { definePicture, type Row } from '../picture.ts';
import { layoutTargetList } from './layout.ts';
import { groupTargets, type TargetGroup } from './rows.ts';
import type { TargetWords } from './words.ts';

/** The promises in their groups; TargetList.astro offers to filter by them. */
export const targetGroups = groupTargets(targets, positions);

/** Targets that look like others, or whose words leave something open: ours, by target. */
const remarks: Readonly<Record<string, Key>> = {
  'competitive-platforms': 'targetList.remarkCompetitive',
  'influential-platforms': 'targetList.remarkInfluential',
  'industry-brain-pilots': 'targetList.remarkPilots',
  'consortia-and-centers': 'targetList.remarkConsortia',
  'cluster-scale': 'targetList.remarkScale',
  'revenue-growth': 'targetList.remarkGrowth',
};
for (const id of Object.keys(remarks)) {
  if (!targets.some((target) => target.id === id)) {
    throw new Error(`src/charts/target-list/picture.ts: no target ${id} in content/targets.yaml`);
  }
}

const ladder: readonly [power: number, label: Key][] = [
  [8, 'targetList.power8'],
  [9, 'targetList.power9'],
  [10, 'targetList.power10'],
  [11, 'targetList.power11'],
  [12, 'targetList.power12'],
];

/** The words of the group: its own title, or the name of the position with the action that we map to it. */
function titleOf({ id, position }: TargetGroup, lang: Lang): string {
  return position ? position.name[lang] : `${id} ${findProvision(plan, id).title?.[lang] ?? ''}`;
}

function wordsOf(lang: Lang): TargetWords {
  const t = translator(lang);
  const sample = { id: 'legend', isRate: false };
  const remarkOf = ({ id }: Target): string | undefined => remarks[id] && t(remarks[id]);
  return {
    lang,
    scale: {
      lang,
      base: t('targetList.base'),
      growth: t('targetList.growth'),
      steps: ladder.map(([power, label]) => ({ power, label: t(label) })),
    },
    legend: [
      { sample: { ...sample, min: 3, max: 3, comparator: 'exact' }, label: t('targetList.exact') },
      {
        sample: { ...sample, min: 3, max: null, comparator: 'at least' },
        label: t('targetList.open'),
      },
      { sample: { ...sample, min: 1, max: 3, comparator: 'range' }, label: t('targetList.range') },
    ],
    unit: t('targetList.unit'),
    numbers: targets.map((target) => numberOf(target, lang)),
    number: (target) => numberOf(target, lang),
    item: (target) => target.item[lang],
    deadline: ({ deadlineBasis }) => t(deadlineWords[deadlineBasis]),
    remark: remarkOf,
    title: (group) => titleOf(group, lang),
    aside: ({ id, position }) =>
      position
        ? `${id} ${findProvision(plan, id).title?.[lang] ?? ''} · ${t('targetList.mapped')}`
        : t('targetList.unmapped'),
    empty: () => t('targetList.empty'),
  };
}

function rowOf(target: Target, group: TargetGroup, lang: Lang): Row {
  const { sentence, quote, min, max, comparator, unit, deadline, deadlineBasis } = target;
  if (!findSentence(plan, sentence).zh.includes(quote)) {
    throw new Error(`targets: ${target.id}: ${sentence} does not say ${quote}`);
  }
  const t = translator(lang);
  const cells = {
    target: target.id,
    number: numberOf(target, lang),
    item: target.item[lang],
    value_min: min,
    value_max: max,
    comparator,
    unit: unit[lang],
    group: titleOf(group, lang),
    action: group.position ? group.id : null,
    deadline,
    deadline_basis: t(deadlineWords[deadlineBasis]),
  };
  return { basis: 'stated', id: sentence, quote, cells };
}

/** Every number promised, by group. */
export const targetList = definePicture({
  name: 'targets',
  order: 3,
  title: 'targetList.title',
  description: 'targetList.description',
  caption: 'targetList.caption',
  press: 'targetList.press',
  notes: [
    { key: 'targetList.alike', basis: 'editorial', ids: ['1.2-s4', '1.3.4-s1', '2.4.1-s1'] },
    { key: 'targetList.due', basis: 'computed', ids: ['1.2-s1', '2.4.1-s1', '2.4.3-s5'] },
    { key: 'targetList.grouped', basis: 'editorial', ids: [positionsSentence] },
  ],
  layers: {
    stated: 'targetList.stated',
    computed: 'targetList.computed',
    editorial: 'targetList.editorial',
  },
  sources: [positionsSentence, ...new Set(targets.map(({ sentence }) => sentence))],
  draw: (lang, width) => layoutTargetList(targetGroups, width, wordsOf(lang)),
  table: (lang) => ({
    columns: [
      { name: 'target' },
      { name: 'number', label: 'targetList.number' },
      { name: 'item', label: 'targetList.item' },
      { name: 'value_min' },
      { name: 'value_max' },
      { name: 'comparator' },
      { name: 'unit' },
      { name: 'group', label: 'targetList.group' },
      { name: 'action', label: 'targetList.action' },
      { name: 'deadline' },
      { name: 'deadline_basis', label: 'targetList.deadline' },
    ],
    rows: targetGroups.flatMap((group) =>
      group.targets.map((target) => rowOf(target, group, lang)),
    ),
  }),
});
