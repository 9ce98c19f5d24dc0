import { expect, test } from 'vitest';
import { placePanel } from '../../../src/components/term-preview/place-panel.ts';

const window = { width: 320, height: 600 };
const panel = { width: 200, height: 100 };
const line = (left: number, top: number) => ({ left, top, bottom: top + 20 });

test.each([
  ['below the word', [line(40, 100)], { left: 40, top: 126 }],
  ['below its last line', [line(200, 100), line(20, 130)], { left: 20, top: 156 }],
  [
    'above its first line, where there is no room below',
    [line(90, 500), line(20, 530)],
    { left: 90, top: 394 },
  ],
  ['within the right edge', [line(300, 100)], { left: 112, top: 126 }],
  ['within the left edge', [line(0, 100)], { left: 8, top: 126 }],
])('%s', (_, lines, place) => {
  expect(placePanel(lines, panel, window)).toEqual(place);
});

test('below, where there is room neither below nor above', () => {
  expect(placePanel([line(20, 50)], panel, { width: 320, height: 120 }).top).toBe(76);
});

test('at the left edge, where it is as wide as the window', () => {
  expect(placePanel([line(20, 50)], { width: 320, height: 90 }, window).left).toBe(8);
});

test('never on the word', () => {
  for (let top = 0; top < 580; top += 7) {
    const word = line(20, top);
    const place = placePanel([word], panel, window);
    expect(place.top >= word.bottom || place.top + panel.height <= word.top, String(top)).toBe(
      true,
    );
  }
});
