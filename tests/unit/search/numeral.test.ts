import { expect, test } from 'vitest';
import { respell } from '../../../src/search/numeral.ts';

test.each([
  ['100家', '百家'],
  ['1000亿', '千亿'],
  ['50家', '五十家'],
  ['百家', '100家'],
  ['五十家', '50家'],
  ['千亿', '1000亿'],
])('%s is %s', (letters, other) => {
  expect(respell(letters)).toBe(other);
});

test.each(['数据', '2024年', '15%', '五个地', ''])('%j has no other spelling', (letters) => {
  expect(respell(letters)).toBeUndefined();
});
