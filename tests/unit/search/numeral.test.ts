import { expect, test } from 'vitest';
import { holdsNumber } from '../../../src/search/counted.ts';
import { respell, writtenOut } from '../../../src/search/numeral.ts';

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

test('a bare number with each measure that may follow it', () => {
  expect(writtenOut('100')).toContain('百家');
  expect(writtenOut('2024')).toEqual([]);
});

test.each([
  ['培育百家以上', true],
  ['10个', true],
  ['服务百姓', false],
])('%s holds a number: %s', (text, holds) => {
  expect(holdsNumber(text)).toBe(holds);
});
