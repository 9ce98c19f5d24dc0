import { describe, expect, test } from 'vitest';
import en from '../../../src/i18n/en.ts';
import { speak, tag, translator, type Key } from '../../../src/i18n/index.ts';
import zh from '../../../src/i18n/zh.ts';
import { langs, views } from '../../../src/model/lang.ts';

const keys = Object.keys(zh).map((key) => key.replace(/_other$/, '') as Key);
const values = {
  id: '2.3.1',
  query: '智',
  name: '省经信厅',
  said: '共 2 处',
  count: 2,
  equal: 74,
  of: 78,
  kappa: '0.93',
};
const dictionaries: Record<string, Record<string, string>> = { zh, en };

describe('words', () => {
  test.each([
    ['zh', '第2.3.1条'],
    ['en', 'Provision 2.3.1'],
    ['zh-en', '第2.3.1条 / Provision 2.3.1'],
  ] as const)('in %s', (view, words) => {
    expect(speak(view).t('short.title', { id: '2.3.1' })).toBe(words);
  });

  test.each([
    ['en', 0, '“AI”: 0 results'],
    ['en', 1, '“AI”: 1 result'],
    ['en', 2, '“AI”: 2 results'],
    ['en', 1000, '“AI”: 1000 results'],
    ['zh', 0, '“AI”：找到0处'],
    ['zh', 1, '“AI”：找到1处'],
    ['zh', 2, '“AI”：找到2处'],
  ] as const)('in %s count %i: %s', (lang, count, words) => {
    expect(translator(lang)('search.count', { query: 'AI', count })).toBe(words);
  });

  test.each(langs)('in %s answer every key, with every value in its place', (lang) => {
    for (const key of keys) {
      const words = translator(lang)(key, values);
      expect(words, key).not.toMatch(/\{\{|\}\}|undefined|\[object/);
      expect(words, key).not.toBe('');
    }
  });

  test.each(['$t(nav.home)', '{{count}}', '$&', '$1', '<b>&"', '__proto__', ''])(
    'take the value “%s” as it is',
    (id) => {
      expect(translator('en')('short.title', { id })).toBe(`Provision ${id}`);
    },
  );
});

describe('a fault stops the build', () => {
  test.each([
    ['zh', '第{{id}}条'],
    ['en', 'Provision {{id}}'],
  ] as const)('%s: a missing value, naming the text', (lang, text) => {
    const message = `src/i18n/${lang}.ts: a value is missing in “${text}”`;
    expect(() => translator(lang)('short.title')).toThrow(message);
    expect(() => translator(lang)('short.title', {})).toThrow(message);
    expect(() => translator(lang)('short.title', { query: 'x' })).toThrow(message);
  });

  test.each(langs)('%s: every text with a value asks for it', (lang) => {
    for (const key of keys) {
      const plural = dictionaries[lang]?.[`${key}_other`];
      // A text with plural forms is found by its number alone, which then is no missing value.
      const text = plural?.replaceAll('{{count}}', '') ?? dictionaries[lang]?.[key] ?? '';
      if (!text.includes('{{')) continue;
      const given = plural ? { count: 2 } : {};
      expect(() => translator(lang)(key, given), key).toThrow('a value is missing in “');
    }
  });

  test.each([
    'nope',
    'nav',
    'nav.',
    'search.count_many',
    'constructor',
    'toString',
    '',
    ' nav.home',
  ])('an unknown key, by name: “%s”', (key) => {
    expect(() => translator('zh')(key as Key)).toThrow(`src/i18n/zh.ts: no words for ${key}`);
    expect(() => translator('en')(key as Key)).toThrow(`src/i18n/en.ts: no words for ${key}`);
  });

  test('a count is not guessed', () => {
    expect(() => translator('en')('search.count', { query: 'AI' })).toThrow('search.count');
  });
});

describe('a view', () => {
  test.each(views)('%s knows its languages, the one of the document first', (view) => {
    const speech = speak(view);
    expect(speech.view).toBe(view);
    expect(speech.langs[0]).toBe(speech.lang);
    expect(speech.langs.every((lang) => view.split('-').includes(lang))).toBe(true);
  });

  test('speaks no other language than its own', () => {
    for (const key of keys) {
      expect(speak('zh').t(key, values)).toBe(translator('zh')(key, values));
      expect(speak('en').t(key, values)).toBe(translator('en')(key, values));
    }
  });

  test('has the tags of BCP 47', () => {
    expect(langs.map(tag)).toEqual(['zh-Hans', 'en']);
  });
});
