import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  fetchPublishedIds,
  nearestId,
  provisionOf,
  readId,
} from '../../../src/components/plan-reader/place.ts';
import { publishedIds } from '../../support/content.ts';

const published = new Set(publishedIds);

const hostile = [
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  '2.3.1\u0000',
  '2.3.1\n',
  '２.３.１',
  '2.3.1‮',
  ' 2.3.1',
  '2.3.1-s1-s1x',
  '9'.repeat(100_000) + 'x',
  '1.'.repeat(50_000),
  '-s1'.repeat(50_000),
];

describe('the id in an address', () => {
  test.each([
    ['#2.3.1-s2', '2.3.1-s2'],
    ['2.3.1', '2.3.1'],
    ['/2.3.1/', '2.3.1'],
    ['#/2.3.1', '2.3.1'],
    ['#2%2E3%2E1', '2.3.1'],
    ['%23notice', 'notice'],
    ['#2.3.1%2Ds2', '2.3.1-s2'],
    ['#%E5%BC%95%E8%A8%80', '引言'],
    // Decoded once: what was escaped twice is not an id.
    ['#2%252E3', '2%2E3'],
    ['#', ''],
    ['', ''],
  ])('of “%s” is “%s”', (text, id) => {
    expect(readId(text)).toBe(id);
  });

  test.each([
    ['#2.3.1%', '2.3.1%'],
    ['#%E0%A4%A', '%E0%A4%A'],
    ['#%zz', '%zz'],
    // A word of a path has no sign before it that could be cut off.
    ['2.3.1%', '2.3.1%'],
    ['/2.3.1%/', '2.3.1%'],
  ])('of “%s”, which is no encoding, is “%s”', (text, id) => {
    expect(readId(text)).toBe(id);
  });

  test('is read from anything without a fault', () => {
    for (const text of hostile) expect(readId(`#${text}`)).toBe(text);
  });
});

test.each([
  ['2.3.1-s2', '2.3.1'],
  ['2.3.1', '2.3.1'],
  ['footer-s10', 'footer'],
  ['2.3.1-s', '2.3.1-s'],
])('%s belongs to %s', (id, provision) => {
  expect(provisionOf(id)).toBe(provision);
});

describe('the nearest id', () => {
  test.each([
    ['2.3.1-s2', '2.3.1-s2'],
    ['2.3.1-s99', '2.3.1'],
    ['2.3.99', '2.3'],
    ['2.99.1', '2'],
    ['1.3.11-s1', '1.3'],
    ['footer-s9', 'footer'],
    ['9.9', undefined],
    ['about', undefined],
    ['', undefined],
  ])('to “%s” is %s', (wanted, near) => {
    expect(nearestId(wanted, published)).toBe(near);
  });

  test('to a published id is itself', () => {
    expect(publishedIds.filter((id) => nearestId(id, published) !== id)).toEqual([]);
  });

  test('to anything else is none', () => {
    for (const text of hostile) expect(nearestId(text, published)).toBeUndefined();
  });

  test('is none when the list could not be had', () => {
    expect(nearestId('2.3.1', new Set())).toBeUndefined();
  });
});

describe('the published ids', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('are asked for under the site’s base', async () => {
    const fetched = vi.fn(() =>
      Promise.resolve(Response.json({ permalinks: [{ id: '0' }, { id: '2.3.1' }] })),
    );
    vi.stubGlobal('fetch', fetched);
    expect([...(await fetchPublishedIds('/base/'))]).toEqual(['0', '2.3.1']);
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/base/data/permalinks.json');
  });

  test.each([
    ['the line is down', () => Promise.reject(new TypeError('failed'))],
    ['the host answers with a page', () => Promise.resolve(new Response('<h1>404</h1>'))],
    ['the host answers with something else', () => Promise.resolve(Response.json([{ id: '0' }]))],
  ])('are none when %s', async (_, answer) => {
    vi.stubGlobal('fetch', answer);
    expect((await fetchPublishedIds('/')).size).toBe(0);
  });
});
