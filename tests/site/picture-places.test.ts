/** Do the sections lead to their pictures, in rows as in each language? */
import { expect, test } from 'vitest';
import { planPath, sections } from '../../src/model/address.ts';
import { langs, type View } from '../../src/model/lang.ts';
import { findPage, site } from '../support/dist.ts';
import { attr, tagged, within } from '../support/html.ts';
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
