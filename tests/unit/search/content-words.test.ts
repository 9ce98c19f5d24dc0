import { expect, test } from 'vitest';
import { contentWords, holdsAll } from '../../../src/search/content-words.ts';
import { sides } from '../../support/sides.ts';

test.each([
  ['zh', '翻译是官方的吗', ['翻译', '官方']],
  ['zh', '数据交易归哪个部门管', ['数据交易']],
  ['zh', '什么', ['什么']],
  ['en', 'how do I cite a sentence?', ['cite', 'sentence']],
] as const)('%s: %s comes down to %j', (lang, query, words) => {
  expect(contentWords(sides[lang], query)).toEqual(words);
});

test('a text holds words in any form, cut as the browser cuts them', () => {
  const cut = (run: string): string[] => [...run];
  expect(holdsAll('Citations of sentences', ['sentence'], cut)).toBe(true);
  expect(holdsAll('官方的英文翻译', ['翻译', '官方'], cut)).toBe(true);
  expect(holdsAll('官方的英文', ['翻译'], cut)).toBe(false);
});
