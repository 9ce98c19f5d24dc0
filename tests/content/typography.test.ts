/** Both languages are set with their own signs, whole and paired. */
import { describe, expect, test } from 'vitest';
import { plan, targets, terms } from '../support/content.ts';
import { pairsOf } from '../support/pairs.ts';
import { formsOf } from '../../src/model/terms.ts';
import { chineseFaults, endingFaults, englishFaults } from '../support/typography.ts';

const pairs = pairsOf(plan);

/** Fails with one line for each fault. */
function expectNone(id: string, faults: readonly string[]): void {
  expect(faults, faults.map((fault) => `${id}: ${fault}`).join('; ')).toEqual([]);
}

test.each(pairs)('$id: English signs', ({ id, en }) => {
  expectNone(id, englishFaults(en));
});

test.each(pairs)('$id: Chinese signs', ({ id, zh }) => {
  expectNone(id, chineseFaults(zh));
});

test.each(pairs)('$id: a sentence ends with its stop, a title without', (pair) => {
  expectNone(pair.id, endingFaults(pair));
});

test.each(targets)('target $id: English signs', ({ id, item, unit }) => {
  expectNone(id, [item.en, unit.en].flatMap(englishFaults));
});

test('terms: English signs', () => {
  const faults = terms.flatMap((term) =>
    formsOf(term).flatMap((form) => englishFaults(form).map((fault) => `${term.id}: ${fault}`)),
  );
  expect(faults).toEqual([]);
});

describe('the checker', () => {
  test.each([
    [
      'Hangzhou’s “smart” (智) clusters, 1–2 in [2022] – all “city of ‘one’,” AI + industry (2022–2024).',
    ],
    ['5G, R&D: 1,000 and 15%; cross-cloud, provincial–municipal.'],
  ])('accepts %s', (text) => {
    expect(englishFaults(text)).toEqual([]);
  });

  test.each([
    ["Hangzhou's", 'straight quote or apostrophe'],
    ['"City Brain"', 'straight quote or apostrophe'],
    ['1-2 platforms', 'range without an en dash closed up'],
    ['2022—2024', 'range without an en dash closed up'],
    ['1 – 2', 'range without an en dash closed up'],
    ['Hangzhou — a city', 'em dash'],
    ['two  spaces', 'two spaces'],
    ['a\u00A0space', 'space that is not U+0020'],
    ['end ', 'space at an end'],
    ['data , AI', 'space before punctuation'],
    ['the “ label”', 'space after an opening mark'],
    ['data,AI', 'no space after punctuation'],
    ['data，AI', 'full-width character'],
    ['a “label', '“ without its mate'],
    ['a label”', '” without its mate'],
    ['(a “label)”', ') without its mate'],
    ['smart 智 clusters', 'Chinese outside a bracketed label'],
  ])('catches in English: %s', (text, fault) => {
    expect(englishFaults(text).join('\n')).toContain(fault);
  });

  test.each([
    ['杭州,先导区。', 'ASCII punctuation'],
    ['（责任单位:省科技厅）', 'ASCII punctuation'],
    ['杭州.', 'ASCII punctuation'],
    ['"智"字', 'ASCII punctuation'],
    ['培育 10家', 'space'],
    ['２０２４年', 'full-width digit, letter or sign'],
    ['ＡＩ', 'full-width digit, letter or sign'],
    ['（责任单位：省科技厅', '（ without its mate'],
    ['“智字', '“ without its mate'],
    ['《计划〕', '〕 without its mate'],
  ])('catches in Chinese: %s', (text, fault) => {
    expect(chineseFaults(text).join('\n')).toContain(fault);
  });

  test('accepts the point of a number', () => {
    expect(chineseFaults('“增长1.5%”，（杭州）。')).toEqual([]);
  });

  test.each([
    ['a sentence without its stop', '杭州。', 'Hangzhou', false, 'no stop in English'],
    ['a title with a stop', '杭州', 'Hangzhou.', true, 'stop in English'],
    ['a lost bracket', '（杭州）', 'Hangzhou.', false, 'bracketed in one language only'],
  ])('catches %s', (_, zh, en, isTitle, fault) => {
    expect(endingFaults({ zh, en, isTitle })).toEqual([fault]);
  });
});
