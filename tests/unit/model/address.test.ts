import { describe, expect, test } from 'vitest';
import {
  pagePath,
  permalink,
  planPath,
  sectionOf,
  sections,
  shortPath,
} from '../../../src/model/address.ts';
import { views } from '../../../src/model/lang.ts';
import { plan, publishedIds } from '../../support/content.ts';

describe('the section of an id', () => {
  test.each([
    ['0', '1.1'],
    ['1', '1.1'],
    ['2', '2.1'],
    ['footer', '3'],
    ['0-s1', '1.1'],
    ['footer-s2', '3'],
  ])('%s is a guest of %s', (id, section) => {
    expect(sectionOf(id)).toBe(section);
  });

  test.each([
    ['notice', 'notice'],
    ['notice-s8', 'notice'],
    ['1.3', '1.3'],
    ['1.3.10', '1.3'],
    ['2.3.1-s2', '2.3'],
    ['3', '3'],
    ['3-s1', '3'],
  ])('%s stands on %s', (id, section) => {
    expect(sectionOf(id)).toBe(section);
  });

  test.each(['4', '2.6', '2.6.1', '1.4-s1', '3.1', 'annex', 'notice.1', '', '-s1'])(
    'no page holds “%s”, and the error says so',
    (id) => {
      expect(() => sectionOf(id)).toThrow(`no page holds ${id}`);
    },
  );

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'what every object has is no section: %s',
    (id) => {
      expect(() => sectionOf(id)).toThrow(`no page holds ${id}`);
    },
  );
});

describe('addresses as the product promises them', () => {
  test.each([
    ['/zh/plan/', planPath('zh')],
    ['/en/plan/', planPath('en')],
    ['/zh-en/plan/', planPath('zh-en')],
    ['/zh/plan/notice/', planPath('zh', 'notice')],
    ['/zh/plan/1.1/', planPath('zh', '1.1')],
    ['/zh-en/plan/2.3/', planPath('zh-en', '2.3')],
    ['/zh/plan/2.3/#2.3.1', permalink('zh', '2.3.1')],
    ['/en/plan/2.3/#2.3.1-s2', permalink('en', '2.3.1-s2')],
    ['/zh/plan/1.1/#0', permalink('zh', '0')],
    ['/zh/plan/3/#footer', permalink('zh', 'footer')],
    ['/2.3.1/', shortPath('2.3.1')],
    ['/zh/', pagePath('zh')],
    ['/en/about/', pagePath('en', 'about')],
  ])('%s', (promised, written) => {
    expect(written).toBe(promised);
  });

  test('ten section pages, in the order of the document', () => {
    const order = plan.provisions.map(({ id }) => id);
    expect(sections).toHaveLength(10);
    expect([...sections].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(sections);
  });
});

describe('every published id', () => {
  test.each(views)('has an address of its own in %s', (view) => {
    const addresses = publishedIds.map((id) => permalink(view, id));
    expect(new Set(addresses).size).toBe(publishedIds.length);
  });

  test('keeps its section and its fragment in every view', () => {
    for (const id of publishedIds) {
      const rests = views.map((view) => permalink(view, id).slice(view.length + 1));
      expect(new Set(rests).size, id).toBe(1);
      expect(permalink('zh', id).split('#')[1]).toBe(id);
    }
  });

  test('needs no escaping in an address', () => {
    for (const id of publishedIds) expect(encodeURIComponent(id)).toBe(id);
  });

  test('a provision stands on the page of its parent, but for the parts, which hold sections', () => {
    for (const { id, parent } of plan.provisions) {
      if (parent?.includes('.')) expect(sectionOf(id), id).toBe(sectionOf(parent));
    }
  });
});
