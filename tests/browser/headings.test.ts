/** Does the white above a heading tell its rank: never more above a lesser one? */
import { describe, expect } from 'vitest';
import { planPath } from '../../src/model/address.ts';
import { views } from '../../src/model/lang.ts';
import { byId, test, visit, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

interface Headed {
  id: string;
  rank: number;
  white: number;
  /** Whether it stands right under the heading above it, and so near to that. */
  isFirst: boolean;
}

/** The headings of the whole plan, the title first in rank, each with the white above it. */
const headingsOf = (page: Page): Promise<Headed[]> =>
  page.evaluate(() => {
    const ranks = ['frame', 'part', 'section', 'task'];
    const provisions = [...document.querySelectorAll<HTMLElement>('.provision')];
    return provisions.flatMap((each, i) => {
      const title = each.querySelector(':scope > .title');
      const before = provisions[i - 1];
      if (!title || !before) return [];
      const end = each.previousElementSibling!.getBoundingClientRect().bottom;
      const white = Math.round(title.getBoundingClientRect().top - end);
      const isFirst = !before.querySelector('.running, .line, .pair');
      return [{ id: each.id, rank: ranks.indexOf(each.dataset.kind!), white, isFirst }];
    });
  });

/** Where a lesser heading has more white above it than a greater one. */
const contradictions = (headings: readonly Headed[]): string[] =>
  headings
    .filter(({ isFirst }) => !isFirst)
    .flatMap((great) =>
      headings
        .filter(({ rank, white }) => rank > great.rank && white > great.white)
        .map(({ id, white }) => `${id}: ${String(white)} px, ${great.id}: ${String(great.white)}`),
    );

describe('the white above the headings of the whole plan falls with their rank', () => {
  test.for([1280, 768, 360])('at %i px', async (width, { open }) => {
    const page = await open('/zh/', { viewport: { width, height: 740 } });
    for (const view of views) {
      const headings = await headingsOf(await visit(page, planPath(view)));
      expect(new Set(headings.map(({ rank }) => rank))).toEqual(new Set([0, 1, 2, 3]));
      expectNone(contradictions(headings).map((what) => `${view}: ${what}`));
    }
  });

  test('the check sees a planted margin', async ({ open }) => {
    const page = await open('/zh/plan/');
    await page.locator(byId('2.2.3')).evaluate((task) => (task.style.marginTop = '9rem'));
    expect(contradictions(await headingsOf(page))[0]).toMatch(/^2\.2\.3: \d+ px, 0: \d+$/);
  });
});
