/** Both languages state the same numbers, and content/targets.yaml holds all that are promised. */
import { describe, expect, test } from 'vitest';
import { findSentence } from '../../src/model/plan.ts';
import { plan, targets } from '../support/content.ts';
import { pairsOf } from '../support/pairs.ts';
import { quantityFaults, readChinese, readEnglish, say, surplus } from '../support/quantities.ts';

const pairs = pairsOf(plan);

/** Numbers of the plan that promise nothing, each with the reason. */
const notPromised: Readonly<Record<string, string>> = {
  'period 2022–2024': 'the period of the plan, in its title',
  'deadline 2024': 'dates a promise; targets derive it from the text',
  'date 2022-01-07': 'the date of the document',
  'date 2022-01-10': 'the date of printing',
  'document 2022 No. 1': 'the number of the document',
  'name 5G': 'a technology',
  'name 19th': 'a congress and its central committee',
  'name 2030': 'part of the name of a national project',
  'name five positions': 'a slogan; the five are named in 1.1-s1',
  'name four orientations': 'a slogan of the central government',
  'name five ones': 'a slogan; the plan does not say which five',
  'name a number of': '一批, which states no figure',
};

test.each(pairs)('$id: same numbers in both languages', (pair) => {
  const faults = quantityFaults(pair);
  expect(faults, faults.join('; ')).toEqual([]);
});

describe('targets', () => {
  const read = pairs.flatMap(({ id, zh }) =>
    readChinese(zh).tokens.map((token) => ({ id, kind: token.kind, said: say(token) })),
  );
  const promised = read.flatMap(({ id, kind, said }) =>
    kind === 'quantity' ? `${id}: ${said}` : [],
  );
  const said = targets.map((target) => ({
    ...target,
    said: say({ kind: 'quantity', percent: target.quote.includes('%'), ...target }),
  }));

  test('hold every number that the Chinese promises, once', () => {
    const held = said.map((target) => `${target.sentence}: ${target.said}`);
    expect(surplus(promised, held), 'promised, but not in content/targets.yaml').toEqual([]);
    expect(surplus(held, promised), 'in content/targets.yaml, but not promised').toEqual([]);
  });

  test.each(said)('$id ($sentence): its number stands in both languages', (target) => {
    const { zh, en } = findSentence(plan, target.sentence);
    expect(readChinese(target.quote).tokens.map(say), target.quote).toEqual([target.said]);
    expect(readChinese(zh).tokens.map(say), `Chinese of ${target.sentence}`).toContain(target.said);
    expect(readEnglish(en).tokens.map(say), `English of ${target.sentence}`).toContain(target.said);
  });

  test('leave out only numbers with a reason, and no reason is idle', () => {
    const others = read.flatMap(({ kind, said }) => (kind === 'quantity' ? [] : said));
    expect([...new Set(others)].sort()).toEqual(Object.keys(notPromised).sort());
  });
});

describe('the extractors', () => {
  test.each([
    ['形成10项以上成果', ['at least 10']],
    ['获得1000项以上专利', ['at least 1000']],
    ['拥有1—2个平台', ['range 1–2']],
    ['布局2—3家实验室', ['range 2–3']],
    ['培育50家企业', ['exact 50']],
    ['培育百家以上工厂', ['at least 100']],
    ['打造3—4个千亿级集群', ['level 100000000000', 'range 3–4']],
    ['年均增长15%以上', ['at least 15%']],
    ['2022年1月7日', ['date 2022-01-07']],
    ['到2024年，形成一批', ['name a number of', 'deadline 2024']],
    ['（2022—2024年）', ['period 2022–2024']],
    ['浙政办函〔2022〕1号', ['document 2022 No. 1']],
    ['科技创新2030-“新一代”，5G', ['name 5G', 'name 2030']],
    ['党的十九大和十九届，“五个地”', ['name 19th', 'name 19th', 'name five positions']],
  ])('read %s', (text, tokens) => {
    expect(readChinese(text).tokens.map(say)).toEqual(tokens);
    expect(readChinese(text).rest).not.toMatch(/\d/);
  });

  test.each([
    ['At least 10 results', ['at least 10']],
    ['at least 1,000 patents', ['at least 1000']],
    ['have 1–2 platforms', ['range 1–2']],
    ['a total of 50 enterprises', ['exact 50']],
    ['clusters at the RMB 100-billion level', ['level 100000000000']],
    ['growth of at least 15%, and', ['at least 15%']],
    ['January 7, 2022', ['date 2022-01-07']],
    ['By 2024, a number of', ['name a number of', 'deadline 2024']],
    ['(2022–2024)', ['period 2022–2024']],
    ['Zhe Zheng Ban Han [2022] No. 1', ['document 2022 No. 1']],
    ['Innovation 2030 Project, 5G', ['name 5G', 'name 2030']],
    ['19th Congress, “Five Ones”', ['name 19th', 'name five ones']],
    ['10 or more results', ['or more 10']],
    ['about 1–2 platforms', ['about 1–2']],
  ])('read “%s”', (text, tokens) => {
    expect(readEnglish(text).tokens.map(say)).toEqual(tokens);
    expect(readEnglish(text).rest).not.toMatch(/\d/);
  });

  test.each(['1-2 platforms', '1—2 platforms', '10-year', '1.5 platforms', '10th', 'B2B'])(
    'leave “%s” in view',
    (text) => {
      expect(readEnglish(text).rest).toMatch(/\d/);
    },
  );
});

describe('the checker', () => {
  test.each(pairs.filter(({ en }) => /\d/.test(en)))('guards every figure of $id', (pair) => {
    for (const { 0: figure, index } of pair.en.matchAll(/\d+/g)) {
      const after = pair.en.slice(index + figure.length);
      const en = pair.en.slice(0, index) + String(Number(figure) + 1) + after;
      expect(quantityFaults({ ...pair, en }), `${pair.id}: ${en}`).not.toEqual([]);
    }
  });

  const zh = '形成10项以上成果。';

  test.each(['More than', 'Over', 'Nearly', 'About'])('rejects “%s” for 以上', (words) => {
    expect(quantityFaults({ id: 'x-s1', zh, en: `${words} 10 results.` })).toEqual([
      'x-s1: the English lacks “at least 10”',
      `x-s1: the English adds “${words.toLowerCase()} 10”`,
    ]);
  });

  test.each([
    ['a dropped number', zh, 'Results.', 'lacks “at least 10”'],
    ['a dropped “at least”', zh, '10 results.', 'lacks “at least 10”'],
    ['an added “at least”', '10项成果。', 'At least 10 results.', 'adds “at least 10”'],
    ['a wrong range', '1—2个。', '1–3.', 'adds “range 1–3”'],
    ['a number said once of two', '10家，10家。', '10 enterprises.', 'lacks “exact 10”'],
    ['a wrong level', '千亿级。', 'At the RMB 10-billion level.', 'adds “level 10000000000”'],
    ['a wrong date', '2022年1月7日', 'January 10, 2022', 'lacks “date 2022-01-07”'],
    ['an unread Chinese figure', '10座。', 'Towers.', '10 of the Chinese is not read'],
    ['an unread Chinese numeral', '三座。', 'Towers.', '三 of the Chinese is not read'],
    ['an unread English figure', '1—2个。', '1-2 platforms.', '1 of the English is not read'],
    ['a number in words', '10家。', 'Ten enterprises.', '“Ten” should be a figure'],
    ['a batch', '培育一批企业。', 'Cultivate a batch.', 'lacks “name a number of”'],
  ])('catches %s', (_, chinese, en, fault) => {
    expect(quantityFaults({ id: 'x-s1', zh: chinese, en }).join('\n')).toContain(fault);
  });
});
