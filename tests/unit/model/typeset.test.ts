import { describe, expect, test } from 'vitest';
import { langs, type Lang } from '../../../src/model/lang.ts';
import { keepEnd, typeset } from '../../../src/model/typeset.ts';
import { plan } from '../../support/content.ts';
import { pairsOf } from '../../support/pairs.ts';

const pairs = pairsOf(plan);
const kept = (text: string, lang: Lang): string[] =>
  typeset(text, lang).flatMap((run) => (run.keep ? run.text : []));

test.each(langs)('every title and sentence in %s is the sum of its runs, none empty', (lang) => {
  for (const { id, [lang]: text } of pairs) {
    const runs = typeset(text, lang).map((run) => run.text);
    expect(runs.join(''), id).toBe(text);
    expect(runs, id).not.toContain('');
  }
});

describe('a line never breaks', () => {
  test.each([
    ['行动计划（2022—2024年）', ['2022—2024年']],
    ['浙政办函〔2022〕1号', ['浙政办函〔2022〕1号']],
    ['形成10项以上成果', ['10项以上']],
    ['拥有1—2个平台', ['1—2个']],
    ['获得1000项以上，培育10家', ['1000项以上', '10家']],
    ['年均增长15%以上', ['15%以上']],
    ['占比50%。', ['50%']],
    ['2022年1月7日', ['2022年1月7日']],
    ['建成“掌上办公之城”“AI+区块链”', ['掌上办公之城', 'AI+区块链']],
    ['例如2.2.2-s4判为成果', ['2.2.2-s4']],
    ['按GB/T 7714-2025引用', ['GB/T 7714-2025']],
    ['2026-11-24访问', ['2026-11-24']],
  ])('%s', (text, runs) => {
    expect(kept(text, 'zh')).toEqual(runs);
  });

  test.each([
    ['have 1–2 platforms', ['1–2']],
    ['the plan period 2022–2024 is over', ['2022–2024']],
    ['Zhe Zheng Ban Han [2022] No. 1', ['[2022] No. 1']],
    ['each at the RMB 100-billion level', ['RMB 100-billion']],
    ['dated January 7, 2022', ['January 7, 2022']],
    ['as notice-s5 says', ['notice-s5']],
    ['“must” (不得)', ['不得']],
  ])('%s', (text, runs) => {
    expect(kept(text, 'en')).toEqual(runs);
  });

  test.each([
    ['人工智能，先导区。', 'zh'],
    ['“一二三四五六七八九”', 'zh'],
    ['在智能，不“断。”开', 'zh'],
    ['a digital-intelligent city', 'en'],
    ['at least 10 results', 'en'],
    ['5G', 'zh'],
    ['', 'zh'],
    ['', 'en'],
  ] as const)('but it may in “%s”', (text, lang) => {
    expect(kept(text, lang)).toEqual([]);
  });

  test.each([
    ['Digital-Intelligent Governance', 'en', ['Digital-Intelligent']],
    ['“城市大脑”', 'zh', []],
  ] as const)('in the title %s (%s) but in %j', (title, lang, whole) => {
    const runs = typeset(title, lang, true);
    expect(runs.flatMap((run) => (run.keep ? run.text : []))).toEqual(whole);
  });

  test('in any number of the plan with its measure word', () => {
    for (const { id, zh } of pairs) {
      for (const [whole] of zh.matchAll(/\d+(?:—\d+)?[项个家%年](?:以上)?/g)) {
        expect(kept(zh, 'zh').join(' '), id).toContain(whole);
      }
    }
  });
});

describe('the other language', () => {
  test('a Chinese label in English is marked as Chinese, and it alone', () => {
    expect(typeset('“smart” (智) clusters', 'en')).toEqual([
      { text: '“smart” (' },
      { text: '智', lang: 'zh-Hans' },
      { text: ') clusters' },
    ]);
  });

  test('Chinese words keep their own signs', () => {
    expect(typeset('See 一网通办、“城市大脑” here', 'en')).toEqual([
      { text: 'See ' },
      { text: '一网通办、“城市大脑”', lang: 'zh-Hans' },
      { text: ' here' },
    ]);
  });

  test('English words in Chinese are marked as English, signs and addresses are not', () => {
    const marked = typeset('译作work to win，AI+、5G、CC BY 4.0见ehangzhou.gov.cn。', 'zh');
    expect(marked.filter(({ lang }) => lang)).toEqual([{ text: 'work to win', lang: 'en' }]);
  });

  test('nothing of the plan is marked in Chinese', () => {
    const runs = pairs.flatMap(({ zh }) => typeset(zh, 'zh'));
    expect(runs.filter(({ lang }) => lang)).toEqual([]);
  });

  test('no Chinese of the translation is left unmarked', () => {
    const runs = pairs.flatMap(({ en }) => typeset(en, 'en'));
    const unmarked = runs.filter(({ text, lang }) => !lang && /\p{Script=Han}/u.test(text));
    expect(unmarked).toEqual([]);
  });
});

describe('the last word stays with the reference that follows', () => {
  const endOf = (text: string, lang: Lang = 'zh') => keepEnd(typeset(text, lang), lang).at(-1);

  test.each([
    ['哪些单位承担，也没有写。', '也没有写。'],
    ['省卫生健康委）', '健康委）'],
    ['迈向产业集群。', '集群。'],
  ])('%s', (text, end) => {
    expect(endOf(text)).toEqual({ text: end, keep: true });
    expect(
      keepEnd(typeset(text, 'zh'), 'zh')
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });

  test.each([
    ['写。', 'zh'],
    ['made known to the public.', 'en'],
    ['', 'zh'],
  ] as const)('and there is none in “%s”', (text, lang) => {
    expect(keepEnd(typeset(text, lang), lang)).toEqual(typeset(text, lang));
  });
});
