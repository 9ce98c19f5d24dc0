import { expect, test } from 'vitest';
import { countFacets, isChosen } from '../../../src/search/facet.ts';
import { answerOn, data } from '../../support/sides.ts';

const { bodies } = data.zh.words;
const { hits } = await answerOn('zh', '数据');

test('each value says how many hits it would leave', () => {
  const { part, body, layer } = countFacets(hits, {}, bodies);
  expect([...layer]).toEqual([['plan', hits.length]]);
  for (const [facet, counts] of [
    ['part', part],
    ['body', body],
  ] as const) {
    expect(counts.size).toBeGreaterThan(3);
    for (const [value, count] of counts) {
      const left = hits.filter((hit) => isChosen(hit, { [facet]: value }, bodies));
      expect(left, value).toHaveLength(count);
    }
  }
});

test('parts stand in the order of the plan, bodies in that of their first mention', () => {
  const { part, body } = countFacets(hits, {}, bodies);
  expect([...part.keys()]).toEqual([
    '1',
    '1.1',
    '1.2',
    '1.3',
    '2',
    '2.1',
    '2.3',
    '2.4',
    '2.5',
    '3',
  ]);
  const order = bodies.map(([id]) => id);
  expect([...body.keys()]).toEqual(order.filter((id) => body.has(id)));
});

test('a facet counts what the others leave, and all of its own values', () => {
  const { part, body } = countFacets(hits, { part: '2.5', body: 'justice' }, bodies);
  expect([...part]).toEqual([
    ['2', 1],
    ['2.5', 1],
  ]);
  expect(body.get('big-data')).toBe(4);
});

test('Hangzhou serves on every task, by the rule of 2.1.1', () => {
  const [, , tasks] = bodies.find(([id]) => id === 'hangzhou')!;
  expect(tasks).toHaveLength(17);
});
