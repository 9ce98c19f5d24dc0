import { describe, expect, test } from 'vitest';
import { checkPacks, clausesOf } from '../../../src/model/ready-packs.ts';
import { packs, plan } from '../../support/content.ts';

const words = { zh: '字', en: 'words' };
const entry = (clauses: string[], order = 1) => ({ order, title: words, note: words, clauses });

test('a pack can hold whatever has words of its own', () => {
  const without = plan.provisions.map(({ id }) => id).filter((id) => !clausesOf(plan).includes(id));
  expect(without).toEqual(['1', '2', '2.1', '2.2', '2.3', '2.4', '2.5']);
});

test('packs stand in their order, each with its clauses in the order of the handout', () => {
  const checked = checkPacks({ b: entry(['3', '1.1'], 2), a: entry(['0'], 1) }, plan);
  expect(checked.map(({ slug, clauses }) => [slug, clauses])).toEqual([
    ['a', ['0']],
    ['b', ['3', '1.1']],
  ]);
});

test('no two ready packs have the same place', () => {
  expect(packs.map(({ order }) => order)).toEqual(packs.map((_, i) => i + 1));
});

describe('a fault stops the build', () => {
  test.each([
    ['numbers', ['1.2', '9.9'], 'content/packs.yaml: numbers: no clause 9.9 in the plan'],
    ['numbers', ['2.3'], 'content/packs.yaml: numbers: no clause 2.3 in the plan'],
    ['numbers', ['1.2-s1'], 'content/packs.yaml: numbers: no clause 1.2-s1 in the plan'],
    ['numbers', ['1.2', '3', '1.2'], 'content/packs.yaml: numbers: 1.2 stands twice'],
    ['Numbers', ['1.2'], 'content/packs.yaml: Numbers: an address has small letters'],
    ['a/b', ['1.2'], 'content/packs.yaml: a/b: an address has small letters'],
  ])('%s %j', (slug, clauses, fault) => {
    expect(() => checkPacks({ [slug]: entry(clauses) }, plan)).toThrow(fault);
  });
});
