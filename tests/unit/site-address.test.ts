import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { siteAddress } from '../../src/site-address.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { homepage: string };

test('without SITE_URL the site lives at homepage', () => {
  vi.stubEnv('SITE_URL', undefined);
  expect(siteAddress().href).toBe(homepage);
});

describe('with SITE_URL', () => {
  test.each([
    ['https://plan.example', 'https://plan.example', '/'],
    ['https://plan.example/', 'https://plan.example', '/'],
    ['https://plan.example/base', 'https://plan.example', '/base/'],
    ['https://plan.example/a/b/', 'https://plan.example', '/a/b/'],
    ['http://localhost:4321/plan', 'http://localhost:4321', '/plan/'],
    ['https://杭州.example/计划', 'https://xn--6rtr6s.example', '/%E8%AE%A1%E5%88%92/'],
  ])('%s is origin %s and base %s', (setting, origin, base) => {
    vi.stubEnv('SITE_URL', setting);
    expect(siteAddress()).toMatchObject({ origin, pathname: base });
  });

  test('the base begins and ends with one slash, as astro.config.mjs and pages need it', () => {
    for (const path of ['', '/', '/a', '/a/', '/a/b']) {
      vi.stubEnv('SITE_URL', `https://plan.example${path}`);
      expect(siteAddress().pathname).toMatch(/^\/(?:[^/]+\/)*$/);
    }
  });

  test.each([
    'plan.example',
    '/base/',
    '//plan.example/',
    'ftp://plan.example/',
    'file:///srv/plan/',
    'javascript:alert(1)',
    'httpfoo://plan.example/',
    'https://',
    'not an address',
    '',
  ])('“%s” stops the build and is named', (setting) => {
    vi.stubEnv('SITE_URL', setting);
    expect(() => siteAddress()).toThrow(`is not a web address: ${setting}`);
  });
});
