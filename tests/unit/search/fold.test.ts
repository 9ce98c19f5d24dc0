import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../../src/search/fold.ts';

test.each([
  ['ＡＩ＋', 'ai'],
  ['１５％', '15%'],
  ['1,000', '1000'],
  ['“城市 大脑”。', '城市大脑'],
  ['Café', 'cafe'],
  ['People’s', 'peoples'],
  ['\u200b\ufeff', ''],
])('%j folds to %j', (text, letters) => {
  expect(fold(text).letters).toBe(letters);
});

test('each letter knows its place', () => {
  const { letters, at } = fold('“AI＋城市”, 1,000');
  expect(
    [...letters].map((letter, i) => [
      '“AI＋城市”, 1,000'[at[i] ?? -1]?.normalize('NFKC').toLowerCase(),
      letter,
    ]),
  ).toEqual([...letters].map((letter) => [letter, letter]));
});

test.each([
  ['City Brain', ['city', 'brain']],
  ['AI+区块链', ['ai', '区块链']],
  ['人工智能，先导区', ['人工智能', '先导区']],
  ["People's 1,000", ['peoples', '1000']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(fold(text)).map((word) => word.text)).toEqual(words);
});

test('traditional characters become those of the plan', () => {
  expect(
    fold(
      '數據',
      new Map([
        ['數', '数'],
        ['據', '据'],
      ]),
    ).letters,
  ).toBe('数据');
});
