import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paint, readPaints } from '../../../src/charts/paint.ts';
import { shape } from '../../../src/charts/shape.ts';

const tokens = ':root { --a: light-dark(#111111, #eeeeee); --b: light-dark(#222222, #dddddd); }';
const drawingOf = (...body: ReturnType<typeof shape>[]) => ({ width: 10, height: 10, body });

test('classes become attributes, in light colours', () => {
  const paints = readPaints(
    '/* x */ .ink, .bold { fill: var(--a); } .bold { font-weight: 600; }',
    tokens,
  );
  const drawing = drawingOf(shape('text', { x: 1, class: 'ink bold' }, ['x']));
  expect(paint(drawing, paints).body[0]).toEqual({
    tag: 'text',
    attrs: { fill: '#111111', 'font-weight': '600', x: 1 },
    children: ['x'],
  });
});

test('the colour of a group goes down to what stands in it', () => {
  const paints = readPaints('.hue { color: var(--b); } .solid { fill: currentColor; }', tokens);
  const drawing = drawingOf(shape('g', { class: 'hue' }, [shape('rect', { class: 'solid' })]));
  expect(paint(drawing, paints).body[0]?.children).toEqual([
    { tag: 'rect', attrs: { fill: '#222222' }, children: [] },
  ]);
});

test.each([
  ['a rule that is not a class', '.a .b { fill: none; }', '.a .b is not a single class'],
  ['an unknown colour', '.a { fill: var(--c); }', 'no --c'],
])('%s stops the build', (_, marks, fault) => {
  expect(() => readPaints(marks, tokens)).toThrow(fault);
});

test('an unknown class stops the build', () => {
  expect(() => paint(drawingOf(shape('g', { class: 'gold' })), new Map())).toThrow('no .gold');
});

test('the sheets of the site can be read', () => {
  const read = (name: string): string => readFileSync(`src/styles/${name}.css`, 'utf8');
  const paints = readPaints(read('mark'), read('token'));
  expect(paints.get('ink')).toEqual({ fill: '#1c2127' });
  expect(paints.get('hue-1')?.color).toMatch(/^#/);
});
