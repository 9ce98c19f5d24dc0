import { describe, expect, test } from 'vitest';
import { layoutPlanTimeline } from '../../../src/charts/plan-timeline/layout.ts';
import { growFrom, readTimeline } from '../../../src/charts/plan-timeline/rows.ts';
import { cellOf, yearScale } from '../../../src/charts/plan-timeline/ruler.ts';
import type { TimelineWords } from '../../../src/charts/plan-timeline/words.ts';
import type { Shape } from '../../../src/charts/shape.ts';
import type { Lang } from '../../../src/model/lang.ts';
import { findSentence, type Plan } from '../../../src/model/plan.ts';
import { document, plan, responsibilities, targets } from '../../support/content.ts';
import {
  marksOf,
  overlaps,
  shapeBoxes,
  shapesOf,
  testLayout,
  textBoxes,
} from '../../support/drawing.ts';
import { expectNone } from '../../support/faults.ts';

const sources = { plan, facts: document, targets, responsibilities };
const timeline = readTimeline(sources);

/** The plan with other words in one sentence. */
function withWords(id: string, zh: string): Plan {
  const provisions = plan.provisions.map((node) => ({
    ...node,
    sentences: node.sentences.map((each) => (each.id === id ? { ...each, zh } : each)),
  }));
  return { ...plan, provisions };
}

/** Words as long as those of the site, without its dictionary. */
function wordsIn(lang: Lang): TimelineWords {
  const say = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  const long = say(
    '本站推算，不是原文的数。原文没有写基年；这里假设规划期前一年为100。',
    'Our computation, not a number of the plan. No base year is stated; we assume one.',
  );
  return {
    lang,
    day: ({ id }) => document[id][lang],
    dayName: () => say('落款日期', 'Date under the signature'),
    month: say('2022年1月', 'January 2022'),
    period: say('2022—2024年', '2022–2024'),
    periodName: say('规划期，见题名', 'Plan period, in the title'),
    empty: say('计划没有为这两年定任何目标', 'The plan sets nothing for these years'),
    emptyWhy: say('没有一句写“到2022年”', 'No sentence says “by 2022”'),
    due: say('到2024年', 'By 2024'),
    dueHow: long,
    promise: (id) => findSentence(plan, id)[lang].slice(0, lang === 'zh' ? 40 : 120),
    undated: say('没有写年份的', 'Where no year is stated'),
    numbers: say('个数字目标', 'numerical targets'),
    tasks: say('项任务', 'tasks'),
    undatedRule: long,
    growth: say('年均15%，三年后是多少', 'What 15% a year comes to'),
    growthQuote: long,
    growthHow: long + long,
    base: say('2021年=100（假设）', '2021 = 100 (assumed)'),
    floor: say('152以上', 'at least 152'),
    programme: say('2030：是名称，不是期限', '2030: a name, not a deadline'),
    programmeName: long,
    programmeWhy: long,
  };
}

describe('what is read', () => {
  test('two days, three apart, and the period of the title', () => {
    expect(timeline.days.map(({ sentence, iso }) => [sentence, iso])).toEqual([
      ['notice-s7', '2022-01-07'],
      ['footer-s2', '2022-01-10'],
    ]);
    expect(timeline.period).toEqual({ sentence: 'notice-s3', from: 2022, to: 2024 });
  });

  test('five promises by 2024, none by an earlier year', () => {
    expect(timeline.promises).toEqual(['1.2-s1', '2.3.1-s3', '2.3.2-s2', '2.4.1-s1', '2.4.3-s5']);
    expect(timeline.empty).toEqual([2022, 2023]);
  });

  test('ten of 19 numbers and 13 of 17 tasks name no year', () => {
    expect(timeline.undated).toEqual({
      numbers: { part: 10, whole: 19 },
      tasks: { part: 13, whole: 17 },
    });
  });

  test('2030 is in one sentence', () => {
    expect(timeline.programme).toEqual({ sentence: '2.1.2-s4', year: 2030 });
  });

  test('a milestone would stop the build by name', () => {
    const changed = withWords('2.5.1-s1', '到2023年，建成试点。');
    expect(() => readTimeline({ ...sources, plan: changed })).toThrow(
      'timeline: 2.5.1-s1 says by 2023',
    );
  });

  test('so would another year after the period', () => {
    const changed = withWords('2.5.1-s1', '面向2035年远景。');
    expect(() => readTimeline({ ...sources, plan: changed })).toThrow('2 later years, not one');
  });

  test('at 15% a year, 100 becomes 152 from 2021 and 132 from 2022', () => {
    const rate = { min: 15, sentence: '1.2-s6' };
    const indices = (base: number) =>
      growFrom(base, 2024, rate).steps.map(({ index }) => Math.round(index));
    expect(indices(2021)).toEqual([100, 115, 132, 152]);
    expect(indices(2022)).toEqual([100, 115, 132]);
    expect(timeline.growth).toEqual(growFrom(2021, 2024, rate));
  });
});

test('the scale is that of the calendar: 2024 has a day more', () => {
  const scale = yearScale(timeline, [0, 1096]);
  expect([2022, 2023, 2024, 2025].map((year) => scale(Date.UTC(year, 0, 1)))).toEqual([
    0, 365, 730, 1096,
  ]);
});

const number = ({ attrs }: Shape, name: string): number => Number(attrs[name]);

describe.each([360, 560, 1080])('at %i px', (width) => {
  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    const draw = () => layoutPlanTimeline(timeline, width, wordsIn(lang));
    const drawing = testLayout(draw, { width, lang, from: timeline });
    const marks = marksOf(drawing);
    const barOf = (mark: Shape): Shape =>
      [...shapesOf([mark])].find(({ tag, attrs }) => tag === 'rect' && attrs.class !== 'area')!;
    const isUpright = width < 700;
    const period = barOf(marks[2]!);
    const length = number(period, isUpright ? 'height' : 'width');
    const [x, y] = [number(period, 'x'), number(period, 'y')];
    const yearCell = (from: number, to: number) =>
      cellOf(timeline, from, to, {
        x,
        y,
        length,
        breadth: isUpright ? width - 32 : 138,
        isUpright,
      });

    test('one mark a datum, in order, with its sentence and basis', () => {
      expect(marks.map(({ attrs }) => [attrs['data-id'], attrs['data-basis']])).toEqual([
        ['notice-s7', 'stated'],
        ['footer-s2', 'stated'],
        ['notice-s3', 'stated'],
        ...timeline.promises.map((id) => [id, 'stated']),
        ['notice-s3', 'computed'],
        ['1.2-s6', 'computed'],
        ['2.1.2-s4', 'stated'],
      ]);
    });

    test('the two days stand on their days of a month of 31', () => {
      const strip = isUpright ? { x: 16, day: (width - 32) / 31 } : { x: 0, day: 403 / 31 };
      const [seventh, tenth] = marks.slice(0, 2).map((mark) => number(barOf(mark), 'x'));
      expect(seventh).toBeCloseTo(strip.x + 6 * strip.day, 0);
      expect(tenth).toBeCloseTo(strip.x + 9 * strip.day, 0);
    });

    test('what is due by 2024 is a bar as long as that year, no shorter and no day', () => {
      const cell = yearCell(2024, 2024);
      const bars = marks.slice(3, 9).map(barOf);
      for (const bar of bars) {
        const [start, extent] = isUpright ? ['y', 'height'] : ['x', 'width'];
        expect(Math.abs(number(bar, start!) - (isUpright ? cell.y : cell.x))).toBeLessThan(1);
        const long = isUpright ? cell.height : cell.width;
        expect(Math.abs(number(bar, extent!) - long)).toBeLessThan(1.1);
      }
      const places = bars.map((bar) => number(bar, isUpright ? 'x' : 'y'));
      expect(new Set(places).size).toBe(6);
    });

    test('the empty years hold no mark, only their numerals and our note', () => {
      const band = { name: 'the empty years', ...yearCell(2022, 2023) };
      const inMarks = { ...drawing, body: marks };
      const parts = [...textBoxes(inMarks, lang), ...shapeBoxes(inMarks)];
      expectNone(parts.flatMap((part) => overlaps([band, part])));
      const said = textBoxes(drawing, lang).filter((box) => overlaps([band, box]).length > 0);
      const words = wordsIn(lang);
      expect(
        said
          .map(({ name }) => name)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(`20222023${words.empty}${words.emptyWhy}`.replace(/\s/g, ''));
    });
  });
});
