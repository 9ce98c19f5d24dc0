import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printPdf } from '../../src/charts/print-pdf.ts';
import { shape } from '../../src/charts/shape.ts';
import { readTables, subsetFont } from '../../src/font-subset.ts';
import { readPdf } from '../support/pdf.ts';

const facts = { title: '一图', subject: 'x', lang: 'zh-Hans' };
const pen = { lang: 'zh', address: (id: string) => `https://x.example/${id}` } as const;
const text = shape('text', { x: 10, y: 20, 'font-size': 16 }, [
  shape('tspan', {}, ['杭州的']),
  shape('tspan', { x: 10, dy: 20 }, ['数据交易']),
]);
const link = shape('a', { href: '2.5.2' }, [
  shape('rect', { fill: 'none', x: 0, y: 0, width: 100, height: 50 }),
  text,
]);
const drawing = { width: 100, height: 50, body: [link, shape('circle', { cx: 5, cy: 5, r: 5 })] };

test('words can be found, in the characters that they were written in', () => {
  const { words, title, lang } = readPdf(printPdf([drawing], facts, pen));
  expect(words).toEqual(['杭州的', '数据交易']);
  expect([title, lang]).toEqual(['一图', 'zh-Hans']);
});

test('words are tagged in their order; those of a mark belong to its link', () => {
  const heading = shape('text', { x: 0, y: 9, 'font-size': 9, tagged: 'H2' }, ['一']);
  const running = shape('text', { x: 0, y: 9, 'font-size': 9, tagged: 'Artifact' }, ['州']);
  const [, circle] = drawing.body;
  const body = [circle!, heading, link, running, text];
  const { heard, untagged, words } = readPdf(printPdf([{ ...drawing, body }], facts, pen));
  const said = '杭州的数据交易';
  const part = (tag: string, words: string, links = 0) => ({ tag, words, links, parts: [] });
  expect(heard).toEqual([
    part('H2', '一'),
    { ...part('P', ''), parts: [part('Link', said, 1)] },
    part('P', said),
  ]);
  expect(words).toContain('州');
  expect(untagged).toEqual([]);
});

test('a mark is a link on its rectangle', () => {
  const { links, boxes } = readPdf(printPdf([drawing], facts, pen));
  expect(links).toEqual(['https://x.example/2.5.2']);
  expect(boxes).toEqual([[595.28, 297.64]]);
});

test('the same drawing gives the same bytes', () => {
  expect(printPdf([drawing], facts, pen)).toEqual(printPdf([drawing], facts, pen));
});

test.each(['marker', 'foreignObject'])('a <%s> stops the build', (tag) => {
  const strange = { ...drawing, body: [shape(tag)] };
  expect(() => printPdf([strange], facts, pen)).toThrow(`no <${tag}>`);
});

test.each(['zh-sans', 'en-sans'])(
  'the font %s is cut in a copy, its glyphs keep their numbers',
  (name) => {
    const font = readFileSync(`src/fonts/picture-${name}.ttf`);
    const before = Buffer.from(font);
    const cut = subsetFont(font, [5, 20]);
    expect(font.equals(before)).toBe(true);
    expect(cut.length).toBeLessThan(font.length);
    const [kept, whole] = [cut, font].map((each) => Buffer.from(readTables(each).get('hmtx')!));
    expect(kept!.equals(whole!)).toBe(true);
  },
);
