/** Are the explanations set with care, and easier to read than what they explain? */
import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/model/editorial-schema.ts';
import { explanations, plan } from '../support/content.ts';
import { gradeOf, meanSentence } from '../support/reading-ease.ts';
import { chineseFaults, englishFaults } from '../support/typography.ts';

const saidIn = ({ minute = [], plain, why, silent }: Explanation) =>
  [...minute, plain, why, silent].flatMap((said) => said ?? []);
const all = Object.entries(explanations).flatMap(([id, entry]) =>
  saidIn(entry).map((said) => ({ id, ...said })),
);
const sentences = plan.provisions.flatMap((node) => node.sentences);

test.each(Object.keys(explanations))('%s: the signs of both languages', (id) => {
  const said = saidIn(explanations[id]!);
  const faults = said.flatMap(({ zh, en }) => [...chineseFaults(zh), ...englishFaults(en)]);
  expect(faults).toEqual([]);
});

// The period is over: what the plan set out is told as past.
test.each(all)('$id speaks of no future', ({ zh, en }) => {
  expect(en).not.toMatch(/\b(?:will|shall)\b/);
  expect(zh).not.toMatch(/即将|将会|将要/);
});

test('the English asks for nine years of school at most', () => {
  expect(gradeOf(all.map(({ en }) => en))).toBeLessThan(9);
});

test('the Chinese sentences are short, and shorter than the plan’s', () => {
  const mean = meanSentence(all.map(({ zh }) => zh));
  expect(mean).toBeLessThan(25);
  expect(mean).toBeLessThan(meanSentence(sentences.map(({ zh }) => zh)) / 2);
});

describe('the measures', () => {
  test('grade what is known: one sentence of short words, one of long', () => {
    expect(gradeOf(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
    expect(gradeOf(['Interinstitutional coordination facilitates.'])).toBeGreaterThan(20);
  });

  test('count characters between stops', () => {
    expect(meanSentence(['一二三，四。五六。'])).toBe(3);
  });
});
