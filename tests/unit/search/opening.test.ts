import { describe, expect, test } from 'vitest';
import { langs } from '../../../src/model/lang.ts';
import { openingOf } from '../../../src/search/opening.ts';
import { plan } from '../../support/content.ts';

describe('the words that name a provision without a title', () => {
  test.each([
    ['zh', '“城市大脑”全面推广，城市数智治理架构基本形成。', '“城市大脑”全面推广'],
    [
      'zh',
      '培育百家以上聚能工厂、云端工厂等“未来工厂”。',
      '培育百家以上聚能工厂、云端工厂等“未来工厂”',
    ],
    ['zh', '2022年1月7日', '2022年1月7日'],
    [
      'en',
      'The City Brain will be fully rolled out, and the rest will follow.',
      'The City Brain will be fully rolled out',
    ],
    [
      'en',
      'At least 5 “AI + blockchain” applications (with others) will be built.',
      'At least 5 “AI + blockchain” applications (with others) will be built',
    ],
    ['en', 'A center will be advanced. Hangzhou will explore.', 'A center will be advanced'],
    ['en', 'Zhe Zheng Ban Han [2022] No. 1', 'Zhe Zheng Ban Han [2022] No. 1'],
  ] as const)('%s: %s', (lang, text, opening) => {
    expect(openingOf(text, lang)).toBe(opening);
  });

  test('a clause too long for a name is cut between words, with a sign', () => {
    const long = `${'wordy '.repeat(20)}, end.`;
    const opening = openingOf(long, 'en');
    expect(opening).toMatch(/^(?:wordy ){14}wordy…$/);
    expect(openingOf('字'.repeat(60), 'zh')).toBe(`${'字'.repeat(40)}…`);
  });

  test.each(langs)('%s: of the plan, no two are alike', (lang) => {
    const untitled = plan.provisions.filter(({ title }) => !title);
    const names = untitled.map(({ sentences }) => openingOf(sentences[0]![lang], lang));
    expect(new Set(names).size).toBe(untitled.length);
    expect(untitled.length).toBe(12);
  });
});
