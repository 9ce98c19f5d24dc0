import { describe, expect, test } from 'vitest';
import { findTerm, formsOf, listOf, resolveUnits } from '../../../src/model/terms.ts';
import { terms, units } from '../../support/content.ts';

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

test('the forms of a term are what this translation uses, not what others write', () => {
  const forms = { en: 'Dubhe platform', abbr: 'Dubhe', variants: 'platforms; its' };
  expect(formsOf(term({ ...forms, en_alt: 'Tianshu' }))).toEqual([
    'Dubhe platform',
    'Dubhe',
    'platforms',
    'its',
  ]);
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
