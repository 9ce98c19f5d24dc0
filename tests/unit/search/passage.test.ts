/** A text shown in part begins where a reader could begin to read. */
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/search/content-words.ts';
import { startOf } from '../../../src/search/passage.ts';
import { explanations, plan } from '../../support/content.ts';
import { expectNone } from '../../support/faults.ts';

const texts = (['zh', 'en'] as const).flatMap((lang) => [
  ...plan.provisions.flatMap(({ sentences }) => sentences.map((sentence) => sentence[lang])),
  ...Object.values(explanations).flatMap(({ plain, why, silent }) =>
    [plain, why, silent].flatMap((part) => part?.[lang] ?? []),
  ),
]);

describe('a shown text', () => {
  const filler = '前面写了很多很多别的事情，'.repeat(4);

  test.each([
    ['杭州的数据。', '数据', '杭州的数据。'],
    [`${filler}到此为止。杭州的数据。`, '数据', '杭州的数据。'],
    [`${filler.slice(0, -1)}。那么杭州，也就是，有数据。`, '数据', '那么杭州，也就是，有数据。'],
    [`${'word and '.repeat(15)}stop. In No. 1, data.`, 'data', 'In No. 1, data.'],
    [`${'word and '.repeat(15)}then, about 1,000 of 2.3 data`, 'data', 'about 1,000 of 2.3 data'],
  ])('%# %s', (text, sought, shown) => {
    expect(text.slice(startOf(text, text.indexOf(sought)))).toBe(shown);
  });

  test('begins at a sentence or a clause, wherever the mark is, and not behind it', () => {
    expect(texts.length).toBeGreaterThan(200);
    const wrong = texts.flatMap((text) =>
      Array.from(text, (_, first) => startOf(text, first))
        .filter((start, first) => start > first || (start > 0 && !isBegun(text.slice(0, start))))
        .map((start) => `…${text.slice(start, start + 30)}`),
    );
    expectNone([...new Set(wrong)]);
  });

  const isBegun = (before: string): boolean =>
    /(?:[。！？；，：]["”’」』）]*|[.!?;,:]["”’)]*\s+)$/.test(before);
});

test('sentences join to their text', () => {
  for (const text of texts) {
    expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  }
  expect(sentencesOf('See No. 1 first. Then “this.” Then 2.')).toEqual([
    'See No. 1 first.',
    'Then “this.”',
    'Then 2.',
  ]);
});
