import { describe, expect, test } from 'vitest';
import { checkFacts, factNames } from '../../../src/model/document.ts';
import { growPlan } from '../../../src/model/plan.ts';
import type { Fact } from '../../../src/model/schema.ts';
import { document, plan as wholePlan } from '../../support/content.ts';

const plan = growPlan({
  notice: {
    sentences: [
      { zh: '浙江省人民政府办公厅文件', en: 'Document of the General Office' },
      { zh: '2022年1月7日', en: 'January 7, 2022' },
    ],
  },
});

const issuer: Fact = { zh: '浙江省人民政府办公厅', en: 'General Office', sentence: 'notice-s1' };
const dated: Fact = {
  zh: '2022年1月7日',
  en: 'January 7, 2022',
  sentence: 'notice-s2',
  iso: '2022-01-07',
};
const facts: Record<string, Fact> = {
  ...Object.fromEntries(factNames.map((name) => [name, issuer])),
  dated,
  printed: dated,
};

test('facts that the document states pass as they are', () => {
  expect(checkFacts(facts, plan)).toEqual(facts);
});

describe('a fault stops the build and names the fact', () => {
  test.each<[string, Record<string, Fact>, string]>([
    [
      'words that the Chinese does not say',
      { issuer: { ...issuer, zh: '浙江省人民政府办公室' } },
      'issuer: notice-s1 (zh) does not say “浙江省人民政府办公室”',
    ],
    [
      'words that the English does not say',
      { issuer: { ...issuer, en: 'general office' } },
      'issuer: notice-s1 (en) does not say “general office”',
    ],
    [
      'words of another sentence',
      { issuer: { ...issuer, sentence: 'notice-s2' } },
      'issuer: notice-s2 (zh) does not say',
    ],
    [
      'another day',
      { dated: { ...dated, iso: '2022-01-10' } },
      'dated: 2022年1月7日 is not 2022-01-10',
    ],
    [
      'day and month exchanged',
      { dated: { ...dated, iso: '2022-07-01' } },
      'dated: 2022年1月7日 is not 2022-07-01',
    ],
    ['a fact that nobody lists', { validity: issuer }, 'validity: unknown fact'],
    ['an unknown sentence', { copies: { ...issuer, sentence: 'notice-s9' } }, 'copies: '],
    ['a provision for a sentence', { copies: { ...issuer, sentence: 'notice' } }, 'copies: '],
  ])('%s', (_, changes, message) => {
    expect(() => checkFacts({ ...facts, ...changes }, plan)).toThrow(
      `content/document.yaml: ${message}`,
    );
  });

  test.each(factNames)('%s is missing', (name) => {
    const rest = Object.fromEntries(Object.entries(facts).filter(([known]) => known !== name));
    expect(() => checkFacts(rest, plan)).toThrow(`content/document.yaml: ${name}: missing`);
  });
});

test('what the site says of the document is in the document, to the day', () => {
  expect(document.number.zh).toBe('浙政办函〔2022〕1号');
  expect([document.dated.iso, document.printed.iso]).toEqual(['2022-01-07', '2022-01-10']);
  for (const name of factNames) {
    const swapped = { ...document, [name]: { ...document[name], zh: '无' } };
    expect(() => checkFacts(swapped, wholePlan), name).toThrow(`${name}: `);
  }
});
