import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { securityPolicy } from '../../src/security-policy.ts';

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );
const policy = directives(securityPolicy(['a{color:red}']));

test('what is not named is forbidden', () => {
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('base-uri'), 'default-src does not cover it').toEqual(["'none'"]);
  expect(policy.get('form-action'), 'default-src does not cover it').toEqual(["'self'"]);
});

test('no third party, no inline script, no code from strings', () => {
  for (const [name, sources] of policy) {
    for (const source of sources) {
      expect(source, name).toMatch(
        /^(?:'none'|'self'|'script'|'wasm-unsafe-eval'|'sha256-[\w+/]{43}=')$/,
      );
    }
  }
  expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
});

test('markup from strings is refused, with no policy that could allow it', () => {
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(policy.get('trusted-types')).toEqual(["'none'"]);
});

test('a style is allowed by its exact text', () => {
  const known = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  expect(directives(securityPolicy([''])).get('style-src')).toEqual([known]);
  const [one, other] = ['a{}', 'a {}'].map((css) => securityPolicy([css]));
  expect(one).not.toBe(other);
});

test('a style beyond ASCII is hashed as the browser does, in UTF-8', () => {
  const css = '.mark::before{content:"＃"}';
  const hash = createHash('sha256').update(Buffer.from(css, 'utf8')).digest('base64');
  expect(securityPolicy([css])).toContain(`'sha256-${hash}'`);
});

test('several styles each have their hash', () => {
  expect(directives(securityPolicy(['a{}', 'b{}', 'c{}'])).get('style-src')).toHaveLength(3);
});

test('the policy can stand in an attribute and names each directive once', () => {
  const text = securityPolicy(['a{}']);
  expect(text).not.toMatch(/["\n<>]/);
  expect(policy.size).toBe(text.split(';').length);
});
