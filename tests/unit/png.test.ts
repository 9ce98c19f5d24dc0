/** Are pictures drawn from SVG whole, with our own type, and with nothing missing? */
import { describe, expect, test } from 'vitest';
import { measureLine, renderPng } from '../../src/png.ts';

const blank =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';
const draw = (inside: string, root = ''): Promise<Uint8Array> =>
  renderPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" ${root}><rect width="100" height="50" fill="#fff"/>${inside}</svg>`,
    200,
  );
const text = (words: string, attrs = ''): string =>
  `<text x="5" y="30" font-size="20" ${attrs}>${words}</text>`;
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

test('a PNG is as wide as asked, and the same every time', async () => {
  const png = Buffer.from(await draw(text('杭州')));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([200, 100]);
  expect(same(png, await draw(text('杭州')))).toBe(true);
});

test('pictures that are asked for together are not mixed up', async () => {
  const sizes = [40, 80, 20];
  const drawn = await Promise.all(sizes.map((size) => renderPng(blank, size)));
  expect(drawn.map((png) => Buffer.from(png).readUInt32BE(16))).toEqual(sizes);
});

test('what cannot be drawn is said to the one who asked, and the next is drawn', async () => {
  const [broken, whole] = await Promise.allSettled([
    renderPng('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', 40),
    draw(text('州')),
  ]);
  expect([broken.status, whole.status]).toEqual(['rejected', 'fulfilled']);
});

test('text is painted, in the face that is asked for', async () => {
  const [none, sans, serif] = await Promise.all([
    draw(''),
    draw(text('杭州', 'font-family="PingFang SC, sans-serif"')),
    draw(text('杭州', 'font-family="Songti SC, serif"')),
  ]);
  expect(same(none, sans)).toBe(false);
  expect(same(sans, serif)).toBe(false);
});

test('quotation marks are as wide as their language has them', async () => {
  const zh = text('a’b', 'font-family="sans-serif"');
  expect(same(await draw(zh), await draw(zh, 'xml:lang="en"'))).toBe(false);
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
  ])('%s', async (_, words, missing) => {
    await expect(draw(text(words))).rejects.toThrow(`lack ${missing} `);
  });

  test('but not in what is not painted', async () => {
    await draw('<title>龘</title><desc>龘</desc>');
    await draw(text('&lt;a&amp;b&gt; “”'));
  });

  test('in a line to be measured', () => {
    expect(() => measureLine('龘', 'zh', 'serif')).toThrow('lack 龘');
  });
});
