/** Has every responsible body a place of its own, and does every section lead to the picture? */
import { describe, expect, test } from 'vitest';
import { langs } from '../../src/model/lang.ts';
import { responsibilities, units } from '../support/content.ts';
import { findPage } from '../support/dist.ts';
import { attr, tagged, textOf, within } from '../support/html.ts';

describe.each(langs)('in %s', (lang) => {
  const page = findPage(`/${lang}/responsibility/`);

  test('14 bodies have anchors, full names in both languages and all their tasks', () => {
    expect(units).toHaveLength(14);
    for (const { id, name } of units) {
      const [heading, ...others] = page.byId.get(`body-${id}`) ?? [];
      expect(others, id).toEqual([]);
      const section = heading!.parentNode as typeof heading;
      expect(textOf(section!)).toContain(name.zh);
      expect(textOf(section!)).toContain(name.en);
      const listed = within(section!)
        .filter(({ tagName }) => tagName === 'li')
        .map((item) => textOf(item).trim().split(/\s/)[0]);
      const due = responsibilities.filter(({ body }) => body === id).map(({ clause }) => clause);
      expect(listed.sort()).toEqual(due.sort());
    }
  });

  test('the names in all drawings lead to the anchors', () => {
    const found = tagged(page, 'a').filter((link) => attr(link, 'href')?.includes('#body-'));
    const anchors = found.map((link) => attr(link, 'href')!.split('#')[1]!);
    expect(anchors).toHaveLength(3 * units.length);
    for (const anchor of anchors) expect(page.byId.has(anchor), anchor).toBe(true);
  });

  test.each(['2.1', '2.2', '2.3', '2.4', '2.5'])('%s leads to it', (section) => {
    const links = tagged(findPage(`/${lang}/plan/${section}/`), 'a').map((a) => attr(a, 'href'));
    expect(links.some((href) => href?.endsWith(`/${lang}/responsibility/`))).toBe(true);
  });
});
