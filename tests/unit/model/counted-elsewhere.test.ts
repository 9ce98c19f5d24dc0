import { expect, test } from 'vitest';
import { findCountedElsewhere } from '../../../src/model/counted-elsewhere.ts';
import { plan, targets, terms } from '../../support/content.ts';

const found = findCountedElsewhere(plan, targets, terms);
const read = (from = found): string[] =>
  from.map(({ task, term, target }) => `${task} ${term} ${target.sentence} ${target.quote}`);

test('what a task names and part one counts', () => {
  expect(read()).toEqual([
    '2.4.1 t151 1.2-s4 10家',
    '2.4.1 t084 1.3.5-s1 百家以上',
    '2.4.2 t150 1.2-s4 1—2个',
    '2.4.2 t150 1.3.4-s1 10个以上',
  ]);
});

test('a word within what is counted is not what is counted', () => {
  const items = targets.map((target) => ({
    ...target,
    item: { ...target.item, zh: `${target.item.zh}的应用` },
  }));
  expect(read(findCountedElsewhere(plan, items, terms))).toEqual([]);
});
