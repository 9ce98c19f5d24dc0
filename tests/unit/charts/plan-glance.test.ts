import { describe, expect, test } from 'vitest';
import { layoutPlanGlance } from '../../../src/charts/plan-glance/layout.ts';
import { keepNames, splitFigure } from '../../../src/charts/plan-glance/parse.ts';
import { collectGlance } from '../../../src/charts/plan-glance/rows.ts';
import type { GlanceWords } from '../../../src/charts/plan-glance/words.ts';
import { sheetsOf } from '../../../src/charts/shape.ts';
import type { Lang } from '../../../src/model/lang.ts';
import { plan, positions, responsibilities, targets, units } from '../../support/content.ts';
import { marksOf, testLayout, wordsOf } from '../../support/drawing.ts';

const facts = { plan, positions, targets, responsibilities, units };
const rows = collectGlance(facts);
const long = { zh: '照录原文的写法，没有改动', en: 'With the words of the plan, unchanged' };

const modules = Array.from({ length: 33 }, () => Array.from({ length: 33 }, () => true));

/** Words as long as those of the site, without its dictionary. */
const wordsIn = (lang: Lang): GlanceWords => {
  const fact = (said: string) => ({ label: 'label', said, sentence: 'notice-s2' });
  const head = { title: lang === 'zh' ? '标志性成果' : 'Landmark outcomes', aside: long[lang] };
  return {
    lang,
    pieces: () => undefined,
    title: fact(long[lang].repeat(2)),
    facts: [fact('1'), fact(long[lang]), fact('2')],
    status: long[lang],
    heads: {
      positions: head,
      numbers: head,
      outcomes: head,
      measures: head,
      leads: head,
      more: head,
    },
    position: ({ quote }) => quote[lang],
    mapped: long[lang],
    action: ({ title }) => title![lang],
    task: ({ node }) => node.title![lang],
    lead: ({ lead }) => units.find(({ id }) => id === lead.body)!.abbr[lang],
    group: ({ id, title }) => `${id} ${title![lang]}`,
    number: ({ quote }) =>
      lang === 'zh'
        ? { before: '', figure: quote, after: '' }
        : { before: 'at least', figure: '1,000', after: '' },
    item: ({ item }) => item[lang],
    sentence: (sentence) => sentence[lang],
    measures: ['1', '2', '3'],
    body: ({ unit }) => unit.abbr[lang],
    led: (lead) => String(lead.positions.length),
    bound: { said: long[lang], sentence: '2.1.1-s3' },
    more: { path: '/zh/plan/', invitation: 'x', address: 'https://x.example/', modules },
    key: long[lang],
  };
};

describe('numbers and names', () => {
  const words = { level: 'level', atLeast: 'at least' };
  const said = (lang: Lang): string[] =>
    targets.map((target) => {
      const { before, figure, after } = splitFigure(target, lang, words);
      return [before, figure, after].filter(Boolean).join(' ');
    });

  test('comparators are as the plan has them', () => {
    expect(said('zh').map((number) => number.replace(' ', ''))).toEqual(
      targets.map(({ quote }) => quote),
    );
    expect(said('en').slice(0, 7).join(', ')).toBe(
      'at least 10, at least 1,000, 1–2, 10, 3–4, level, at least 15%',
    );
  });

  test('a quoted name stays on one line', () => {
    const phrases = keepNames('推动“AI+工业互联网”创新应用', ['工业互联网', '创新应用']);
    expect(phrases).toContain('“AI+工业互联网”');
    expect(phrases.join('')).toBe('推动“AI+工业互联网”创新应用');
  });
});

describe('rows', () => {
  test('five positions, 17 tasks, 19 numbers, ten outcomes, three measures', () => {
    expect(rows.positions.map(({ tasks }) => tasks.length)).toEqual([3, 3, 3, 4, 4]);
    expect(rows.numbers.map(({ targets }) => targets.length)).toEqual([7, 5, 7]);
    expect([rows.outcomes.length, rows.measures.length]).toEqual([10, 3]);
  });

  test('who leads: 8, 6, 1, 1, 1', () => {
    expect(rows.leads.map(({ positions }) => positions.length)).toEqual([8, 6, 1, 1, 1]);
  });

  test('a task without a lead and a promise without a place stop the build by name', () => {
    const none = responsibilities.filter(({ clause }) => clause !== '2.3.1');
    expect(() => collectGlance({ ...facts, responsibilities: none })).toThrow('nobody leads 2.3.1');
    const lost = targets.map((target) => ({ ...target, clause: '3' }));
    expect(() => collectGlance({ ...facts, targets: lost })).toThrow('major-outcomes (3)');
  });
});

describe.each([
  ['zh', 360],
  ['zh', 560],
  ['zh', 1080],
  ['en', 360],
  ['en', 560],
  ['en', 1080],
] as const)('the layout in %s at %i px', (lang, width) => {
  const draw = () => layoutPlanGlance(rows, width, wordsIn(lang));
  const drawing = testLayout(draw, { width, lang, from: rows });

  test('a mark for each thing that is said, in the same order at every width', () => {
    const said = (at: number): string[] =>
      marksOf(layoutPlanGlance(rows, at, wordsIn(lang))).map(wordsOf);
    // Title and three facts; a position, its action; a task, its lead; three groups; Hangzhou; the way on.
    const count = 4 + 5 * 2 + 17 * 2 + 3 + 19 + 10 + 3 + 5 + 1 + 1;
    expect(marksOf(drawing)).toHaveLength(count);
    expect(said(width)).toEqual(said(1080));
  });

  test('there are sheets where there is room', () => {
    expect(sheetsOf(drawing).length > 1).toBe(width === 1080);
  });
});
