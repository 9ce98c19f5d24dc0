/** Can a reader get to every page, and to every task at once? */
import { describe, expect, test } from 'vitest';
import { plan } from '../support/content.ts';
import { plantSite, site, type Site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { around, attr, isInTemplate, tagged, type Element, type Page } from '../support/html.ts';
import { readTarget } from '../support/targets.ts';

const isError = ({ path }: Page): boolean => /\/404(?:\.html|\/)$/.test(path);
/** Stands in a page of another site, and leads to its own page here. */
const isEmbed = ({ path }: Page): boolean => path.startsWith('/embed/');
const links = (page: Page): Element[] =>
  tagged(page, 'a').filter((link) => attr(link, 'href') !== undefined && !isInTemplate(link));

function orphans(of: Site): string[] {
  const reached = new Set(['/']);
  for (const path of reached) {
    const page = of.pages.find((known) => known.path === path);
    for (const link of page ? links(page) : []) {
      const target = readTarget(of, page!, attr(link, 'href') ?? '');
      if (target.own) reached.add(target.path);
    }
  }
  return of.pages
    .filter((page) => !isError(page) && !reached.has(page.path))
    .map(({ path }) => `${path}: no links lead here from /`);
}

/** Tasks that a reader of a page cannot reach by opening one fold and following one link. */
function farTasks(of: Site, tasks: readonly string[]): string[] {
  const presses = (link: Element): number =>
    1 + [...around(link)].filter(({ tagName }) => tagName === 'details').length;
  return of.pages
    .filter((page) => !isError(page) && !isEmbed(page))
    .flatMap((page) => {
      const near = links(page).filter((link) => presses(link) <= 2);
      const ends = new Set(
        near.flatMap((link) => {
          const target = readTarget(of, page, attr(link, 'href') ?? '');
          return target.own ? [target.fragment || target.path.slice(1, -1)] : [];
        }),
      );
      const missing = tasks.filter((task) => !ends.has(task));
      return missing.length > 0 ? [`${page.path}: more than two presses to ${missing.join()}`] : [];
    });
}

const tasks = plan.provisions.filter(({ kind }) => kind === 'task').map(({ id }) => id);

test('every page but the errors is reached from / by links', () => {
  expectNone(orphans(site));
});

test('every one of the 17 tasks is two presses from every page', () => {
  expect(tasks).toHaveLength(17);
  expectNone(farTasks(site, tasks));
});

describe('the checkers find', () => {
  test('a page without a link to it, be it linked from a template', () => {
    const template = '<template><a href="/base/en/">x</a></template>';
    const planted = plantSite({
      '/': `<a href="/base/zh/">x</a>${template}`,
      '/zh/': '',
      '/en/': '',
    });
    expect(orphans(planted)).toEqual(['/en/: no links lead here from /']);
  });

  test('a task that is not linked, or too deep in folds', () => {
    const fold = (inner: string): string => `<details>${inner}</details>`;
    const link = (id: string): string => `<a href="/base/zh/#${id}">x</a>`;
    const planted = plantSite({ '/': link('1') + fold(link('2')) + fold(fold(link('3'))) });
    expect(farTasks(planted, ['1', '2', '3', '4'])).toEqual(['/: more than two presses to 3,4']);
  });
});
