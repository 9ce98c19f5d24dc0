/** Has every term its entry, for good, and does the entry say what the termbase says? */
import { describe, expect, test } from 'vitest';
import { pagePath, permalink, termPath } from '../../src/model/address.ts';
import { langs, type Lang } from '../../src/model/lang.ts';
import { occurrences } from '../../src/model/term-places.ts';
import { readSource } from '../../src/model/term-source.ts';
import { confusableEntries, plan, publishedTerms, terms } from '../support/content.ts';
import { findPage, plantSite, readDist, site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, langAt, textOf, within, type Element, type Page } from '../support/html.ts';
import { deadEnd, readTarget } from '../support/targets.ts';

const known = [...terms.map(({ id }) => id), ...Object.keys(confusableEntries)];
const squeeze = (element: Element): string => textOf(element).replace(/\s+/g, ' ').trim();

function missing(page: Page, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const times = page.byId.get(id)?.length ?? 0;
    return times === 1 ? [] : [`${page.path}#${id} stands ${String(times)} times`];
  });
}

/** Entries that lack words of the termbase, or have them in no or another language. */
function wrongEntries(page: Page, lang: Lang): string[] {
  return terms.flatMap((term) => {
    const [entry] = page.byId.get(term.id) ?? [];
    if (!entry) return [`${term.id}: no entry`];
    const definition = lang === 'zh' ? term.definition_zh : term.definition_en;
    const due: [string, string][] = [
      [term.zh, 'zh-Hans'],
      [term.en, 'en'],
      [term.pinyin, 'zh-Latn-pinyin'],
      [definition, lang === 'zh' ? 'zh-Hans' : 'en'],
    ];
    const parts = within(entry);
    return due.flatMap(([words, tag]) => {
      const says = parts.some((part) => squeeze(part) === words && langAt(page, part) === tag);
      return says ? [] : [`${page.path}#${term.id}: does not say “${words}” in ${tag}`];
    });
  });
}

/** Entries whose computed places or cited pages are not those of the model. */
function wrongLinks(page: Page, lang: Lang): string[] {
  return terms.flatMap((term) => {
    const [entry] = page.byId.get(term.id) ?? [];
    const computed = entry && within(entry).find((part) => attr(part, 'data-basis') === 'computed');
    const hrefs = (part: Element | undefined): string[] =>
      part ? within(part).flatMap((link) => attr(link, 'href') ?? []) : [];
    const places = hrefs(computed).map((value) => {
      const target = readTarget(site, page, value);
      return target.own ? `${target.path}#${target.fragment ?? ''}` : value;
    });
    const due = occurrences(plan, term, terms).map((id) => permalink(lang, id));
    const cited = readSource(term.source).flatMap(({ url }) => url ?? []);
    const isWrong = places.join() !== due.join();
    return [
      ...(isWrong ? [`${page.path}#${term.id}: leads to ${places.join()}, not ${due.join()}`] : []),
      ...cited
        .filter((url) => !hrefs(entry).includes(url))
        .map((url) => `${page.path}#${term.id}: does not lead to ${url}`),
    ];
  });
}

test('every term and group is published, and none twice', () => {
  expectNone(known.filter((id) => !publishedTerms.includes(id)).map((id) => `${id} is not listed`));
  expect(new Set(publishedTerms).size).toBe(publishedTerms.length);
});

describe.each(langs)('%s', (lang) => {
  const page = findPage(pagePath(lang, 'glossary'));

  test('every published address is there, once', () => {
    expectNone(missing(page, publishedTerms));
  });

  test('every entry says its term in both languages, its sound and its meaning', () => {
    expectNone(wrongEntries(page, lang));
  });

  test('every entry leads to the places that name it and to the pages it cites', () => {
    expectNone(wrongLinks(page, lang));
  });

  test('the index of the search page leads to entries', () => {
    const search = findPage(pagePath(lang, 'search'));
    const led = search.elements.flatMap((element) => {
      const target = readTarget(site, search, attr(element, 'href') ?? '');
      return target.own && target.path === page.path ? (target.fragment ?? '') : [];
    });
    expect(led.length).toBeGreaterThan(200);
    expectNone(led.filter((id) => id && !known.includes(id)));
  });
});

test('permalinks.json lists every entry with an address in each language', () => {
  const { terms: links } = JSON.parse(readDist('data/permalinks.json')) as {
    terms: Record<Lang | 'id', string>[];
  };
  expect(links.map(({ id }) => id).sort()).toEqual([...known].sort());
  const [home] = site.pages;
  const faults = links.flatMap((link) =>
    langs.flatMap((lang) => {
      const isOurs = link[lang] === site.address.href + termPath(lang, link.id).slice(1);
      const target = readTarget(site, home!, link[lang]);
      const reason = target.own ? deadEnd(site, target) : 'not ours';
      return [isOurs ? undefined : `${link.id}: ${link[lang]}`, reason].filter(Boolean) as string[];
    }),
  );
  expectNone(faults);
});

describe('the checkers find', () => {
  const plant = (body: string): Page => plantSite({ '/zh/': body }).pages[0]!;

  test('a lost entry', () => {
    expect(missing(plant('<p id="t001">'), ['t001', 't002'])).toEqual(['/zh/#t002 stands 0 times']);
  });

  test('an entry in the wrong language, or without its meaning', () => {
    const [{ id, zh, en, pinyin } = { id: '', zh: '', en: '', pinyin: '' }] = terms;
    const body = `<div id="${id}"><b>${zh}</b><i>${en}</i><u lang="zh-Latn-pinyin">${pinyin}</u></div>`;
    const faults = wrongEntries(plant(body), 'zh').filter((fault) => fault.includes(`#${id}`));
    expect(faults).toEqual([
      expect.stringContaining('in en'),
      expect.stringContaining('in zh-Hans'),
    ]);
  });
});
