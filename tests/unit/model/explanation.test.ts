import { describe, expect, test } from 'vitest';
import { checkExplanations, lengthOf } from '../../../src/model/explanation.ts';
import type { Explanation } from '../../../src/model/editorial-schema.ts';
import { growPlan } from '../../../src/model/plan.ts';

const plan = growPlan({
  '3': { title: { zh: '三', en: 'Three' }, sentences: [{ zh: '做。', en: 'Do.' }] },
  '1': { title: { zh: '一', en: 'One' }, sentences: [] },
  '1.1': { title: { zh: '甲', en: 'A' }, sentences: [] },
  '2': { title: { zh: '二', en: 'Two' }, sentences: [] },
  '2.1': { title: { zh: '乙', en: 'B' }, sentences: [] },
  '2.1.1': {
    title: { zh: '丙', en: 'C' },
    sentences: [
      { zh: '支持。', en: 'Support.' },
      { zh: '（责任单位：甲局）', en: '(Responsible bodies: A)' },
    ],
  },
});
const terms = [{ id: 't077' }];
const said = { zh: '说。', en: 'Said.', cites: ['2.1.1-s1'] };
const whole: Record<string, Explanation> = {
  '1.1': { minute: [{ ...said, see: 't077' }] },
  '2.1': { minute: [said] },
  '2.1.1': { plain: said, why: said, silent: said },
  '3': { minute: [said], plain: said },
};
const without = (id: string, key: keyof Explanation): Record<string, Explanation> => ({
  ...whole,
  [id]: { ...whole[id], [key]: undefined },
});

test('what is complete passes as it is', () => {
  expect(checkExplanations(whole, plan, terms)).toBe(whole);
});

describe('stops, naming the file, at', () => {
  test.each([
    ['a section without its minute', without('2.1', 'minute'), '2.1.yaml: minute is missing'],
    ['sentences not put plainly', without('3', 'plain'), '3.yaml: plain is missing'],
    ['a task without its why', without('2.1.1', 'why'), '2.1.1.yaml: why is missing'],
    ['a task without its silence', without('2.1.1', 'silent'), '2.1.1.yaml: silent is missing'],
    ['an id that is not there', { ...whole, '2.9': {} }, '2.9.yaml: not a provision of the plan'],
    [
      'a citation that leads nowhere',
      { ...whole, '3': { minute: [said], plain: { ...said, cites: ['3-s2'] } } },
      '3.yaml: cites 3-s2, which the plan has not',
    ],
    [
      'a long minute, in Chinese',
      { ...whole, '2.1': { minute: [{ ...said, zh: '说'.repeat(201) }] } },
      '2.1.yaml: minute is too long in zh: 201 of 200',
    ],
    [
      'a term that the termbase has not',
      { ...whole, '3': { ...whole['3'], plain: { ...said, see: 't999' } } },
      '3.yaml: see t999, which content/terms.tsv has not',
    ],
    [
      'a long minute, in English',
      { ...whole, '2.1': { minute: [said, { ...said, en: 'word '.repeat(120) }] } },
      '2.1.yaml: minute is too long in en: 121 of 120',
    ],
  ])('%s', (_, entries, message) => {
    expect(() => checkExplanations(entries, plan, terms)).toThrow(
      `content/explanations/${message}`,
    );
  });
});

test('Chinese is counted in characters, English in words', () => {
  const parts = [
    { ...said, zh: '到2024年。', en: 'By 2024, it is.' },
    { ...said, zh: '完', en: 'End.' },
  ];
  expect([lengthOf(parts, 'zh'), lengthOf(parts, 'en')]).toEqual([8, 5]);
});
