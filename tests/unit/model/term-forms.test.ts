import { expect, test } from 'vitest';
import { findForm } from '../../../src/model/term-forms.ts';

const found = (text: string, ...forms: string[]): string | undefined => {
  const span = findForm(text, forms);
  return span && text.slice(...span);
};

test.each([
  ['The City Brain’s algorithms', 'City Brain', 'City Brain'],
  ['Future factories', 'future factories', 'Future factories'],
  ['the digital reform', 'The digital reform', 'digital reform'],
  ['such as smart terminals', 'smart terminal', 'smart terminals'],
  ['the “Five Ones” mechanism', 'the “Five Ones”', 'Five Ones'],
  ['a “city of mobile governance”;', 'city of mobile governance', 'city of mobile governance'],
  ['the handling of “one matter,” then', 'handling of “one matter”', 'handling of “one matter,”'],
  [
    'SRDI “little giant” enterprises',
    'SRDI “little giant” enterprises',
    'SRDI “little giant” enterprises',
  ],
  [
    'the artificial intelligence (AI) platform',
    'AI platform',
    'artificial intelligence (AI) platform',
  ],
  ['the AI platform', 'artificial intelligence platform', 'AI platform'],
  [
    'generic research and development (R&D) centers',
    'generic R&D centers',
    'generic research and development (R&D) centers',
  ],
  ['cloud (computing)', 'cloud (computing)', 'cloud (computing)'],
])('in “%s” finds “%s” as “%s”', (text, form, words) => {
  expect(found(text, form)).toBe(words);
});

test.each([
  ['republic data', 'public data'],
  ['non-public data', 'public data'],
  ['the meaning', 'means'],
  ['AIs', 'IoT'],
])('in “%s” does not find “%s”', (text, form) => {
  expect(found(text, form)).toBeUndefined();
});

test('takes the longest form, then the first place', () => {
  expect(found('the pilot; the pilot zone', 'pilot', 'pilot zone')).toBe('pilot zone');
  expect(findForm('zone and zone', ['zone'])).toEqual([0, 4]);
});
