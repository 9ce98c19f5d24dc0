import { expect, test } from 'vitest';
import { readSource } from '../../../src/model/term-source.ts';
import { terms } from '../../support/content.ts';

test.each([
  ['established usage in Xinhua; no single page cited', []],
  ['own translation (no published English found)', []],
  ['verified: NPC glossary (via a study page)', [{ text: 'NPC glossary (via a study page)' }]],
  [
    'partial: Daily 20 Oct 2022 “x” (copy https://www.a.example/b.html); ours',
    [
      { text: 'Daily 20 Oct 2022 “x” (copy ' },
      { text: 'a.example', url: 'https://www.a.example/b.html' },
      { text: '); ours' },
    ],
  ],
  [
    'verified Chinese meaning: http://a.example/?q=(1)&r=%22 , “y” (Z)',
    [{ text: 'a.example', url: 'http://a.example/?q=(1)&r=%22' }, { text: ', “y” (Z)' }],
  ],
])('%s', (cell, runs) => {
  expect(readSource(cell)).toEqual(runs);
});

test('every address of the termbase stands apart, whole', () => {
  for (const { id, source } of terms) {
    const urls = readSource(source).flatMap(({ url }) => url ?? []);
    expect(urls.length, id).toBe(source.split('://').length - 1);
    for (const url of urls) expect(() => new URL(url), `${id}: ${url}`).not.toThrow();
  }
});

test('every verified or partial row says what was read', () => {
  const silent = terms.filter(
    ({ source, source_type: type }) =>
      ['verified', 'partial'].includes(type) !== readSource(source).length > 0,
  );
  expect(silent.map(({ id, source }) => `${id}: ${source}`)).toEqual([]);
});
