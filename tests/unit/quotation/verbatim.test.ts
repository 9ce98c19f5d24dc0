/** Quotations that are word for word, or would be but for their signs. */
import { describe, expect, test } from 'vitest';
import { sourceText } from '../../support/content.ts';
import { say, sources } from '../../support/quotation.ts';
import { verify } from '../../../src/quotation/verify.ts';

const places = (text: string): string[][] =>
  verify(text, sources).map((verdict) =>
    'others' in verdict ? verdict.others.map(({ ids }) => ids.join(' ')) : [],
  );

describe('word for word', () => {
  test.each([
    ['探索数字孪生机制，推进“城市大脑”建设', '2.3.1-s1'],
    ['“探索数字孪生机制，推进“城市大脑”建设……”', '2.3.1-s1'],
    ['By 2024, the City Brain will be upgraded and rolled out for use', '2.3.1-s3'],
    ['“By 2024, the City Brain will be upgraded and rolled out for use,”', '2.3.1-s3'],
    ['迭代升级“城市大脑”打造新型智慧城市', '2.3.1'],
    ['融合应用。\n到2024年', '2.3.1-s2 2.3.1-s3'],
    ['融合应用。到2024年', '2.3.1-s2 2.3.1-s3'],
    ['融合应用。 到2024年', '2.3.1-s2 2.3.1-s3'],
  ])('%s', (text, ids) => {
    const bare = text.replace(/^“|(?:……|,)?”$/g, '');
    expect(say(text)).toBe(`verbatim ${ids}: ${/^“/.test(text) ? bare : text}`);
  });

  test('a title may carry its number and close with a stop, as in print', () => {
    const text = '1.迭代升级“城市大脑”打造新型智慧城市。探索数字孪生机制';
    expect(say(text)).toBe(
      'verbatim 2.3.1 2.3.1-s1: #1.#迭代升级“城市大脑”打造新型智慧城市。探索数字孪生机制',
    );
    expect(say('（三）城市数智治理引领行动')).toBe('verbatim 2.3: #三）#城市数智治理引领行动');
    expect(say('2.3.1 Upgrade the City Brain')).toBe(
      'verbatim 2.3.1: #2.3.1 #Upgrade the City Brain',
    );
    expect(say('（四）城市数智治理引领行动')).toContain('differs 2.3: [-四');
  });

  test('the official text as received is, but for its typesetting', () => {
    const [verdict] = verify(sourceText.replace(/\n.*—８—.*/, ''), sources);
    const kinds = verdict?.kind === 'verbatim' ? verdict.runs.map(({ form }) => form) : ['not'];
    expect([...new Set(kinds)].sort()).toEqual(['space', 'width', undefined]);
  });

  test('what stands in several places is found in all', () => {
    const text = '人工智能';
    const all = sources.zh.text.split(text).length - 1;
    expect(all).toBeGreaterThan(40);
    expect(places(text)[0]).toHaveLength(all - 1);
    expect(places('（责任单位：省经信厅）')).toEqual([['2.4.1-s4', '2.4.2-s5']]);
  });
});

describe('the same words, written otherwise', () => {
  test.each([
    ['到２０２４年', '到{width: ２０２４→2024}年'],
    ['到 2024 年', '到{space:  →}2024{space:  →}年'],
    ['数字孪生机制,推进', '数字孪生机制{width: ,→，}推进'],
    ['数字孪生机制 推进', '数字孪生机制{punctuation:  →，}推进'],
    ['推进「城市大脑」建设', '推进{quotes: 「→“}城市大脑{quotes: 」→”}建设'],
    ['城市大腦', '城市大{traditional: 腦→脑}'],
    ['⼈⼯智能', '{width: ⼈→人}{width: ⼯→工}智能'],
    ['ai+区块链', '{case: ai→AI}+区块链'],
    ['2022-2024年', '2022{punctuation: -→—}2024年'],
    ['推进“城市大脑”建设。', '推进“城市大脑”建设{punctuation: 。→，}'],
    ['探索数字孪\n生机制，推\u200b进', '探索数字孪\n生机制，推\u200b进'],
    ['the city brain', 'the {case: city→City} {case: brain→Brain}'],
    ['the CityBrain will', 'the {space: CityBrain→City Brain} will'],
    ['blockchain  technology', 'blockchain  technology'],
    ['digital twin mechanisms, advance', 'digital twin mechanisms{punctuation: ,→;} advance'],
    ["Zhejiang Lab's Dubhe", "Zhejiang {quotes: Lab's→Lab’s} Dubhe"],
    ['at least 1000 core', 'at least {punctuation: 1000→1,000} core'],
    ['arti\ufb01cial intelligence', '{width: arti\ufb01cial→artificial} intelligence'],
  ])('%s', (text, runs) => {
    expect(say(text)).toMatch(/^verbatim /);
    expect(say(text)).toContain(`: ${runs}`);
  });
});

describe('in two languages', () => {
  const zh = '探索数字孪生机制';
  const en = 'Explore digital twin mechanisms';

  test.each([`${zh}\n${en}`, `${zh}（${en}）`, `${zh} ${en}`])('%s', (text) => {
    expect(say(text)).toBe(`verbatim 2.3.1-s1: ${zh}\nverbatim 2.3.1-s1: ${en}`);
  });

  test('line by line, as rows are copied', () => {
    const rows = ['2.3.1-s1', '2.3.1-s2', '2.3.1-s3'].flatMap((id) =>
      [sources.zh, sources.en].map(({ text, leaves }) => {
        const { from, to } = leaves.find((leaf) => leaf.id === id)!;
        return text.slice(from, to);
      }),
    );
    expect(say(rows.join('\n')).match(/^verbatim [^:]+/gm)).toEqual([
      'verbatim 2.3.1-s1 2.3.1-s2 2.3.1-s3',
      'verbatim 2.3.1-s1 2.3.1-s2 2.3.1-s3',
    ]);
  });

  test('each has its own verdict', () => {
    expect(say(`${en}\n不${zh}`)).toBe(`verbatim 2.3.1-s1: ${en}\ndiffers 2.3.1-s1: [-不-]${zh}`);
  });

  test('Latin letters in Chinese are Chinese, and a Chinese name in English is English', () => {
    expect(say('“AI+区块链”应用')).toMatch(/^verbatim 1\.3\.6-s1: AI/);
    expect(say('cultivate “smart” (智) industrial clusters')).toMatch(/^verbatim 2\.2\.1-s1/);
  });
});
