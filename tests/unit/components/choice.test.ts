import { expect, test } from 'vitest';
import { clauseNamed, withClauses } from '../../../src/components/clause-pack/choice.ts';

const pack = { clauses: ['2.3.1', '1.2'], title: 'x', notes: 'each' } as const;
const tick = (ids: string[], isIn: boolean, isOrdered: boolean) =>
  withClauses(pack, ids, { isIn, isOrdered }).clauses;

test('a clause comes in last, or in its place in the plan', () => {
  expect(tick(['1.3.10'], true, false)).toEqual(['2.3.1', '1.2', '1.3.10']);
  expect(tick(['1.3.10'], true, true)).toEqual(['1.2', '1.3.10', '2.3.1']);
});

test('a group comes in without what is there, and goes out whole', () => {
  expect(tick(['1.1', '1.2'], true, false)).toEqual(['2.3.1', '1.2', '1.1']);
  expect(tick(['1.1', '1.2'], false, false)).toEqual(['2.3.1']);
});

test('what was ticked before is not ticked twice, nor missed when it goes', () => {
  expect(tick(['1.2'], true, false)).toEqual(pack.clauses);
  expect(tick(['3'], false, false)).toEqual(pack.clauses);
});

test('title and notes stay, and the pack itself', () => {
  expect(withClauses(pack, ['3'], { isIn: true, isOrdered: true })).toMatchObject({
    title: 'x',
    notes: 'each',
  });
  expect(pack.clauses).toEqual(['2.3.1', '1.2']);
});

test.each([
  ['#2.3.1', '2.3.1'],
  ['#2.3.1-s2', '2.3.1'],
  ['#0', '0'],
  ['#2.3', undefined],
  ['#handout', undefined],
  ['#', undefined],
  ['', undefined],
])('the fragment “%s” names %s', (fragment, id) => {
  expect(clauseNamed(fragment, ['2.3.1', '0'])).toBe(id);
});
