import { expect, test } from 'vitest';
import { readClause } from '../../../src/search/clause.ts';

test.each([
  ['2.4.3', '2.4.3'],
  ['２．４．３', '2.4.3'],
  ['#2.4.3-s2', '2.4.3-s2'],
  ['/2.4.3/', '2.4.3'],
  ['二（四）3', '2.4.3'],
  ['二(四)3', '2.4.3'],
  ['二、（四）3．', '2.4.3'],
  ['第二部分第四项第三条', '2.4.3'],
  ['第2.4.3条', '2.4.3'],
  ['II(4)3', '2.4.3'],
  ['clause 2.4.3', '2.4.3'],
  ['Section 2.4', '2.4'],
  ['第三部分', '3'],
  ['1.3.10', '1.3.10'],
])('%s is %s', (query, id) => {
  expect(readClause(query)).toBe(id);
});

test.each([
  '15',
  '2024',
  '2022-2024',
  '10-15',
  '1,000',
  '三',
  '一网通办',
  '5G',
  '3—4',
  '3-5',
  '',
  '2.4.3 云计算',
])('%j is no clause', (query) => {
  expect(readClause(query)).toBeUndefined();
});
