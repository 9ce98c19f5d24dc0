/** Does all that is computed in a picture bear a sign that says so? */
import { expect, test } from 'vitest';
import { site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, tagged, textOf, within, words, type Element } from '../support/html.ts';

/** A dotted rule, or the diamond of the rule in 2.1.1. */
const isSign = (path: Element): boolean =>
  path.tagName === 'path' &&
  (words(path, 'class').includes('dots') || /z$/.test(attr(path, 'd') ?? ''));

test('a dotted rule, or a sign of its own', () => {
  const computed = site.pages.flatMap((page) =>
    tagged(page, 'svg')
      .flatMap(within)
      .filter((element) => attr(element, 'data-basis') === 'computed')
      .map((element) => ({ page, element })),
  );
  expect(computed.length).toBeGreaterThan(100);
  expectNone(
    computed
      .filter(({ element }) => !within(element).some(isSign))
      .map(({ page, element }) => `${page.path}: no sign at ${textOf(element)}`),
  );
});
