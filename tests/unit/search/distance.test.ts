import { expect, test } from 'vitest';
import { distance, forgiven } from '../../../src/search/distance.ts';

test.each([
  ['gazelle', 'gazelle', 0],
  ['gazzelle', 'gazelle', 1],
  ['gazlele', 'gazelle', 1],
  ['compueting', 'computing', 1],
  ['城市大恼', '城市大脑', 1],
  ['clould', 'gold', 3],
  ['a', 'abcdef', 3],
])('from %s to %s: %i', (a, b, far) => {
  expect(distance(a, b, 2)).toBe(far);
  expect(distance(b, a, 2)).toBe(far);
});

test('short words are forgiven nothing', () => {
  expect([3, 4, 6, 7].map(forgiven)).toEqual([0, 1, 1, 2]);
});
