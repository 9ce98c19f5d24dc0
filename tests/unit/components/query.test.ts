import { describe, expect, test } from 'vitest';
import { cleanQuery, splitExcerpt, wordsOf } from '../../../src/components/site-search/query.ts';
import { plan } from '../../support/content.ts';
import { expectNone } from '../../support/faults.ts';
import { pairsOf } from '../../support/pairs.ts';

const pairs = pairsOf(plan);

describe('what a reader typed', () => {
  test.each([
    ['ＡＩ', 'AI'],
    ['２．３．１', '2.3.1'],
    ['１５％', '15%'],
    ['城市　大脑', '城市 大脑'],
    ['  city \t\n brain ', 'city brain'],
    ['“城市大脑”', '"城市大脑"'],
    ['„City„ ‟Brain＂', '"City" "Brain"'],
    ['a\u0000b\u001fc\u007fd', 'a b c d'],
    ['\u0000\n\t', ''],
    ['　', ''],
    ['', ''],
    ['<b>&amp;', '<b>&amp;'],
  ])('%j is asked as %j', (typed, query) => {
    expect(cleanQuery(typed)).toBe(query);
  });

  test.each(['a', '智', '　', '“', ' a', '\u0000'])('10,000 of %j are cut', (sign) => {
    expect(cleanQuery(sign.repeat(10_000)).length).toBeLessThanOrEqual(400);
  });

  test('cleaning twice is cleaning once', () => {
    for (const typed of ['ＡＩ “智”', ' a  b ', '\u0007x', 'x'.repeat(500)]) {
      expect(cleanQuery(cleanQuery(typed))).toBe(cleanQuery(typed));
    }
  });

  test('no character is cut in half', () => {
    expect(cleanQuery(`a${'𠮷'.repeat(300)}`)).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('the words of a query', () => {
  test.each([
    ['City Brain', ['city', 'brain']],
    ['"城市大脑"', ['城市大脑']],
    ['人工智能，先导区', ['人工智能', '先导区']],
    ['一、总体要求：（一）', ['一', '总体要求', '一']],
    ['data; AI, (5G)', ['data', 'ai', '5g']],
    [' ,。 ', []],
    ['', []],
  ])('of %j are %j', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });

  /** The text as src/tasks/search-index.ts writes it into the index. */
  const indexed = (text: string): string => text.replaceAll('–', ' – ').toLowerCase();
  const missed = (typed: string, text: string): string[] =>
    wordsOf(cleanQuery(typed)).filter((word) => !indexed(text).includes(word));

  test('of a sentence copied into the box are all in the sentence', () => {
    const sentences = pairs.filter(({ isTitle }) => !isTitle);
    const faults = sentences.flatMap(({ id, zh, en }) =>
      [zh, en].flatMap((text) => missed(text, text).map((word) => `${id}: “${word}”`)),
    );
    expectNone(faults);
  });

  test.each([
    ["People's Government", 'the People’s Government'],
    ['2022-2024', 'Pilot Zone (2022–2024)'],
    ['2022-2024年', '（2022—2024年）'],
  ])('“%s” from a plain keyboard finds “%s”', (typed, text) => {
    expect(missed(typed, text)).toEqual([]);
  });
});

describe('an excerpt', () => {
  const sought = /杭州|AI|人工/g;

  test('is split at its marks, and neighbours are one', () => {
    expect(splitExcerpt('建设<mark>城市</mark><mark>大脑</mark>。<mark>AI</mark>')).toEqual([
      { text: '建设', marked: false },
      { text: '城市大脑', marked: true },
      { text: '。', marked: false },
      { text: 'AI', marked: true },
    ]);
  });

  test.each([
    ['', ''],
    ['plain', 'plain'],
    ['R&amp;D <mark>&lt;AI&gt;</mark> &quot;x&quot; &#39;y&#39;', 'R&D <AI> "x" \'y\''],
    // Decoded once: an entity that was text stays text.
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['<mark>open', 'open'],
    ['closed</mark>', 'closed'],
    ['<mark></mark>', ''],
    ['<mark><mark>twice</mark></mark>', 'twice'],
    ['<mark>two\nlines</mark>', 'two\nlines'],
  ])('%j reads %j', (html, text) => {
    const runs = splitExcerpt(html);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });

  test('gives text and marks, nothing that a page could run', () => {
    const html = '<img src=x onerror=alert(1)><mark onclick=x>a</mark><script>b</script>';
    for (const run of splitExcerpt(html)) {
      expect(Object.keys(run).sort()).toEqual(['marked', 'text']);
      expect(typeof run.text).toBe('string');
    }
    expect(splitExcerpt(html).some(({ marked }) => marked)).toBe(false);
  });

  test('of any sentence joins to the sentence, wherever the marks are', () => {
    for (const text of pairs.flatMap(({ zh, en }) => [zh, en])) {
      const runs = splitExcerpt(text.replaceAll(sought, '<mark>$&</mark>'));
      expect(runs.map((run) => run.text).join('')).toBe(text);
      const found = runs.filter(({ marked }) => marked).map((run) => run.text);
      expect(found.join('')).toBe(text.match(sought)?.join('') ?? '');
    }
  });
});
