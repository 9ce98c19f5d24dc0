import { expect, test } from 'vitest';
import { headingsOf } from '../../../src/layouts/headings.ts';

test('headings with an address, in their order; others have none to lead to', () => {
  const mdx = '<h2 id="what">What it is</h2>\n\ntext\n\n## Plain\n\n<h2 id="why">Why</h2>';
  expect(headingsOf(mdx)).toEqual([
    { id: 'what', text: 'What it is' },
    { id: 'why', text: 'Why' },
  ]);
});

test('a heading with markup, or none, is named', () => {
  expect(() => headingsOf('<h2 id="a">An <em>A</em></h2>')).toThrow('id="a"');
  expect(() => headingsOf('<h2 id="b"></h2>')).toThrow('id="b"');
});
