import { describe, expect, test } from 'vitest';
import { setProse } from '../../../src/layouts/set-prose.ts';

const text = (value: string) => ({ type: 'text', value });
const element = (tagName: string, ...children: object[]) => ({
  type: 'element',
  tagName,
  children,
});
const cite = { type: 'mdxJsxTextElement', name: 'Cite', attributes: [], children: [] };
const marked = (lang: string, ...children: object[]) => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'lang', value: lang }],
  children,
});

/** What stands in a paragraph of a page once it is set, kept runs in brackets. */
function setIn(lang: string, ...children: object[]): string {
  const root = { type: 'root', children: [element('p', ...children)] };
  setProse()(root as never, { path: `/x/content/pages/${lang}/y.mdx` });
  return said(root.children[0]);
}

function said(node: unknown): string {
  const { value, name, properties, attributes, children } = node as {
    value?: string;
    name?: string;
    properties?: { class?: string; lang?: string };
    attributes?: { value: string }[];
    children?: unknown[];
  };
  if (value !== undefined) return value;
  if (name === 'Cite') return '†';
  const inside = (children ?? []).map(said).join('');
  const signs = [properties?.class, properties?.lang, ...(attributes ?? []).map((a) => a.value)];
  const set = signs.filter(Boolean).join(' ');
  return set ? `[${set}: ${inside}]` : inside;
}

describe('prose is set', () => {
  test.each([
    [
      'zh',
      '到2024年，“城市大脑”译作explore',
      '到[keep: 2024年]，“[keep: 城市大脑]”译作[en: explore]',
    ],
    ['en', 'the word (应当) of 2022–2024', 'the word ([keep zh-Hans: 应当]) of [keep: 2022–2024]'],
  ])('in %s', (lang, words, set) => {
    expect(setIn(lang, text(words))).toBe(set);
  });

  test('but not code, nor what its author has marked', () => {
    expect(setIn('zh', element('code', text('2024年')))).toBe('2024年');
    expect(setIn('zh', marked('en', text('in 2022–2024')))).toBe('[en: in 2022–2024]');
  });

  test('a short Chinese word that its author has marked stays on one line', () => {
    expect(setIn('en', marked('zh-Hans', text('不得')))).toBe('[zh-Hans keep: 不得]');
    expect(setIn('en', marked('zh-Hans', text('打造、构建')))).toBe('[zh-Hans: 打造、构建]');
  });

  test('and no other file', () => {
    const root = { type: 'root', children: [text('2024年')] };
    setProse()(root as never, { path: '/x/README.md' });
    expect(root.children).toEqual([text('2024年')]);
  });
});

describe('a reference stays on the line of the word before it', () => {
  test.each([
    ['after words', [text('Said. '), cite, text(' More.')], 'Said.\u00a0† More.'],
    ['after an element', [element('em', text('Said.')), cite], 'Said.\u00a0†'],
    ['after both', [element('em', text('Said.')), text(' '), cite], 'Said.\u00a0†'],
    ['one after another', [text('Said.'), cite, text(' '), cite], 'Said.\u00a0† †'],
    ['alone', [cite], '†'],
  ])('%s', (_, children, set) => {
    expect(setIn('en', ...children)).toBe(set);
  });
});

test('a cell knows the heading of its column', () => {
  const row = (tag: string, ...words: string[]) =>
    element('tr', ...words.map((word) => element(tag, text(word))));
  const table = element(
    'table',
    element('thead', row('th', 'Word', 'Sense')),
    element('tbody', row('td', 'a', 'b')),
  );
  setProse()({ type: 'root', children: [table] } as never, { path: '/x/content/pages/en/y.mdx' });
  expect(JSON.stringify(table)).toContain('"data-label":"Sense"');
  expect(JSON.stringify(table)).not.toContain('"data-label":"Word"');
});
