import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { settings } from '../../../src/components/reader-settings/settings.ts';
import { wordNames } from '../../../src/components/quotation-check/words.ts';
import en from '../../../src/i18n/en.ts';
import zh from '../../../src/i18n/zh.ts';
import { citationStyles } from '../../../src/model/cite.ts';
import { factNames } from '../../../src/model/document.ts';
import { shelves } from '../../../src/model/glossary.ts';
import { termSchema } from '../../../src/model/schema.ts';
import { noteRooms } from '../../../src/model/pack.ts';
import { expectNone } from '../../support/faults.ts';
import { englishFaults, unbalanced } from '../../support/typography.ts';
import { sourceFiles } from '../source-files.ts';

const chinese: Readonly<Record<string, string>> = zh;
const english: Readonly<Record<string, string>> = en;

/** A key as components write it: i18next adds the plural. */
const stem = (key: string): string => key.replace(/_(?:one|other)$/, '');
const stems = (words: object): string[] => [...new Set(Object.keys(words).map(stem))].sort();
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{.*?\}\}/g)].map(String).sort();

describe('both languages', () => {
  test('answer the same keys', () => {
    expect(stems(en)).toEqual(stems(zh));
  });

  test('have just the plurals that they need: Chinese one form, English two', () => {
    const forms = (words: object): string[] =>
      Object.keys(words)
        .filter((key) => stem(key) !== key)
        .sort();
    const counted = stems(zh).filter((key) => `${key}_other` in zh);
    expect(forms(zh)).toEqual(counted.map((key) => `${key}_other`));
    expect(forms(en)).toEqual(counted.flatMap((key) => [`${key}_one`, `${key}_other`]));
    expect(counted.filter((key) => key in zh || key in en)).toEqual([]);
  });

  test('ask for the same values, and only for those that i18n/index.ts knows', () => {
    for (const [key, text] of Object.entries(english)) {
      const twin = chinese[key] ?? chinese[`${stem(key)}_other`] ?? '';
      const singular = key.endsWith('_one') && !text.includes('{{count}}');
      const due = placeholders(twin).filter((value) => !singular || value !== '{{count}}');
      expect(placeholders(text), key).toEqual(due);
      for (const value of due)
        expect(
          ['id', 'query', 'name', 'said', 'count', 'equal', 'of', 'kappa'].map(
            (name) => `{{${name}}}`,
          ),
          key,
        ).toContain(value);
    }
  });

  test('say something under every key', () => {
    for (const words of [chinese, english]) {
      for (const [key, text] of Object.entries(words)) expect(text, key).toMatch(/^\S(?:.*\S)?$/s);
    }
  });
});

describe('keys and the code', () => {
  const waysIn = ['public', 'investor', 'teacher'];
  const isSize = (value: string): boolean => /^\d+$/.test(value);
  /** Keys that the code puts together: the template, and every key that it comes to. */
  /** What a row of the positions’ table is. */
  const kinds = ['Position', 'Mapping', 'Action', 'Lead', 'Task', 'Target', 'Strand'];
  const families: Readonly<Record<string, readonly string[]>> = {
    'facts.${name}': factNames.flatMap((name) => (name === 'title' ? [] : `facts.${name}`)),
    'cite.${style}': citationStyles.map((style) => `cite.${style}`),
    'glossary.${shelf}': shelves.map((shelf) => `glossary.${shelf}`),
    'glossary.category.${term.category}': termSchema.shape.category.options.map(
      (category) => `glossary.category.${category}`,
    ),
    'glossary.confidence.${term.confidence}': termSchema.shape.confidence.options.map(
      (confidence) => `glossary.confidence.${confidence}`,
    ),
    'glossary.source.${term.source_type}': termSchema.shape.source_type.options.map(
      (type) => `glossary.source.${type}`,
    ),
    'home.${name}': waysIn.map((name) => `home.${name}`),
    'home.${name}Text': waysIn.map((name) => `home.${name}Text`),
    'quotation.${name}': wordNames.map((name) => `quotation.${name}`),
    'fivePositions.kind${kind}': kinds.map((kind) => `fivePositions.kind${kind}`),
    'packs.notes.${room}': noteRooms.map((room) => `packs.notes.${room}`),
    'packs.order.${order}': ['plan', 'ticked'].map((order) => `packs.order.${order}`),
    'settings.${name}': Object.keys(settings).map((name) => `settings.${name}`),
    'settings.${name}.${value}': Object.entries(settings).flatMap(([name, values]) =>
      values.flatMap((value) => (isSize(value) ? [] : `settings.${name}.${value}`)),
    ),
  };
  const built = Object.values(families).flat();
  const code = sourceFiles
    .filter(({ path }) => /\.(?:ts|astro)$/.test(path) && !/i18n\/(?:zh|en)[\w-]*\.ts$/.test(path))
    .map(({ text }) => text)
    .join('\n');
  const areas = [...new Set(stems(zh).map((key) => key.split('.')[0] ?? ''))].join('|');
  const found = (pattern: string): string[] =>
    [...code.matchAll(new RegExp(pattern, 'g'))].map((match) => match[1] ?? '');
  /** A file name, such as plan.json, is none. */
  const written = found(`['"]((?:${areas})(?:\\.\\w+)+)['"]`).filter(
    (word) => !/\.(?:json|csv|txt|ts|astro)$/.test(word),
  );

  test('every key is used', () => {
    const unused = stems(zh).filter((key) => !written.includes(key) && !built.includes(key));
    expectNone(unused.map((key) => `${key}: no file of src/ uses it`));
  });

  test('every key that is used is there', () => {
    const missing = [...written, ...built].filter((key) => !stems(zh).includes(key));
    expectNone(missing.map((key) => `${key}: src/i18n/zh.ts has no words for it`));
  });

  test('every family is known here, and none is idle', () => {
    const templates = found(`\`((?:${areas})\\.[^\`\\s/]*\\$\\{[^\`\\s]*)\``);
    expect([...new Set(templates)].sort()).toEqual(Object.keys(families).sort());
  });

  test('the ways in of the home page are the family’s', () => {
    const page = readFileSync('src/pages/[lang]/index.astro', 'utf8');
    const names = [...page.matchAll(/\bname: '(\w+)',\n\s+links/g)].map((match) => match[1]);
    expect(names).toEqual(waysIn);
  });
});

describe('typography', () => {
  /** What stands in a text as it is written elsewhere: values, standards, addresses. */
  const quoted = /\{\{\w+\}\}|GB\/T 7714-\d+|\/2\.3\.1\/|\b2\.3\.1\b|CC BY 4\.0/g;

  const chineseFaults = (text: string): string[] => {
    const plain = text.replace(quoted, 'x');
    const mark = unbalanced(plain);
    return [
      ...(/[,:;!?"'`()[\]<>]|\.(?!\d)|\.\.\./.exec(plain) ?? []).map(
        (sign) => `half-width ${sign}`,
      ),
      ...(/[０-９Ａ-Ｚａ-ｚ％]/.exec(plain) ?? []).map((sign) => `full-width ${sign}`),
      ...(/\s[，。、：；？！”）》]|[，。、：；？！“（《]\s|\s\s/.test(plain)
        ? ['space beside a sign']
        : []),
      ...(/\d[-–]\d/.test(plain) ? ['range without an em dash'] : []),
      ...(mark ? [`${mark} without its mate`] : []),
    ];
  };

  test('Chinese has its own signs', () => {
    expectNone(
      Object.entries(chinese).flatMap(([key, text]) =>
        chineseFaults(text).map((fault) => `zh ${key}: ${fault}`),
      ),
    );
  });

  test('English has curly quotes, and dashes closed up', () => {
    expectNone(
      Object.entries(english).flatMap(([key, text]) =>
        englishFaults(text.replace(quoted, 'x')).map((fault) => `en ${key}: ${fault}`),
      ),
    );
  });

  test('a sentence in one language is a sentence in the other', () => {
    const faults = Object.entries(english).filter(([key, text]) => {
      const twin = chinese[key];
      return twin && /[。？！]$/.test(twin) && !/[.?!]”?$/.test(text);
    });
    expectNone(faults.map(([key]) => `en ${key}: no stop, where the Chinese has one`));
  });

  test.each(['第(一)条', '"智"', '访问,', '完。 好', '（甲', '共 ３ 处', '2022-2024年', '好...'])(
    'the Chinese checker catches “%s”',
    (text) => {
      expect(chineseFaults(`${text}x`)).not.toEqual([]);
    },
  );
});
