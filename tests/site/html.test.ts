/** Is the markup what the standard allows? */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { parsePage, type Page } from '../support/html.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': ['error', { style: 'uppercase' }],
    // Ids are the plan’s own numbers: 2.3.1-s2.
    'valid-id': ['error', { relaxed: true }],
    // The boxes of one choice share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Links without words are looked for in links.test.ts, which knows what a script fills in.
    'wcag/h30': 'off',
    // Titles are measured in machines.test.ts, by language.
    'long-title': 'off',
    // The search box is a combobox (WAI-ARIA APG): no native element shows hits while one types.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    'require-sri': 'off',
    // The minifier’s business.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
  },
});

const repairs = (page: Page): string[] => page.repairs.map((repair) => `${page.path}: ${repair}`);

async function invalid({ path, html }: Page): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector ?? ''})`,
    ),
  );
}

test('a browser has nothing to repair', () => {
  expectNone(site.pages.flatMap(repairs));
});

test('html-validate finds nothing', async () => {
  expectNone((await Promise.all(site.pages.map(invalid))).flat());
});

test.each([
  ['an attribute twice', '<p class="a" class="b"></p>'],
  ['a stray end', '<p></b></p>'],
])('the checkers find %s', async (_, body) => {
  const head = '<!DOCTYPE html><html lang="en"><head><title>t</title></head><body>';
  const page = parsePage('/', `${head}${body}</body></html>`);
  expect([...repairs(page), ...(await invalid(page))]).not.toEqual([]);
});
