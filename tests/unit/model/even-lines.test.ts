/** Are lines as few as they can be, and then as even? */
import { expect, test } from 'vitest';
import { breakEvenly } from '../../../src/model/even-lines.ts';

const measure = (line: string): number => line.trimEnd().length;
const broken = (text: string, width: number) => breakEvenly(text.split('|'), width, measure);

test.each([
  ['ab|cd|ef', 6, ['abcdef']],
  ['ab|cd|ef', 5, ['abcd', 'ef']],
  ['ab|cd|ef|gh', 7, ['abcd', 'efgh']],
  ['aaaaaa |bb |cc |dd', 9, ['aaaaaa', 'bb cc dd']],
])('%s within %d', (text, width, lines) => {
  expect(broken(text, width)).toEqual(lines);
});

test('a piece that no line holds has no lines', () => {
  expect(broken('abc|defghi', 5)).toBeUndefined();
});

test('nothing is lost but the space at the end of a line', () => {
  const text = 'one |two |three |four |five';
  for (let width = 6; width < 30; width++) {
    expect(broken(text, width)!.join(' ')).toBe(text.replaceAll('|', ''));
  }
});
