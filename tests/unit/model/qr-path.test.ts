import { expect, test } from 'vitest';
import { qrPath } from '../../../src/model/qr-path.ts';

const modules = [
  [true, true, false],
  [false, false, true],
];

test('a bar for each run of dark modules', () => {
  expect(qrPath(modules)).toBe('M0 0h2v1h-2zM2 1h1v1h-1z');
});

test('in its place and size', () => {
  expect(qrPath(modules, { x: 16, y: 10.04, unit: 4 })).toBe('M16 10h8v4h-8zM24 14h4v4h-4z');
});
