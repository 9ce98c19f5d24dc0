import { describe, expect, test } from 'vitest';
import { byLetter, inOrder, shelfOf } from '../../../src/model/glossary.ts';
import { terms } from '../../support/content.ts';

const [row] = terms;
if (!row) throw new Error('content/terms.tsv is empty');
const termOf = (pinyin: string, en: string) => ({ ...row, pinyin, en });

test.each([
  ['document', 'headings'],
  ['phrase', 'phrases'],
  ['agency', 'words'],
  ['concept', 'words'],
] as const)('a term of the category %s stands among the %s', (category, shelf) => {
  expect(shelfOf({ category })).toBe(shelf);
});

describe('a reader looks up', () => {
  const plan = termOf('xíngdòng jìhuà', 'the “Action” plan');
  const brain = termOf('“chéngshì dànǎo”', 'City Brain');
  const park = termOf('5G yuánqū', '5G Park');
  const base = termOf('ěrdì', 'a base');

  test('English without article and quotes, Chinese by its sound', () => {
    const all = [park, plan, brain, base];
    expect(inOrder(all, 'en')).toEqual([park, plan, base, brain]);
    expect(inOrder(all, 'zh')).toEqual([park, brain, base, plan]);
  });

  test('by letter, digits first', () => {
    const letters = (lang: 'zh' | 'en') =>
      byLetter([plan, brain, park, base], lang).map(({ letter }) => letter);
    expect(letters('en')).toEqual(['#', 'A', 'B', 'C']);
    expect(letters('zh')).toEqual(['#', 'C', 'E', 'X']);
  });
});

test('every term stands under one letter', () => {
  for (const lang of ['zh', 'en'] as const) {
    const held = byLetter(terms, lang).flatMap((group) => group.terms);
    expect(new Set(held).size).toBe(terms.length);
    expect(held.length).toBe(terms.length);
  }
});
