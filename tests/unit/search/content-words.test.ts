import { expect, test } from 'vitest';
import { contentWords, holdsAll, passageOf } from '../../../src/search/content-words.ts';
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

test('of a text the sentence is shown that holds most of the words, and they are marked', () => {
  const cut = (run: string): string[] => run.match(/../g) ?? [];
  const shown = (text: string, words: readonly string[]): string => {
    const { text: sentence, marks } = passageOf(text, words, cut);
    return [...marks].reverse().reduce((marked, [from, to]) => {
      return `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`;
    }, sentence);
  };
  expect(shown('It is here. A SENTENCE, cited. Or two.', ['cite', 'sentence'])).toBe(
    'A [SENTENCE, cited].',
  );
  expect(shown('先说别的。官方没有英文翻译。', ['官方翻译'])).toBe('[官方]没有英文[翻译]。');
  expect(shown('５Ｇ 网络。', ['5g'])).toBe('[５Ｇ] 网络。');
  expect(shown('', ['5g'])).toBe('');
});
