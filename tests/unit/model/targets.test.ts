import { describe, expect, test } from 'vitest';
import { growPlan } from '../../../src/model/plan.ts';
import type { TargetEntry } from '../../../src/model/schema.ts';
import { readQuantity, resolveTargets } from '../../../src/model/targets.ts';
import { plan as wholePlan, targetEntries } from '../../support/content.ts';
import { provision, say } from './small-plan.ts';

const plan = growPlan({
  '1': provision('目标', '到2024年，成效凸显。', '形成10项以上成果，培育10家企业。'),
  '2': provision('任务', '建设3—4个集群。', '到2024年，增长15%以上。'),
});

const target = (changes: Partial<TargetEntry> = {}): TargetEntry => ({
  sentence: '1-s2',
  quote: '10项以上',
  item: say('成果'),
  min: 10,
  max: null,
  comparator: 'at least',
  unit: say('项'),
  ...changes,
});
const resolve = (changes: Partial<TargetEntry>) =>
  resolveTargets({ wanted: target(changes) }, plan);

describe('quantities', () => {
  test.each([
    ['10项以上', 10, null, 'at least'],
    ['1000项以上', 1000, null, 'at least'],
    ['百家以上', 100, null, 'at least'],
    ['15%以上', 15, null, 'at least'],
    ['10家', 10, 10, 'exact'],
    ['50%', 50, 50, 'exact'],
    ['1—2个', 1, 2, 'range'],
    ['10—20家', 10, 20, 'range'],
    ['千亿级', 1e11, null, 'level'],
  ] as const)('%s', (quote, min, max, comparator) => {
    expect(readQuantity(quote)).toEqual({ min, max, comparator });
  });

  test.each([
    '',
    '一批',
    '10',
    '以上',
    '1-2个',
    '1–2个',
    '1.5倍',
    '约10家',
    '１０家',
    '万亿级',
    '-1家',
  ])('“%s” is no quantity of this plan', (quote) => {
    expect(() => readQuantity(quote)).toThrow(`not a quantity of this plan: ${quote}`);
  });
});

describe('a target', () => {
  test('knows its place and keeps what was entered', () => {
    expect(resolve({})).toEqual([
      {
        id: 'wanted',
        clause: '1',
        ...target(),
        deadline: '2024',
        deadlineBasis: 'paragraph',
      },
    ]);
  });

  test.each([
    ['its own sentence', { sentence: '2-s2', quote: '15%以上', min: 15 }, 'sentence'],
    ['the first of its provision', { sentence: '1-s2' }, 'paragraph'],
    [
      'nothing but the period',
      { sentence: '2-s1', quote: '3—4个', min: 3, max: 4, comparator: 'range' as const },
      'plan period',
    ],
  ])('is dated by %s', (_, changes, basis) => {
    expect(resolve(changes)).toMatchObject([{ deadline: '2024', deadlineBasis: basis }]);
  });

  test('a date in the middle of the first sentence dates no other sentence', () => {
    const dated = growPlan({ '1': provision('目标', '力争到2024年见效。', '形成10项以上成果。') });
    expect(resolveTargets({ wanted: target() }, dated)).toMatchObject([
      { deadlineBasis: 'plan period' },
    ]);
  });

  test('stands in the order of the text: by sentence, and within a sentence', () => {
    const exact = { quote: '10家', max: 10, comparator: 'exact' as const };
    const entries = {
      growth: target({ sentence: '2-s2', quote: '15%以上', min: 15 }),
      firms: target(exact),
      outcomes: target(),
    };
    expect(resolveTargets(entries, plan).map(({ id }) => id)).toEqual([
      'outcomes',
      'firms',
      'growth',
    ]);
  });
});

describe('a fault stops the build and names the target', () => {
  test.each([
    [
      'a wrong comparator',
      { comparator: 'exact' as const },
      'means comparator at least, not exact',
    ],
    ['a wrong lower bound', { min: 11 }, 'means min 10, not 11'],
    ['a bound where it is open', { max: 10 }, 'means max null, not 10'],
    ['an open bound where it is closed', { quote: '10家' }, 'means max 10, not null'],
    ['a quote that is not said', { quote: '20项以上', min: 20 }, '1-s2 does not say 20项以上'],
    ['the quote of another sentence', { sentence: '1-s1' }, '1-s1 does not say 10项以上'],
    ['an unknown sentence', { sentence: '1-s9' }, '1-s9'],
    ['an unknown provision', { sentence: '4-s1' }, '4'],
    ['a provision for a sentence', { sentence: '1' }, '1'],
    ['words that are no quantity', { quote: '成果' }, '成果'],
  ])('%s', (_, changes, reason) => {
    expect(() => resolve(changes)).toThrow('wanted');
    expect(() => resolve(changes)).toThrow(reason);
  });
});

test('no bound of content/targets.yaml can change by one unnoticed', () => {
  for (const [id, entry] of Object.entries(targetEntries)) {
    const wrong = { ...entry, min: entry.min + 1 };
    expect(() => resolveTargets({ [id]: wrong }, wholePlan), id).toThrow(`${id}: `);
  }
});
