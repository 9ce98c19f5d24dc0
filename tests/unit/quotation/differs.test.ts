/** Quotations that the plan has otherwise, with something left out, or not at all. */
import { describe, expect, test } from 'vitest';
import { verify } from '../../../src/quotation/verify.ts';
import { say, sources } from '../../support/quotation.ts';

describe('other words', () => {
  test.each([
    ['到2025年，“城市大脑”实现升级', '到[-2025-]{+2024+}年，“城市大脑”实现升级'],
    ['打造4个千亿级人工智能产业集群', '打造{+3—+}4个千亿级人工智能产业集群'],
    ['打造34个千亿级人工智能产业集群', '打造[-34-]{+3—4+}个千亿级人工智能产业集群'],
    ['产业营业收入年均增长1.5%以上', '产业营业收入年均增长[-1.5-]{+15+}%以上'],
    ['产业营业收入年均增长15以上', '产业营业收入年均增长15{+%+}以上'],
    ['年均增长-15%以上', '年均增长[---]15%以上'],
    ['建成10个具有全国影响力的工业互联网平台', '建成10个{+以上+}具有全国影响力的工业互联网平台'],
    ['数据治理，推进“城市大脑”建设', '[-数据治理，-]推进“城市大脑”建设'],
    ['不推进“城市大脑”建设', '[-不-]推进“城市大脑”建设'],
    ['率先在全国建立数据标准规范归集', '率先在全国{+探索+}建立数据标准规范归集'],
    ['建成5个以上具有全国影响力的“AI区块链”应用', '的“AI{+++}区块链”应用'],
    [
      'will not be upgraded and rolled out for use',
      'will [-not -]be upgraded and rolled out for use',
    ],
    ['the City Brain would be upgraded', '[-would-]{+will+}'],
    ['by 2025, the City Brain will be upgraded', 'By [-2025-]{+2024+}, the City Brain'],
  ])('%s', (text, runs) => {
    expect(say(text)).toMatch(/^differs /);
    expect(say(text).replace(/\{case: \w+→(\w+)\}/g, '$1')).toContain(runs);
  });
});

describe('cut at its ends', () => {
  test.each([
    ['4个千亿级人工智能产业集群', 'differs 1.2-s6: {+3—+}4个千亿级人工智能产业集群'],
    ['建成10个', 'differs 1.3.4-s1: 建成10个{+以上+}'],
    ['打造3—4个千亿', 'differs 1.2-s6: 打造3—4个千亿{+级+}'],
    ['再列出', 'differs 2.1.1-s3: {+不+}再列出'],
    ['10 Industrial Internet platforms', 'differs 1.3.4-s1: {+at least +}10 Industrial'],
    ['推进“城市”建设', 'differs 2.3.1-s1: 推进“城市{+大脑+}”建设'],
    ['（责任单位：省科技厅）', 'differs 2.1.1-s3: 责任单位：省科技厅{+、杭州市政府。'],
    ['获得1000项以上核心发明专。', 'differs 1.2-s2: 获得1000项以上核心发明专{+利+}'],
    ['推进“城市大脑”建', 'verbatim 2.3.1-s1: 推进“城市大脑”建'],
  ])('%s', (text, said) => {
    expect(say(text).startsWith(said), say(text)).toBe(true);
  });

  test('an attempt that is quoted as a deed is the same words, with a warning', () => {
    const hedges = (text: string) =>
      verify(text, sources).map((verdict) => ('hedge' in verdict ? verdict.hedge : undefined));
    expect(hedges('建设基于区块链技术的数据交易平台和数据交易中心')).toEqual(['探索']);
    expect(hedges('探索建设基于区块链技术的数据交易平台')).toEqual(['']);
    expect(hedges('the application of blockchain technology')).toEqual(['explore ']);
  });
});

describe('with something left out', () => {
  test.each(['……', '…', '...', '[...]', '［……］', '（……）', '. . .', ' … ', '。。。。。。'])(
    'and marked %s',
    (mark) => {
      expect(say(`探索数字孪生机制${mark}在“城市大脑”中的应用`)).toMatch(
        /^verbatim 2\.3\.1-s1: 探索数字孪生机制<.*>在“城市大脑”中的应用$/,
      );
    },
  );

  test('sentences and provisions apart', () => {
    const text = '探索数字孪生机制……城市精细化治理能力显著增强……探索数据要素市场化改革';
    expect(say(text)).toBe('verbatim 2.3.1-s1 2.3.1-s3 2.5.2-s2: ' + text.replaceAll('……', '<……>'));
    expect(say('Explore digital twin mechanisms … finance.')).toMatch(
      /^verbatim 2\.3\.1-s1 2\.3\.1-s2: Explore digital twin mechanisms< … >finance$/,
    );
  });

  test('in the wrong order, is not what the plan says', () => {
    expect(say('城市精细化治理能力显著增强……探索数字孪生机制')).toMatch(/^differs /);
  });

  test('and a change beside it', () => {
    expect(say('探索数字孪生机制……不在“城市大脑”中的应用')).toContain('[-不-]在“城市大脑”');
  });

  test('and not marked', () => {
    const [first, , third] = sources.zh.text
      .split('\n')
      .slice(sources.zh.leaves.findIndex(({ id }) => id === '2.3.1-s1'));
    expect(say(`${first!}${third!}`)).toBe(
      `differs 2.3.1-s1 2.3.1-s2 2.3.1-s3: ${first!}{+重点推动智能手段在交通、物流、金融等城市治理领域融合应用。\n+}${third!.slice(0, -1)}`,
    );
  });
});

test('the plan twice over is the plan, and something added', () => {
  const [verdict] = verify(sources.zh.text.repeat(2), sources);
  const kinds = verdict?.kind === 'differs' ? verdict.runs.map(({ kind }) => kind) : [];
  expect(kinds.sort()).toEqual(['added', 'same']);
});

describe('not there', () => {
  test.each([
    ['今天天气很好，我们去公园散步吧', 'absent'],
    ['杭州将成为全国领先的大模型之都', 'absent'],
    ['The quick brown fox jumps over the lazy dog', 'absent'],
    ['People’s Republic', 'absent'],
    ['12个', 'absent'],
    ['20项', 'absent'],
    ['', 'short'],
    ['的', 'short'],
    ['a', 'short'],
    ['“……”', 'short'],
    ['5G', 'short'],
    ['字'.repeat(40_001), 'long'],
  ])('%.20s', (text, said) => {
    expect(say(text)).toBe(said);
  });

  test('but a part of it is', () => {
    const text =
      '我们认为，地方需要因地制宜地发展工业互联网平台，不可照搬别处的经验，也不可一拥而上';
    expect(say(text)).toMatch(/^absent 1\.2-s4/);
  });

  test('around words that are there', () => {
    const text = '有人问，计划写的“到2024年，“城市大脑”实现升级并推广应用”，是否已经做到了？';
    expect(say(text)).toMatch(/^differs 2\.3\.1-s3: \[-.*-\]到2024年，.*应用\[-.*-\]$/);
  });
});
