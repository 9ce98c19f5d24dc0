/** Is every address that was ever given still there, and every provision in its place? */
import { describe, expect, test } from 'vitest';
import { planPath, sections, sectionOf, shortPath, type Section } from '../../src/model/address.ts';
import { views, type View } from '../../src/model/lang.ts';
import { allIds, provisionsOf } from '../../src/model/plan.ts';
import { plan, publishedIds } from '../support/content.ts';
import { findPage, plantSite, readDist, site, type Site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, type Page } from '../support/html.ts';
import { deadEnd, readTarget } from '../support/targets.ts';

const provisionOf = (id: string): string => id.replace(/-s\d+$/, '');
const idsOf = (nodes: readonly { id: string; sentences: { id: string }[] }[]): string[] =>
  nodes.flatMap((node) => [node.id, ...node.sentences.map(({ id }) => id)]);

function missingIds(page: Page, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const times = page.byId.get(id)?.length ?? 0;
    return times === 1 ? [] : [`${page.path}: id ${id} stands ${String(times)} times`];
  });
}

/** Whether a page holds these ids of the plan, in this order, and no other. */
function misplaced(page: Page, expected: readonly string[]): string[] {
  const known = new Set(publishedIds);
  const held = page.elements.flatMap((element) => {
    const id = attr(element, 'id');
    return id !== undefined && known.has(id) ? [id] : [];
  });
  const at = Math.max(expected.length, held.length);
  for (let i = 0; i < at; i++) {
    if (held[i] !== expected[i]) {
      return [
        `${page.path}: ${held[i] ?? 'nothing'} stands where ${expected[i] ?? 'nothing'} should`,
      ];
    }
  }
  return [];
}

type Permalink = Record<View | 'id' | 'short', string>;

function badPermalinks(links: readonly Permalink[], of: Site): string[] {
  const [home] = of.pages;
  return links.flatMap((link) =>
    ([...views, 'short'] as const).flatMap((name) => {
      const value = link[name] ?? '';
      const target = home && readTarget(of, home, value);
      if (!value.startsWith(of.address.href) || !target?.own)
        return [`${link.id}: ${name} is not ours: ${value}`];
      const reason = deadEnd(of, target);
      const leads = name === 'short' ? target.path.slice(1, -1) : target.fragment;
      const wanted = name === 'short' ? provisionOf(link.id) : link.id;
      const wrong = leads === wanted ? undefined : `${value} does not name ${wanted}`;
      return [reason, wrong].flatMap((fault) => (fault ? [`${link.id}: ${name}: ${fault}`] : []));
    }),
  );
}

test('the ids of the plan are all published, in the order of the plan', () => {
  const current = allIds(plan);
  expectNone(
    current.filter((id) => !publishedIds.includes(id)).map((id) => `${id} is not published`),
  );
  expect(publishedIds.filter((id) => current.includes(id))).toEqual(current);
});

test('no id is published twice', () => {
  expectNone(publishedIds.filter((id, i) => publishedIds.indexOf(id) !== i));
});

test.each(views)(
  '%s: every published id stands once on its section page and in the whole plan',
  (view) => {
    const whole = missingIds(findPage(planPath(view)), publishedIds);
    const apart = publishedIds.flatMap((id) =>
      missingIds(findPage(planPath(view, sectionOf(id))), [id]),
    );
    expectNone([...whole, ...apart]);
  },
);

const places = views.flatMap((view) => sections.map((section): [View, Section] => [view, section]));

test.each(places)('%s: section %s holds its provisions in order', (view, section) => {
  expectNone(misplaced(findPage(planPath(view, section)), idsOf(provisionsOf(plan, section))));
});

test.each(views)('%s: the whole plan holds all in order', (view) => {
  expectNone(misplaced(findPage(planPath(view)), allIds(plan)));
});

test('every provision has its short page, with its sentences and their citations', () => {
  const faults = plan.provisions.flatMap((node) => {
    const page = findPage(shortPath(node.id));
    const ids = idsOf([node]);
    return [
      ...misplaced(page, ids),
      ...missingIds(
        page,
        ids.map((id) => `cite-${id}`),
      ),
    ];
  });
  expectNone(faults);
});

test('every published provision has its short page', () => {
  const paths = new Set(site.pages.map(({ path }) => path));
  const lost = publishedIds.filter((id) => !paths.has(shortPath(provisionOf(id))));
  expectNone(lost.map((id) => `${shortPath(provisionOf(id))} is gone`));
});

test('permalinks.json lists every published id with four addresses that lead there', () => {
  const links = listOf(JSON.parse(readDist('data/permalinks.json')));
  expect(links.map(({ id }) => id)).toEqual(publishedIds);
  expectNone(badPermalinks(links, site));
});

/** The list, wherever the file keeps it beside its status. */
function listOf(file: unknown): Permalink[] {
  const lists = Array.isArray(file) ? [file] : Object.values(file as object).filter(Array.isArray);
  return lists[0] as Permalink[];
}

describe('the checkers find', () => {
  const page = plantSite({ '/': '<p id="1"><p id="1-s1"><p id="1.1"><p id="1.1">' }).pages[0]!;

  test('a missing id and one that stands twice', () => {
    expect(missingIds(page, ['1', '1.1', '1.2'])).toEqual([
      '/: id 1.1 stands 2 times',
      '/: id 1.2 stands 0 times',
    ]);
  });

  test.each([
    ['a forgotten provision', ['1', '1.1-s1', '1.1'], '/: 1.1 stands where 1.1-s1 should'],
    ['a surplus one', ['1'], '/: 1.1 stands where nothing should'],
  ])('%s', (_, expected, fault) => {
    expect(misplaced(plantSite({ '/': '<p id="1"><p id="1.1">' }).pages[0]!, expected)).toEqual([
      fault,
    ]);
  });

  test('a permalink that leads nowhere, elsewhere or to another id', () => {
    const of = plantSite({ '/zh/': '<p id="1">', '/1/': '' });
    const at = 'https://own.example/base';
    const link = {
      id: '1',
      zh: `${at}/zh/#1`,
      en: `${at}/zh/#2`,
      'zh-en': '/zh/#1',
      short: `${at}/2/`,
    };
    const faults = badPermalinks([link], of).join('\n');
    expect(faults).not.toContain('1: zh:');
    expect(faults).toContain('1: en: /zh/ has no id 2');
    expect(faults).toContain('1: zh-en is not ours');
    expect(faults).toContain('1: short: there is no page or file /2/');
  });
});
