/** Are pictures drawn from SVG whole, with our own type, and with nothing missing? */
import { describe, expect, test } from 'vitest';
import { measureLine, renderPng } from '../../src/png.ts';

const draw = (inside: string, root = ''): Uint8Array =>
  renderPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" ${root}><rect width="100" height="50" fill="#fff"/>${inside}</svg>`,
    200,
  );
const text = (words: string, attrs = ''): string =>
  `<text x="5" y="30" font-size="20" ${attrs}>${words}</text>`;
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

test('a PNG is as wide as asked, and the same every time', () => {
  const png = Buffer.from(draw(text('杭州')));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([200, 100]);
  expect(same(png, draw(text('杭州')))).toBe(true);
});

test('text is painted, in the face that is asked for', () => {
  const [none, sans, serif] = [
    draw(''),
    draw(text('杭州', 'font-family="PingFang SC, sans-serif"')),
    draw(text('杭州', 'font-family="Songti SC, serif"')),
  ];
  expect(same(none, sans)).toBe(false);
  expect(same(sans, serif)).toBe(false);
});

test('quotation marks are as wide as their language has them', () => {
  const zh = text('a’b', 'font-family="sans-serif"');
  expect(same(draw(zh), draw(zh, 'xml:lang="en"'))).toBe(false);
  expect(measureLine('’', 'zh', 'sans-serif')).toBe(1);
  expect(measureLine('’', 'en', 'sans-serif')).toBeLessThan(0.4);
});

test('lines are measured in em', () => {
  expect(measureLine('建设杭州，', 'zh', 'serif')).toBe(5);
  expect(measureLine('iii', 'en', 'serif')).toBeLessThan(measureLine('www', 'en', 'serif'));
});

describe('characters that the fonts lack are named', () => {
  test.each([
    ['as they are', '龘', '龘'],
    ['as an entity', '&#x9f98;', '龘'],
    ['as another', '&#40856;', '龘'],
    ['in a span', '<tspan x="1">龘</tspan>杭', '龘'],
  ])('%s', (_, words, missing) => {
    expect(() => draw(text(words))).toThrow(`lack ${missing} `);
  });

  test('but not in what is not painted', () => {
    expect(() => draw('<title>龘</title><desc>龘</desc>')).not.toThrow();
    expect(() => draw(text('&lt;a&amp;b&gt; “”'))).not.toThrow();
  });

  test('in a line to be measured', () => {
    expect(() => measureLine('龘', 'zh', 'serif')).toThrow('lack 龘');
  });
});
