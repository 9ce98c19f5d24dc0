import { describe, expect, test } from 'vitest';
import { splitExcerpt } from '../../../src/components/site-search/second.ts';
import { plan } from '../../support/content.ts';
import { pairsOf } from '../../support/pairs.ts';

const pairs = pairsOf(plan);

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
