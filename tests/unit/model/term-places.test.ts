import { describe, expect, test } from 'vitest';
import { growPlan } from '../../../src/model/plan.ts';
import { occurrences, placesIn, spansOf } from '../../../src/model/term-places.ts';
import { plan, terms } from '../../support/content.ts';
import { provision } from './small-plan.ts';

const data = { zh: '大数据', category: 'concept' } as const;
const bureau = { zh: '省大数据局', category: 'agency' } as const;
const phrase = { zh: '大数据交易', category: 'phrase' } as const;
const all = [data, bureau, phrase];

test('every place of a part, also where two overlap', () => {
  expect(spansOf('云云', '云云云')).toEqual([
    [0, 2],
    [1, 3],
  ]);
  expect(spansOf('云', '无')).toEqual([]);
});

describe('a text names a term', () => {
  test.each([
    ['by itself', '发展大数据。', [[2, 5]]],
    ['within a phrase that is no name', '大数据交易', [[0, 3]]],
    ['not within the name of a body', '省大数据局', []],
    ['beside the name of a body', '省大数据局的大数据', [[6, 9]]],
  ])('%s', (_, zh, places) => {
    expect(placesIn(zh, data, all)).toEqual(places);
  });

  test('where the name is its own', () => {
    expect(placesIn('省大数据局', bureau, all)).toEqual([[0, 5]]);
  });
});

describe('occurrences', () => {
  const small = growPlan({
    '1': provision('大数据', '发展大数据，用大数据。', '（省大数据局）'),
    '2': provision('其他', '省大数据局发展大数据。'),
  });

  test('are titles and sentences, each once, in order', () => {
    expect(occurrences(small, data, all)).toEqual(['1', '1-s1', '2-s1']);
  });

  test('are none where the words are not', () => {
    expect(occurrences(small, { ...data, zh: '先导区' }, all)).toEqual([]);
  });

  test('of a term that stands in names only are those of the names', () => {
    expect(occurrences(small, { ...data, zh: '数据局' }, all)).toEqual(['1-s2', '2-s1']);
  });

  test('of every term of the plan there is one, and it has an address', () => {
    for (const known of terms) {
      const [first = ''] = occurrences(plan, known, terms);
      expect(plan.byId.has(first.replace(/-s\d+$/, '')), known.id).toBe(true);
    }
  });

  test('of big data are not those of its bureau', () => {
    const term = terms.find(({ zh }) => zh === '大数据');
    expect(occurrences(plan, term!, terms)).toEqual(['2.3.2-s2', '2.5.3-s1']);
  });
});
