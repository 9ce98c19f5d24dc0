import { expect, test } from 'vitest';
import { stemOf } from '../../../src/search/spelling.ts';

test.each([
  'center centre centers centres',
  'standardize standardise standardized standardising',
  'trade trading traded trades',
  'factory factories',
  'labor labour',
  'model modelling modeling models',
  'cultivate cultivating cultivation',
  'program programme programmes',
  'ethic ethics ethical',
  'develop development developing developed',
  'sme smes',
])('%s are one family', (words) => {
  expect(new Set(words.split(' ').map(stemOf)).size).toBe(1);
});

test.each([
  ['police', 'policy'],
  ['government', 'governance'],
  ['data', 'date'],
  ['university', 'universe'],
  ['public', 'publish'],
  ['community', 'communication'],
])('%s and %s are two', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b));
});
