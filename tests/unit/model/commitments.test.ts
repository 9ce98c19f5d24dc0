import { describe, expect, test } from 'vitest';
import { compareGradings, resolveCommitments } from '../../../src/model/commitments.ts';
import type { CommitmentEntry } from '../../../src/model/editorial-schema.ts';
import { growPlan } from '../../../src/model/plan.ts';

const plan = growPlan({
  '0': { sentences: [{ zh: '为了。', en: 'In order to.' }] },
  '1': { title: { zh: '一', en: 'One' }, sentences: [{ zh: '建成十个。', en: 'Build ten.' }] },
  '2': {
    title: { zh: '二', en: 'Two' },
    sentences: [
      { zh: '支持。', en: 'Support.' },
      { zh: '（责任单位：甲局）', en: '(Responsible bodies: A)' },
    ],
  },
});
const text = { zh: '名', en: 'Name' };
const classes = {
  support: { order: 5, name: text, rule: text },
  number: { order: 2, name: text, rule: text },
};
const entry = (
  name: 'number' | 'support',
  ...others: ('number' | 'support')[]
): CommitmentEntry => ({
  class: name,
  graded: [name, name, name, ...others].slice(-3) as CommitmentEntry['graded'],
});
const graded = { '2-s1': entry('support'), '1-s1': entry('number') };

test('classes by order, sentences in the order of the text, brackets and frame left out', () => {
  const found = resolveCommitments(classes, graded, plan);
  expect(found.classes.map(({ id }) => id)).toEqual(['number', 'support']);
  expect(found.commitments.map(({ sentence, class: { order } }) => [sentence, order])).toEqual([
    ['1-s1', 2],
    ['2-s1', 5],
  ]);
});

describe('stops, naming the sentence, at', () => {
  test.each([
    ['one that is not graded', { '1-s1': entry('number') }, '2-s1: is not graded'],
    ['a bracket', { ...graded, '2-s2': entry('support') }, '2-s2: is not a sentence to be graded'],
    [
      'a class against both gradings',
      { ...graded, '2-s1': entry('number', 'support', 'support', 'number') },
      '2-s1: both gradings of the Chinese say support, not number',
    ],
  ])('%s', (_, entries, message) => {
    expect(() => resolveCommitments(classes, entries, plan)).toThrow(
      `content/commitments.yaml: ${message}`,
    );
  });
});

describe('agreement', () => {
  test('of equal gradings is whole', () => {
    expect(compareGradings(['a', 'b'], ['a', 'b'])).toEqual({ equal: 2, of: 2, kappa: 1 });
  });

  // Cohen’s table of two judges: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no.
  test('of a known table is 0.4', () => {
    const first = [...Array<string>(25).fill('yes'), ...Array<string>(25).fill('no')];
    const second = [
      ...Array<string>(20).fill('yes'),
      ...Array<string>(5).fill('no'),
      ...Array<string>(10).fill('yes'),
      ...Array<string>(15).fill('no'),
    ];
    const { equal, of, kappa } = compareGradings(first, second);
    expect([equal, of, Math.round(kappa * 1000)]).toEqual([35, 50, 400]);
  });

  test('by chance alone is none', () => {
    expect(compareGradings(['a', 'a', 'b', 'b'], ['a', 'b', 'a', 'b']).kappa).toBe(0);
  });
});
