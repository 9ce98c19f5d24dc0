/** The evaluation set of the search: its shape, and that what it expects is in the plan. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { confusableEntries, provisions, terms } from '../support/content.ts';

const kinds = [
  'exact',
  'sentence',
  'single-character',
  'width',
  'traditional',
  'pinyin',
  'no-space',
  'punctuation',
  'number',
  'clause-number',
  'body',
  'synonym',
  'taiwan-hk',
  'question',
  'english-stem',
  'spelling',
  'typo',
  'cross-language',
  'term',
  'phrase',
  'absent',
  'later-citizen',
  'later-investor',
  'later-teacher',
  'fresh',
  'validity',
  'unseen',
  'passer-by',
] as const;

const querySchema = z.strictObject({
  q: z.string().min(1),
  lang: z.enum(['zh', 'en']),
  kind: z.enum(kinds),
  expect: z.array(z.string()),
  why: z.string().min(1).optional(),
});

const queries = z
  .array(querySchema)
  .parse(parse(readFileSync('tests/search/queries.yaml', 'utf8')) as unknown);
const ofKind = (kind: string): typeof queries => queries.filter((query) => query.kind === kind);
const name = ({ lang, q }: (typeof queries)[number]): string => `${lang}: ${q}`;

/** Letters and figures only, in one width and one case. */
const level = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');

/** A title and each sentence, in both languages, so that no match runs from one into the next. */
const texts = Object.fromEntries(
  Object.entries(provisions).map(([id, { title, sentences }]) => [
    id,
    [...(title ? [title] : []), ...sentences].flatMap(({ zh, en }) => [level(zh), level(en)]),
  ]),
);
const holds = (id: string, q: string): boolean =>
  (texts[id] ?? []).some((text) => text.includes(level(q)));

test('at least 120 queries, at least 6 of each kind', () => {
  expect(queries.length).toBeGreaterThanOrEqual(120);
  expect(kinds.filter((kind) => ofKind(kind).length < 6)).toEqual([]);
});

test('no query stands twice on the same site', () => {
  const names = queries.map(name);
  expect(names.filter((one, at) => names.indexOf(one) !== at)).toEqual([]);
});

/** Pages that answer, by their names. */
const pages = new Set(
  readdirSync('content/pages/en')
    .map((file) => file.replace(/\.mdx$/, ''))
    .concat(['home', 'at-a-glance', 'positions', 'responsibility', 'targets', 'timeline', 'packs']),
);
const isKnown = (id: string): boolean =>
  id in provisions ||
  id in confusableEntries ||
  pages.has(id) ||
  terms.some((term) => term.id === id);

test('every expected answer exists and is named once', () => {
  const wrong = queries.filter(
    (query) => new Set(query.expect).size !== query.expect.length || !query.expect.every(isKnown),
  );
  expect(wrong.map(name)).toEqual([]);
});

test('nothing is expected for absent words, and something for all others', () => {
  const wrong = queries.filter((query) => (query.kind === 'absent') !== !query.expect.length);
  expect(wrong.map(name)).toEqual([]);
});

test('every provision is the best answer to something', () => {
  const best = new Set(queries.map((query) => query.expect[0]));
  expect(Object.keys(provisions).filter((id) => !best.has(id))).toEqual([]);
});

describe('the plan itself', () => {
  test.each(['exact', 'sentence', 'width', 'term'])('%s: holds the words', (kind) => {
    const wrong = ofKind(kind).filter((query) => !query.expect.some((id) => holds(id, query.q)));
    expect(wrong.map(name)).toEqual([]);
  });

  test('exact: every first answer holds the words', () => {
    const wrong = ofKind('exact').filter((query) => !holds(query.expect[0] ?? '', query.q));
    expect(wrong.map(name)).toEqual([]);
  });

  test('absent: holds the words nowhere', () => {
    const wrong = ofKind('absent').filter((query) =>
      Object.keys(provisions).some((id) => holds(id, query.q)),
    );
    expect(wrong.map(name)).toEqual([]);
  });
});
