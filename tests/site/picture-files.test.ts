/** Do words stand apart in the PNG too, whose faces are wider than those of screens? */
import { describe, expect, test } from 'vitest';
import { langs } from '../../src/model/lang.ts';
import { measureLine } from '../../src/png.ts';
import { readDist, site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { overlaps, type Box } from '../support/drawing.ts';
import { attr, parsePage, tagged, textOf, within } from '../support/html.ts';

const files = [...site.files].filter((file) => /^data\/pictures\/[\w-]+\.svg$/.test(file));

/** The lines of words of an SVG file, as wide as PNG sets them; its frame is set like running text. */
function linesOf(file: string): Box[] {
  const lang = langs.find((each) => file.endsWith(`-${each}.svg`))!;
  const svg = parsePage('/', readDist(file));
  const [drawing] = tagged(svg, 'g').filter((group) => attr(group, 'transform'));
  const texts = within(drawing!).filter(({ tagName }) => tagName === 'text');
  return texts.flatMap((text) => {
    const number = (name: string): number => Number(attr(text, name) ?? 0);
    const size = number('font-size');
    const face = attr(text, 'font-weight') ? 'serif' : 'sans-serif';
    const spans = within(text).filter(({ tagName }) => tagName === 'tspan');
    let y = number('y');
    return (spans.length > 0 ? spans : [text]).map((line) => {
      y += Number(attr(line, 'dy') ?? 0);
      const name = textOf(line).trimEnd();
      const width = measureLine(name, lang, face) * size;
      const shift = { end: width, middle: width / 2 }[attr(text, 'text-anchor') ?? ''] ?? 0;
      const x = number('x') - shift;
      return { name, x, y: y - 0.7 * size, width, height: 0.7 * size };
    });
  });
}

test('there are files', () => {
  expect(files).toHaveLength(10);
});

describe.each(files)('%s', (file) => {
  test('no words touch', () => {
    const groups = linesOf(file);
    expect(groups.length).toBeGreaterThan(30);
    expectNone(overlaps(groups));
  });
});
