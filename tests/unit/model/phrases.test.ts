/** Do the titles of the plan break between words, and stay the same text? */
import { describe, expect, test } from 'vitest';
import { splitPhrases } from '../../../src/model/phrases.ts';
import { plan, terms } from '../../support/content.ts';

const words = terms.map(({ zh }) => zh);
const titles = plan.provisions.flatMap(({ title, sentences }) => [
  ...(title ? [title.zh] : []),
  ...sentences.filter(({ role }) => role === 'title').map(({ zh }) => zh),
]);

test('joined, the phrases are the title', () => {
  expect(titles.length).toBeGreaterThan(25);
  for (const title of titles) expect(splitPhrases(title, words).join('')).toBe(title);
});

test('no phrase is a mark alone, starts with a closing one or ends with an opening one', () => {
  for (const phrase of titles.flatMap((title) => splitPhrases(title, words))) {
    expect(phrase).not.toMatch(/^[，。、；：）》”〕]|[（《“〔]$/);
    expect(phrase).toMatch(/\p{L}|\p{N}/u);
  }
});

test.each([
  '建设|杭州|国家|人工智能|创新应用|先导区|行动计划|（2022—2024年）',
  '城市数智治理|引领|行动',
  '迭代升级|“城市大脑”|打造|新型智慧城市',
  '促进|“产业大脑+|未来工厂”|深度|融合',
  '推动|“AI+|工业互联网”|创新应用',
  '加快|发展|产品|及核心|部件',
  '提升|产业|平台|承载力',
])('%s', (phrases) => {
  expect(splitPhrases(phrases.replaceAll('|', ''), words)).toEqual(phrases.split('|'));
});

describe('a term', () => {
  test('is kept whole, the longest first', () => {
    expect(splitPhrases('城市数智治理', ['数智', '数智治理'])).toEqual(['城市', '数智治理']);
    expect(splitPhrases('城市数智治理', [])).toEqual(['城市', '数智', '治理']);
  });

  test('that no line would hold is split like any words', () => {
    expect(splitPhrases('智能制造能力提升行动', ['智能制造能力提升行动']).length).toBeGreaterThan(
      2,
    );
  });
});

test.each([
  ['建成10个以上平台', '10个以上'],
  ['印发〔2022〕1号文件', '〔2022〕1号'],
])('%s keeps %s whole', (text, kept) => {
  expect(splitPhrases(text, words).some((phrase) => phrase.includes(kept))).toBe(true);
});

test('an empty title has no phrase', () => {
  expect(splitPhrases('', words)).toEqual([]);
});
