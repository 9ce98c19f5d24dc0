import { describe, expect, test } from 'vitest';
import { countChanges, folio, narrow, normalise, widthMap } from '../../../src/model/normalise.ts';
import { sourceText } from '../../support/content.ts';

describe('width', () => {
  test.each([
    ['２０２２—２０２４年', '2022—2024年'],
    ['１５％以上', '15%以上'],
    ['ＡＩ＋５Ｇ', 'AI+5G'],
    ['８．政务服务', '8.政务服务'],
    ['科技创新２０３０－“新一代”', '科技创新2030-“新一代”'],
    ['〔２０２２〕１号', '〔2022〕1号'],
  ])('%s becomes %s', (wide, text) => {
    expect(narrow(wide)).toBe(text);
  });

  test.each([
    '，：（）',
    '；、。！？',
    '“”‘’《》〔〕',
    '—',
    '……',
    '一（三）',
    'AI+5G,15%',
    // Wide, but not in the source: a new character must be decided, not slip through.
    'ＢＣｄ＄／',
    '①㎡',
    '',
  ])('%s stays as it is', (text) => {
    expect(narrow(text)).toBe(text);
    expect(normalise(text)).toBe(text);
  });

  test('the map goes from one character to one, and what it gives is not mapped again', () => {
    for (const [from, to] of Object.entries(widthMap)) {
      expect([...from, ...to]).toHaveLength(2);
      expect(narrow(to)).toBe(to);
      expect(from.normalize('NFKC'), 'a change of width and nothing more').toBe(to);
    }
  });
});

describe('the typesetting', () => {
  test.each([
    ['wrapped lines', '建设杭\n州国家', '建设杭州国家'],
    ['indents and wide spaces', '　　一、总 体\t要求', '一、总体要求'],
    ['line ends of Windows', '甲\r\n乙\r\n', '甲乙'],
    ['blank lines', '甲\n\n\n乙', '甲乙'],
    ['the folio on a line of its own', `甲\n${folio}\n乙`, '甲乙'],
    ['the folio with space around it', `甲\n　${folio} \r\n乙`, '甲乙'],
  ])('drops %s', (_, source, text) => {
    expect(normalise(source)).toBe(text);
  });

  test('words that look like a folio stay', () => {
    expect(normalise('甲—８—乙')).toBe('甲—8—乙');
    expect(normalise('—９—')).toBe('—9—');
  });

  test('normalising twice is normalising once', () => {
    const once = normalise(sourceText);
    expect(normalise(once)).toBe(once);
  });
});

describe('the count of changes', () => {
  test('names what was found, and only that', () => {
    expect(countChanges('ＡＩ，ＡＩ，５')).toEqual([
      { from: '５', to: '5', count: 1 },
      { from: 'Ａ', to: 'A', count: 2 },
      { from: 'Ｉ', to: 'I', count: 2 },
    ]);
    expect(countChanges('人工智能')).toEqual([]);
  });

  test('does not count a character that was dropped with the folio', () => {
    expect(countChanges(`８．政务\n${folio}\n服务`)).toEqual([
      { from: '８', to: '8', count: 1 },
      { from: '．', to: '.', count: 1 },
    ]);
  });

  test('leaves no character of the map in the text', () => {
    expect(countChanges(normalise(sourceText))).toEqual([]);
    for (const { count } of countChanges(sourceText)) expect(count).toBeGreaterThan(0);
  });
});
