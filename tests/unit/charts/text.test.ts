import { describe, expect, test } from 'vitest';
import { breakLines, measure, type Setting } from '../../../src/charts/text.ts';

const zh: Setting = { lang: 'zh', size: 10 };
const en: Setting = { lang: 'en', size: 10 };

describe('measure', () => {
  test.each([
    ['人工智能', zh, 40],
    ['，。', zh, 20],
    ['“地”', zh, 30],
    ['2024', zh, 23.13],
    ['到2024年', zh, 45.63],
    ['AI', en, 9.83],
    ['“AI”', en, 16.75],
    ['', en, 0],
  ])('%s', (text, setting, width) => {
    expect(measure(text, setting)).toBeCloseTo(width, 2);
  });

  test('bold Latin is wider, bold Han is not', () => {
    expect(measure('at', { ...en, bold: true })).toBeGreaterThan(measure('at', en));
    expect(measure('地', { ...zh, bold: true })).toBe(10);
  });
});

describe('breakLines', () => {
  test.each([
    ['even lines', '技术创新数据治理', 60, ['技术创新', '数据治理']],
    ['words stay whole', '智能制造系统', 50, ['智能制造', '系统']],
    ['a quoted name stays whole', '培育“小巨人”', 60, ['培育', '“小巨人”']],
    ['no line starts with a comma', '重大突破，成果', 40, ['重大', '突破，', '成果']],
    ['no line ends with a bracket', '一二（三四）', 30, ['一二', '（三', '四）']],
    ['a range stays whole', '在2022—2024年内', 70, ['在', '2022—2024年', '内']],
    ['a quantity stays whole', '共10项以上', 50, ['共', '10项以上']],
    ['a Latin word stays whole', '用OpenSDG吧', 55, ['用', 'OpenSDG', '吧']],
    ['one line', '一二三', 30, ['一二三']],
  ])('Chinese: %s', (_, text, width, lines) => {
    expect(breakLines(text, width, zh)).toEqual(lines);
  });

  test.each([
    ['at words', 'at least ten of them', 50, ['at least ', 'ten of ', 'them']],
    ['not within a number', 'about 1–2 of 10', 40, ['about ', '1–2 ', 'of 10']],
    ['not within a kept phrase', 'the RMB 100-billion', 88, ['the ', 'RMB 100-billion']],
  ])('English: %s', (_, text, width, lines) => {
    expect(breakLines(text, width, en)).toEqual(lines);
  });

  test('the lines are the text', () => {
    const text =
      '培育百家以上聚能工厂、云端工厂等“未来工厂”，到2024年建成10个以上“AI+区块链”应用。';
    for (let width = 70; width < 500; width += 10) {
      const lines = breakLines(text, width, zh);
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(measure(line, zh)).toBeLessThanOrEqual(width + 1e-6);
        expect(line).not.toMatch(/^[，。、”）]|[“（]$/);
      }
    }
  });

  test('a word that is wider than the line stops the build by its letters', () => {
    expect(() => breakLines('an incomprehensibility', 40, en)).toThrow('“incomprehensibility”');
  });
});
