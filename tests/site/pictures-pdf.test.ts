/** Can the PDF of a picture be searched, printed on A4 and followed back to the site? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { langs } from '../../src/model/lang.ts';
import { plan, targets } from '../support/content.ts';
import { distFolder, site } from '../support/dist.ts';
import { readPdf } from '../support/pdf.ts';

describe.each(langs)('at-a-glance in %s', (lang) => {
  const pdf = readPdf(readFileSync(`${distFolder}/data/pictures/at-a-glance-${lang}.pdf`));
  const words = pdf.words.join(lang === 'zh' ? '' : ' ').replace(/\s+/g, ' ');

  test('its words are found', () => {
    const sought = lang === 'zh' ? ['数据交易', '杭州'] : ['data trading', 'Hangzhou'];
    for (const word of sought) expect(words).toContain(word);
    for (const { item } of targets) expect(words).toContain(item[lang]);
    const outcomes = plan.provisions.filter(({ kind }) => kind === 'outcome');
    for (const { sentences } of outcomes) expect(words).toContain(sentences[0]![lang]);
  });

  test('in characters, not in the radicals that look like them', () => {
    expect(words).not.toMatch(/[\u2E80-\u2FDF\uF900-\uFAFF\uFFFD]/);
  });

  test('a voice hears headings, paragraphs and links in their order, and head and foot once', () => {
    const heard = pdf.heard.map(({ tag, words, parts }) => ({
      tag,
      words: words + parts.map((part) => part.words).join(''),
    }));
    const headings = heard.filter(({ tag }) => tag.startsWith('H'));
    const levels = headings.map(({ tag }) => Number(tag.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level) => level === 2)).toHaveLength(6);
    // No level is skipped on the way down.
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThan(2);
    const inOrder = plan.provisions.filter(({ kind }) => kind === 'outcome');
    const places = inOrder.map(({ sentences }) =>
      heard.findIndex(({ words }) => words.includes(sentences[0]![lang])),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    const notice = lang === 'zh' ? '无隶属关系' : 'not affiliated';
    expect(heard.filter(({ words }) => words.includes(notice))).toHaveLength(1);
    expect(heard.every(({ words }) => words.trim() && !words.includes('\uFFFD'))).toBe(true);
  });

  test('all that is painted is tagged or no content, and every link is in the tree', () => {
    expect(pdf.untagged).toEqual([]);
    const links = pdf.heard.flatMap(({ parts }) => parts).filter(({ tag }) => tag === 'Link');
    expect(links.reduce((sum, link) => sum + link.links, 0)).toBe(pdf.links.length);
    expect(pdf.parents).toBe(pdf.boxes.length + pdf.links.length);
  });

  test('every page is A4 and says what it is not', () => {
    for (const box of pdf.boxes) expect(box).toEqual([595.28, 842.12]);
    const notice = lang === 'zh' ? /无隶属关系/g : /not affiliated/g;
    expect(words.match(notice)).toHaveLength(pdf.boxes.length);
  });

  test('it has a title and a language, and leads to the sentences', () => {
    expect(pdf.title).toContain(lang === 'zh' ? '一图读懂' : 'The plan at a glance');
    expect(pdf.lang).toBe(lang === 'zh' ? 'zh-Hans' : 'en');
    expect(pdf.links.length).toBeGreaterThan(80);
    for (const link of pdf.links)
      expect(link.startsWith(`${site.address.href}${lang}/`)).toBe(true);
  });
});
