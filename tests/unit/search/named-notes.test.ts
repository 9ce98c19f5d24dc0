/** What is beside the plan and named by a query comes first, whatever else has its words. */
import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/search/answer.ts';
import { libraryWith } from '../../support/sides.ts';

const [explanation, , term] = [1, 2, 3];
const library = libraryWith([
  [
    'plan/2.4/#2.4.3-explained',
    explanation,
    [],
    ['Foreign-invested companies: not said.'],
    'Cloud',
  ],
  ['investors/', explanation, ['For investors'], ['The plan period ended in 2024.'], ''],
  ['responsibility/', explanation, ['Department of Science and Technology'], ['Leads.'], ''],
  ['glossary/#t287', term, ['at least', '以上'], ['The number itself is included.'], ''],
  ['commitments/', explanation, ['Six classes'], ['What counts as a number, at least for us.'], ''],
]);
const firstOf = async (query: string): Promise<string | undefined> =>
  (await answer(query, 'en', library)).hits[0]?.address;

describe('first stands', () => {
  test.each(['foreign investors', 'for foreign companies', 'overseas investors'])(
    'the page that “%s” means, though a note has the very words',
    async (query) => {
      expect(await firstOf(query)).toBe('en/investors/');
    },
  );

  test.each(['what counts as at least', 'what does at least mean', 'meaning of "at least"'])(
    'the term of which “%s” asks, its small words among them',
    async (query) => {
      expect(await firstOf(query)).toBe('en/glossary/#t287');
    },
  );

  test.each(['when does the plan end', 'has the plan ended'])(
    'what “%s” means as a phrase, of which no word is cut off: not high-end machines',
    async (query) => {
      expect(await firstOf(query)).toBe('en/investors/');
    },
  );

  test('the plan itself where it says what is meant', async () => {
    expect(await firstOf('science ministry')).toContain('/plan/');
  });
});
