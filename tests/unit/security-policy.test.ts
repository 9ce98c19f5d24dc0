import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { securityPolicy } from '../../src/security-policy.ts';

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.filter(Boolean)] as const;
    }),
  );
const policyOf = (styles: string[], scripts: string[] = []) => securityPolicy({ styles, scripts });
const policy = directives(policyOf(['a{color:red}'], ['x()']));

test('what is not named is forbidden', () => {
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('base-uri'), 'default-src does not cover it').toEqual(["'none'"]);
  expect(policy.get('form-action'), 'default-src does not cover it').toEqual(["'self'"]);
});

test('no third party, nothing inline but by its hash, no code from strings', () => {
  for (const [name, sources] of policy) {
    for (const source of sources) {
      expect(source, name).toMatch(
        /^(?:'none'|'self'|'script'|'wasm-unsafe-eval'|'sha256-[\w+/]{43}=')$/,
      );
    }
  }
  expect(directives(policyOf([])).get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
});

test('markup from strings is refused, with no policy that could allow it', () => {
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(policy.get('trusted-types')).toEqual(["'none'"]);
});

test('a style and a script are allowed by their exact text, and not as each other', () => {
  const known = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  expect(directives(policyOf([''])).get('style-src')).toEqual([known]);
  expect(directives(policyOf([''])).get('script-src')).not.toContain(known);
  expect(directives(policyOf([], [''])).get('script-src')).toContain(known);
  expect(directives(policyOf([], [''])).get('style-src')).toEqual([]);
  expect(policyOf(['a{}'])).not.toBe(policyOf(['a {}']));
});

test('a style beyond ASCII is hashed as the browser does, in UTF-8', () => {
  const css = '.mark::before{content:"＃"}';
  const hash = createHash('sha256').update(Buffer.from(css, 'utf8')).digest('base64');
  expect(policyOf([css])).toContain(`'sha256-${hash}'`);
});

test('several styles each have their hash', () => {
  expect(directives(policyOf(['a{}', 'b{}', 'c{}'])).get('style-src')).toHaveLength(3);
});

test('the policy can stand in an attribute and names each directive once', () => {
  const text = policyOf(['a{}']);
  expect(text).not.toMatch(/["\n<>]/);
  expect(policy.size).toBe(text.split(';').length);
});
