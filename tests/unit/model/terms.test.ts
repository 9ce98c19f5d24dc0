import { describe, expect, test } from 'vitest';
import { growPlan } from '../../../src/model/plan.ts';
import { findTerm, listOf, occurrences, resolveUnits } from '../../../src/model/terms.ts';
import { plan, terms, units } from '../../support/content.ts';
import { provision } from './small-plan.ts';

const [row] = terms;
if (!row) throw new Error('content/terms.tsv is empty');
const term = (changes: Partial<typeof row>): typeof row => ({ ...row, ...changes });
const police = term({ id: 't900', zh: '省公安厅', en: 'Public Security Department', abbr: '' });

test('a term is found by its id, or the id is in the error', () => {
  expect(findTerm([police], 't900')).toBe(police);
  expect(() => findTerm([police], 't901')).toThrow('no term t901 in content/terms.tsv');
  expect(() => findTerm([], '')).toThrow('content/terms.tsv');
});

test.each([
  ['', []],
  ['one', ['one']],
  ['one; two words;three', ['one', 'two words', 'three']],
  ['; one;; ', ['one']],
  ['a, b', ['a, b']],
])('the items of “%s”', (cell, items) => {
  expect(listOf(cell)).toEqual(items);
});

describe('bodies', () => {
  const resolve = (abbr: string) =>
    resolveUnits({ police: { term: 't900' } }, () => ({ ...police, abbr }))[0];

  test('have the names of their term', () => {
    expect(resolve('')?.name).toEqual({ zh: police.zh, en: police.en });
  });

  test.each([
    ['the first short form', 'PSD; Police', 'PSD'],
    ['the full name where there is none', '', 'Public Security Department'],
  ])('have in tables %s', (_, abbr, en) => {
    expect(resolve(abbr)?.abbr).toEqual({ zh: '省公安厅', en });
  });

  test('keep the order of the file', () => {
    const entries = { b: { term: 't900' }, a: { term: 't900' } };
    expect(resolveUnits(entries, () => police).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('fail with the term that is missing', () => {
    const find = (id: string) => findTerm([police], id);
    expect(() => resolveUnits({ police: { term: 't404' } }, find)).toThrow('t404');
  });

  test('of the plan have each a short form of their own', () => {
    for (const lang of ['zh', 'en'] as const) {
      expect(new Set(units.map(({ abbr }) => abbr[lang])).size).toBe(units.length);
    }
  });
});

describe('occurrences', () => {
  const small = growPlan({
    '1': provision('城市大脑', '建设城市大脑，用城市大脑。', '其他。'),
    '2': provision('其他', '升级城市大脑。'),
  });

  test('are titles and sentences, each once, in order', () => {
    expect(occurrences(small, term({ zh: '城市大脑' }))).toEqual(['1', '1-s1', '2-s1']);
  });

  test('are none where the words are not', () => {
    expect(occurrences(small, term({ zh: '先导区' }))).toEqual([]);
  });

  test('do not look into the English', () => {
    expect(occurrences(small, term({ zh: 'en' }))).toEqual([]);
  });

  test('of every term in the plan begin at a place that has an address', () => {
    for (const known of terms) {
      const [first = ''] = occurrences(plan, known);
      expect(plan.byId.has(first.replace(/-s\d+$/, '')), known.id).toBe(true);
    }
  });
});
