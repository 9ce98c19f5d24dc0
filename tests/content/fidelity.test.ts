/** The Chinese of content/ is the source's, whole: letterhead to footer, character for character. */
import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/model/normalise.ts';
import { growPlan } from '../../src/model/plan.ts';
import { printPlan } from '../../src/model/print.ts';
import type { Provision } from '../../src/model/schema.ts';
import { plan, provisions, sourceText } from '../support/content.ts';

const source = normalise(sourceText);

/** The content printed as the source, one run of characters, as the source is normalised. */
function printed(entries: Record<string, Provision>): string {
  return printPlan(growPlan(entries), 'zh').replaceAll('\n', '');
}

/** Where two texts part, with what stands there: a failure should point at the fault. */
function firstDifference(a: string, b: string): string {
  const at = [...a].findIndex((_, i) => a[i] !== b[i]);
  const where = at < 0 ? Math.min(a.length, b.length) : at;
  return `at ${String(where)}: “${a.slice(where, where + 20)}” is not “${b.slice(where, where + 20)}”`;
}

test('the content is the source', () => {
  const text = printPlan(plan, 'zh').replaceAll('\n', '');
  expect(text === source, firstDifference(text, source)).toBe(true);
  expect(text).toHaveLength(4887);
});

test('the source is complete: it begins with the letterhead and ends with the printing line', () => {
  expect(source.startsWith('浙江省人民政府办公厅文件浙政办函〔2022〕1号')).toBe(true);
  expect(source.endsWith('浙江省人民政府办公厅2022年1月10日印发')).toBe(true);
});

test('no character of the source is lost but spaces, breaks and the folio', () => {
  const dropped = [...sourceText].filter((character) => /[\s\u3000]/.test(character)).length;
  expect(source.length + dropped + '—８—'.length).toBe(sourceText.length);
});

describe('one character is enough to fail', () => {
  const mutations: [string, (text: string) => string][] = [
    ['changed', (text) => `甲${text.slice(1)}`],
    ['added', (text) => `${text}的`],
    ['dropped', (text) => text.slice(1)],
    ['moved', (text) => text.slice(1) + text.slice(0, 1)],
  ];
  const places = Object.entries(provisions).flatMap(([id, { sentences }]) =>
    sentences.map((_, i) => [id, i] as const),
  );

  test.each(mutations)('%s, in any sentence', (_, mutate) => {
    const survivors = places.filter(([id, i]) => {
      const broken = structuredClone(provisions);
      const sentence = broken[id]?.sentences[i];
      if (!sentence) throw new Error(`${id}: no sentence ${String(i)}`);
      sentence.zh = mutate(sentence.zh);
      return printed(broken) === source;
    });
    expect(survivors).toEqual([]);
  });

  test('a changed title, a lost sentence, two sentences swapped', () => {
    const broken = (change: (entries: Record<string, Provision>) => void): boolean => {
      const entries = structuredClone(provisions);
      change(entries);
      return printed(entries) !== source;
    };
    expect(broken((entries) => (entries['2.3']!.title!.zh += '。'))).toBe(true);
    expect(broken((entries) => entries['2.3.1']!.sentences.pop())).toBe(true);
    expect(broken((entries) => entries['2.3.1']!.sentences.reverse())).toBe(true);
  });
});
