/** The picture `timeline`: what the plan dates, and what it does not. */
import { document, plan, responsibilities, targets } from '../../content.ts';
import { translator, type Key } from '../../i18n/index.ts';
import { langs, type Lang } from '../../model/lang.ts';
import { findSentence } from '../../model/plan.ts';
import { definePicture, type Row } from '../picture.ts';
import { layoutPlanTimeline } from './layout.ts';
import { growFrom, readTimeline, type Share } from './rows.ts';
import type { TimelineWords } from './words.ts';

const timeline = readTimeline({ plan, facts: document, targets, responsibilities });
const { days, period, empty, promises, undated, growth, programme } = timeline;

/** What each sentence promises, in short: words of its own in both languages. */
const quotes: Readonly<Record<string, Key>> = {
  '1.2-s1': 'planTimeline.level',
  '2.3.1-s3': 'planTimeline.cityBrain',
  '2.3.2-s2': 'planTimeline.solutions',
  '2.4.1-s1': 'planTimeline.pilots',
  '2.4.3-s5': 'planTimeline.cloud',
  [period.sentence]: 'planTimeline.period',
  [growth.sentence]: 'planTimeline.growthQuote',
  [programme.sentence]: 'planTimeline.programmeName',
};
for (const [id, key] of Object.entries(quotes)) {
  for (const lang of langs) {
    const said = translator(lang)(key);
    if (!findSentence(plan, id)[lang].includes(said)) {
      throw new Error(`timeline: ${id} (${lang}) does not say “${said}”`);
    }
  }
}

/** The short words of a sentence; throws where there are none. */
function quoteOf(id: string, lang: Lang): string {
  const key = quotes[id];
  if (!key) throw new Error(`src/charts/plan-timeline/picture.ts: no words for ${id}`);
  return translator(lang)(key);
}

const startSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const dayNames: Readonly<Record<(typeof days)[number]['id'], Key>> = {
  dated: 'planTimeline.dated',
  printed: 'planTimeline.printed',
};

function wordsOf(lang: Lang): TimelineWords {
  const t = translator(lang);
  return {
    lang,
    day: ({ id }) => document[id][lang],
    dayName: ({ id }) => t(dayNames[id]),
    month: t('planTimeline.month'),
    period: t('planTimeline.period'),
    periodName: t('planTimeline.periodName'),
    empty: t('planTimeline.empty'),
    emptyWhy: t('planTimeline.emptyWhy'),
    due: t('planTimeline.due'),
    dueHow: t('planTimeline.dueHow'),
    promise: (id) => startSentence(quoteOf(id, lang)),
    undated: t('planTimeline.undated'),
    numbers: t('planTimeline.numbers'),
    tasks: t('planTimeline.tasks'),
    undatedRule: t('planTimeline.undatedRule'),
    growth: t('planTimeline.growth'),
    growthQuote: t('planTimeline.growthQuote'),
    growthHow: t('planTimeline.growthHow'),
    base: t('planTimeline.base', { id: String(growth.steps[0]?.year) }),
    floor: t('planTimeline.floor', { id: String(Math.round(growth.steps.at(-1)!.index)) }),
    programme: t('planTimeline.programme'),
    programmeName: t('planTimeline.programmeName'),
    programmeWhy: t('planTimeline.programmeWhy'),
  };
}

function rowsOf(lang: Lang): Row[] {
  const t = translator(lang);
  const row = (basis: Row['basis'], id: string, quote: string, cells: Row['cells']): Row => {
    if (!findSentence(plan, id).zh.includes(quote)) {
      throw new Error(`timeline: ${id} does not say ${quote}`);
    }
    return { basis, id, quote, cells };
  };
  const span = `${String(period.from)}–${String(period.to)}`;
  const shared = quoteOf(period.sentence, 'zh');
  const share = ({ part, whole }: Share, of: string): string =>
    `${String(part)}/${String(whole)} ${of}`;
  const index = (base: number): Row[] =>
    growFrom(base, period.to, { sentence: growth.sentence, min: growth.rate }).steps.map(
      ({ year, index }) =>
        row('computed', growth.sentence, quoteOf(growth.sentence, 'zh'), {
          time: String(year),
          says: t('planTimeline.assumed', { id: String(base) }),
          index: Math.round(index * 10) / 10,
        }),
    );
  return [
    ...days.map((day) =>
      row('stated', day.sentence, document[day.id].zh, {
        time: day.iso,
        says: t(dayNames[day.id]),
      }),
    ),
    row('stated', period.sentence, shared, { time: span, says: t('planTimeline.periodName') }),
    ...empty.map((year) =>
      row('editorial', period.sentence, shared, {
        time: String(year),
        says: t('planTimeline.nothing'),
      }),
    ),
    ...promises.map((id) =>
      row('stated', id, quoteOf(id, 'zh'), { time: String(period.to), says: quoteOf(id, lang) }),
    ),
    ...[
      share(undated.numbers, t('planTimeline.numbers')),
      share(undated.tasks, t('planTimeline.tasks')),
    ].map((says) => row('computed', period.sentence, shared, { time: String(period.to), says })),
    ...index(growth.steps[0]!.year),
    ...index(period.from),
    row('stated', programme.sentence, quoteOf(programme.sentence, 'zh'), {
      time: null,
      says: `${quoteOf(programme.sentence, lang)} · ${t('planTimeline.programmeWhy')}`,
    }),
  ];
}

/** What the plan dates, the years for which it sets nothing, and its one rate as a curve. */
export const planTimeline = definePicture({
  name: 'timeline',
  order: 2,
  title: 'planTimeline.title',
  description: 'planTimeline.description',
  caption: 'planTimeline.caption',
  press: 'planTimeline.press',
  notes: [
    { key: 'targetList.due', basis: 'computed', ids: ['1.2-s1', '2.4.1-s1', '2.4.3-s5'] },
    { key: 'planTimeline.curve', basis: 'computed', ids: [growth.sentence] },
    { key: 'planTimeline.short', basis: 'editorial', ids: [...promises] },
  ],
  layers: {
    stated: 'planTimeline.stated',
    computed: 'planTimeline.computed',
    editorial: 'planTimeline.editorial',
  },
  sources: [
    ...days.map(({ sentence }) => sentence),
    period.sentence,
    ...promises,
    growth.sentence,
    programme.sentence,
  ],
  draw: (lang, width) => layoutPlanTimeline(timeline, width, wordsOf(lang)),
  table: (lang) => ({
    columns: [
      { name: 'time', label: 'planTimeline.time' },
      { name: 'says', label: 'planTimeline.says' },
      { name: 'index', label: 'planTimeline.index' },
    ],
    rows: rowsOf(lang),
  }),
});
