import { describe, expect, test } from 'vitest';
import { stopAtUncited } from '../../../src/layouts/cited-paragraphs.ts';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: object[]) => ({
  type: 'paragraph',
  children,
  position: { start: { line: 7 } },
});
const cite = { type: 'mdxJsxTextElement', name: 'Cite' };
const link = (url: string) => ({ type: 'link', url, children: [text('there')] });
const row = (...children: object[]) => ({ type: 'tableRow', children });
const header = row(text('Term'));

const run = (children: object[], about = 'plan'): void => {
  const file = { path: '/x/content/pages/en/y.mdx', data: { astro: { frontmatter: { about } } } };
  stopAtUncited()({ type: 'root', children } as never, file);
};

describe('passes', () => {
  test.each<[string, object[]]>([
    ['a citation', [paragraph(text('Said.'), cite)]],
    ['an outside source', [paragraph(text('Said '), link('https://example.org/'))]],
    [
      'a citation within emphasis',
      [paragraph({ type: 'strong', children: [cite] }, text('Said.'))],
    ],
    ['a line that leads into a list', [paragraph(text('Named are:'))]],
    [
      'a cited list',
      [{ type: 'list', children: [{ type: 'listItem', children: [paragraph(cite)] }] }],
    ],
    [
      'what is said of the site',
      [{ type: 'mdxJsxFlowElement', name: 'Aside', children: [paragraph(text('Ours.'))] }],
    ],
    [
      'a heading',
      [{ type: 'mdxJsxFlowElement', name: 'h2', children: [paragraph(text('Money'))] }],
    ],
    [
      'a table after a cited paragraph',
      [paragraph(text('Said.'), cite), { type: 'table', children: [header, row(text('x'))] }],
    ],
    ['a table of cited rows', [{ type: 'table', children: [header, row(text('x'), cite)] }]],
  ])('%s', (_, children) => {
    expect(() => run(children)).not.toThrow();
  });

  test('a page about the site', () => {
    expect(() => run([paragraph(text('Ours.'))], 'site')).not.toThrow();
  });
});

describe('stops, with file, line and words, at', () => {
  test.each<[string, object[], string]>([
    ['a bare paragraph', [paragraph(text('The plan is good.'))], 'line 7: “The plan is good.…”'],
    ['a link within the site', [paragraph(text('See '), link('../about/'))], '“See there…”'],
    [
      'a bare list item',
      [{ type: 'list', children: [{ type: 'listItem', children: [paragraph(text('x'))] }] }],
      '“x…”',
    ],
    ['a bare row', [{ type: 'table', children: [header, row(text('y'))] }], '“y…”'],
    [
      'a bare paragraph in a tag',
      [{ type: 'mdxJsxFlowElement', name: 'div', children: [paragraph(text('z'))] }],
      '“z…”',
    ],
  ])('%s', (_, children, message) => {
    expect(() => run(children)).toThrow(`content/pages/en/y.mdx: line `);
    expect(() => run(children)).toThrow(message);
  });
});
