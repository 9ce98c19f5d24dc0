/** Do the sections lead to their pictures, in rows as in each language? */
import { expect, test } from 'vitest';
import { pagePath, planPath, sections } from '../../src/model/address.ts';
import { langs, type View } from '../../src/model/lang.ts';
import { findPage, site } from '../support/dist.ts';
import { attr, tagged, textOf, within, type Element, type Page } from '../support/html.ts';
import { readTarget } from '../support/targets.ts';

const embeds = site.pages.filter(({ path }) => path.startsWith('/embed/'));
const isPicture = (path: string): boolean => embeds.some((page) => page.path === `/embed${path}`);

/** The pictures that the text of a section leads to. */
function picturesOf(view: View, section: (typeof sections)[number]): string[] {
  const page = findPage(planPath(view, section));
  const [article] = tagged(page, 'article');
  const paths = within(article!)
    .map((link) => readTarget(site, page, attr(link, 'href') ?? '#'))
    .flatMap((target) => (target.own && isPicture(target.path) ? [target.path] : []));
  return [...new Set(paths)];
}

test.each(sections)('%s', (section) => {
  const each = langs.map((lang) => picturesOf(lang, section));
  const names = each.map((paths) => paths.map((path) => path.replace(/^\/\w+/, '')));
  expect(names[0]).toEqual(names[1]);
  expect(picturesOf('zh-en', section).sort()).toEqual(each.flat().sort());
});

test('every action leads to who does what, and every number of 1.2 to the targets', () => {
  for (const section of ['2.1', '2.2', '2.3', '2.4', '2.5'] as const) {
    expect(picturesOf('zh', section)).toEqual(['/zh/responsibility/']);
  }
  expect(picturesOf('en', '1.2')).toEqual(['/en/targets/', '/en/timeline/']);
  expect(picturesOf('zh', '1.1')).toEqual(['/zh/positions/']);
});

test.each(langs)(
  '%s: who looks for the future factories at position 3 is told of 1.3.5',
  (lang) => {
    const said = { zh: /百家以上[^。]*未来工厂/, en: /at least 100 future factories/ }[lang];
    const leadsThere = (element: Element): boolean =>
      said.test(textOf(element)) &&
      within(element).some((link) => attr(link, 'href')?.endsWith('#1.3.5-s1'));
    const computed = (page: Page, around: string): Element[] =>
      within(page.byId.get(around)![0]!).filter((part) => attr(part, 'data-basis') === 'computed');
    const picture = findPage(pagePath(lang, 'positions'));
    expect(computed(picture, 'positions').filter(leadsThere)).toHaveLength(1);
    const section = findPage(planPath(lang, '2.4'));
    expect(computed(section, '2.4.1-explained').filter(leadsThere)).toHaveLength(1);
  },
);
