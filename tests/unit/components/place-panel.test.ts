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
  expect(placePanel(lines, panel, window)).toMatchObject(place);
});

test('on the roomier side, and no higher than its room, where it fits on neither', () => {
  const low = { width: 320, height: 120 };
  expect(placePanel([line(20, 30)], panel, low)).toEqual({ left: 20, top: 56, room: 56 });
  expect(placePanel([line(20, 70)], panel, low)).toEqual({ left: 20, top: 8, room: 56 });
});

test('at the left edge, where it is as wide as the window', () => {
  expect(placePanel([line(20, 50)], { width: 320, height: 90 }, window).left).toBe(8);
});

test('never on the word, nor out of the window', () => {
  for (const height of [600, 200, 120]) {
    for (let top = 0; top < height - 20; top += 7) {
      const word = line(20, top);
      const place = placePanel([word], panel, { width: 320, height });
      const bottom = place.top + Math.min(panel.height, place.room);
      expect(place.top >= word.bottom || bottom <= word.top, String(top)).toBe(true);
      expect(place.top >= 8 && bottom <= height - 8, `${String(top)} of ${String(height)}`).toBe(
        true,
      );
    }
  }
});
