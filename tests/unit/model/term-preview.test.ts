import { expect, test } from 'vitest';
import { sections } from '../../../src/model/address.ts';
import { langs } from '../../../src/model/lang.ts';
import { previewsOf } from '../../../src/model/term-preview.ts';
import { termLinks, terms } from '../../support/content.ts';

test('a preview is the word, its sound, its twin and its meaning, in the reader’s language', () => {
  const brain = terms.find(({ zh }) => zh === '城市大脑')!;
  const { pinyin, definition_zh: zh, definition_en: en } = brain;
  const of = (lang: 'zh' | 'en') => previewsOf('2.3', lang, termLinks, terms)[brain.id];
  expect(of('zh')).toEqual(['城市大脑', pinyin, 'City Brain', zh]);
  expect(of('en')).toEqual(['City Brain', pinyin, '城市大脑', en]);
});

test('a section has the previews of its links, and a script can mark their languages', () => {
  for (const lang of langs) {
    const held = sections.flatMap((section) =>
      Object.entries(previewsOf(section, lang, termLinks, terms)),
    );
    expect(held.length).toBe([...termLinks.values()].flat().length);
    for (const [id, [, , , meaning]] of held) {
      if (lang === 'en') expect(meaning, id).not.toMatch(/\p{Script=Han}/u);
      else expect(meaning, id).not.toMatch(/[A-Za-z]+ [A-Za-z]+ [A-Za-z]+/);
    }
  }
});
