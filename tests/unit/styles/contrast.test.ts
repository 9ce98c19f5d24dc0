/** Every text colour on every surface it stands on, in light and dark: WCAG 2.2, 1.4.6 and 1.4.11. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tokens = Record<string, string>;

/** The colours of token.css, as light-dark() pairs them. */
function readTokens(css: string): { light: Tokens; dark: Tokens } {
  const pairs = [
    ...css.matchAll(/--(?:color-)?([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
  ];
  return {
    light: Object.fromEntries(pairs.map(([, name, light]) => [name, light])) as Tokens,
    dark: Object.fromEntries(pairs.map(([, name, , dark]) => [name, dark])) as Tokens,
  };
}

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const schemes = readTokens(readFileSync('src/styles/token.css', 'utf8'));

/** Where each colour stands; `found` is a marked sentence, provision title or search word. */
const surfaces = {
  text: ['paper', 'sunk', 'found'],
  // A bracket of bodies and the mark of a sentence are quiet, also when the sentence is marked.
  quiet: ['paper', 'sunk', 'found'],
  // A mark that is pointed at; a link in the notice of a lost fragment and in the footer.
  link: ['paper', 'sunk', 'found'],
  // A part's title, which is marked like others.
  accent: ['paper', 'found'],
};

/** A numeral stands in the disc of its position, and words on its wash. */
const positions = [1, 2, 3, 4, 5].map((n) => `position-${String(n)}`);

describe.for(['light', 'dark'] as const)('%s', (scheme) => {
  const colour = (name: string): string => schemes[scheme][name] ?? `--color-${name} is missing`;

  for (const [name, grounds] of Object.entries(surfaces)) {
    test.for(grounds)(`${name} on %s has 7:1`, (ground) => {
      expect(contrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(7);
    });
  }

  test.for(positions)('%s: its numeral, its name and words on its wash have 7:1', (position) => {
    expect(contrast(colour('paper'), colour(position))).toBeGreaterThanOrEqual(7);
    expect(contrast(colour('text'), colour(`${position}-wash`))).toBeGreaterThanOrEqual(7);
  });

  test.for(['paper', 'sunk', 'found'])('the focus is seen on %s: 3:1', (ground) => {
    expect(contrast(colour('focus'), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('the measure is WCAG’s', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(schemes.dark.paper).not.toBe(schemes.light.paper);
});
