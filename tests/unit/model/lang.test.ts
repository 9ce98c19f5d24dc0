import { expect, test } from 'vitest';
import { langs, langsOf, leadLang, tags, views } from '../../../src/model/lang.ts';

test.each([
  ['zh', ['zh'], 'zh-Hans'],
  ['en', ['en'], 'en'],
  ['zh-en', ['zh', 'en'], 'zh-Hans'],
] as const)('%s shows %j in a document of %s', (view, shown, documentTag) => {
  expect(langsOf(view)).toEqual(shown);
  expect(tags[leadLang(view)]).toBe(documentTag);
});

test('the language of the document is always one that the view shows, and the first', () => {
  for (const view of views) expect(langsOf(view)[0]).toBe(leadLang(view));
});

test('every language is a view of its own', () => {
  for (const lang of langs) expect(views).toContain(lang);
});

test('the tags are what Intl calls them', () => {
  expect(Intl.getCanonicalLocales(Object.values(tags))).toEqual(['zh-Hans', 'en']);
});
