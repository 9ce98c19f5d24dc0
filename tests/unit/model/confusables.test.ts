import { expect, test } from 'vitest';
import { resolveConfusables } from '../../../src/model/confusables.ts';
import { confusableEntries, plan, terms } from '../../support/content.ts';

const [entry] = Object.values(confusableEntries);
const [side] = entry?.sides ?? [];
if (!entry || !side) throw new Error('content/confusables.yaml is empty');

const resolve = (changes: Partial<typeof side>, absent: string[] = []) =>
  resolveConfusables(
    { pair: { ...entry, absent, sides: [side, { ...side, ...changes }] } },
    plan,
    terms,
  );

test('stand in their order, each with its address', () => {
  const backwards = Object.fromEntries(Object.entries(confusableEntries).reverse());
  const groups = resolveConfusables(backwards, plan, terms);
  expect(groups.map(({ id }) => id)).toEqual(Object.keys(confusableEntries));
  expect(groups.map(({ order }) => order)).toEqual(groups.map((_, i) => i + 1));
});

test.each([
  ['an unknown term', { term: 't999' }, 'no term t999'],
  ['an unknown sentence', { cite: '1.2-s99' }, '1.2-s99'],
  ['a quote of nothing', { cite: undefined }, 'cites no sentence'],
  [
    'other words',
    { quote: { zh: '无此文', en: side.quote?.en ?? '' } },
    '(zh) does not say “无此文”',
  ],
  [
    'other English',
    { quote: { zh: side.quote?.zh ?? '', en: 'no such' } },
    '(en) does not say “no',
  ],
])('fail on %s, and say which group', (_, changes, fault) => {
  expect(() => resolve(changes)).toThrow(fault);
  expect(() => resolve(changes)).toThrow('content/confusables.yaml: pair: ');
});

test('fail on a word that is called absent and stands in the plan', () => {
  expect(() => resolve({}, ['试验区'])).not.toThrow();
  expect(() => resolve({}, ['城市大脑'])).toThrow('says 城市大脑, which is called absent');
});
