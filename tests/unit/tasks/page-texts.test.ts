/** What a page says of its own is read; what it says of the plan's, and its tools, are not. */
import { expect, test } from 'vitest';
import { readPage } from '../../../src/tasks/page-texts.ts';

const read = (body: string) => readPage(`<html><body><main>${body}</main></body></html>`);

test('a page falls into sections at headings with an address', () => {
  const page = read(
    '<h1 id="top">A</h1><p>one</p><h2 id="b">B</h2><p>two</p><h3>not apart</h3><ul><li>three</ul>',
  );
  expect(page).toEqual({
    title: 'A',
    isPicture: false,
    sections: [
      { id: '', heading: 'A', texts: ['one'], isExplanation: false },
      { id: 'b', heading: 'B', texts: ['two', 'not apart', 'three'], isExplanation: false },
    ],
  });
});

test.each([
  '<p data-basis="stated">the plan</p>',
  '<table><tr><td>cell</table>',
  '<svg><text>drawn</text></svg>',
  '<nav><p>menu</nav>',
  '<p hidden>later</p>',
  '<p aria-hidden="true">line</p>',
  '<div data-pagefind-ignore><p>form</div>',
])('%s is not what the page says', (silent) => {
  const [section] = read(`<h1>A</h1><p>said</p>${silent}`).sections;
  expect(section?.texts).toEqual(['said']);
});

test('links behind a text that name its sources are not said; one within it is', () => {
  const link = '<a href="/zh/plan/2.1/#2.1.1-s3">2.1.1-s3</a>';
  const page = read(
    `<h1>A</h1><p>See ${link} first. ${link} <a href="#2">2</a> </p><p>${link}</p>`,
  );
  expect(page.sections[0]?.texts).toEqual(['See 2.1.1-s3 first.', '2.1.1-s3']);
});

test('what stands behind a closed section is of the heading above it', () => {
  const page = read(
    '<h1>A</h1><section><h2 id="b">B</h2><section><h3 id="c">C</h3><p>c</section></section><p>a',
  );
  expect(page.sections.map(({ id, texts }) => [id, texts])).toEqual([
    ['', ['a']],
    ['b', []],
    ['c', ['c']],
  ]);
});

test('of an explanation, what cites the plan is read without its label and its citations', () => {
  const { sections } = read(
    `<div class="explain" id="2.3.1-explained"><p><b>Plainly</b> It is so.
     <span class="cites"><a href="#x">2.3.1-s1</a></span></p>
     <dl><dt>Why</dt><dd>For this.<span class="cites"></span></dd>
     <div data-basis="computed"><dt>Who</dt><dd>A body<span class="cites"></span></dd></div></dl></div>`,
  );
  expect(sections).toEqual([
    { id: '2.3.1-explained', heading: '', texts: ['It is so.', 'For this.'], isExplanation: true },
  ]);
});
