/** Do pages describe the law to machines, each language with its twin? */
import { describe, expect, test } from 'vitest';
import { planPath, sections } from '../../src/model/address.ts';
import { langsOf, tags, views } from '../../src/model/lang.ts';
import { document } from '../support/content.ts';
import { findPage, plantSite, site, type Site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, tagged, textOf, type Page } from '../support/html.ts';
import { deadEnd, readTarget } from '../support/targets.ts';

type Thing = Readonly<Record<string, unknown>>;

/** The things that a page describes; throws, naming the page, on what is not JSON. */
function thingsOf(page: Page): Thing[] {
  const scripts = tagged(page, 'script').filter(
    (script) => attr(script, 'type') === 'application/ld+json',
  );
  return scripts.flatMap((script) => {
    try {
      const data = JSON.parse(textOf(script)) as Thing;
      if (data['@context'] !== 'https://schema.org') throw new Error('@context is not schema.org');
      return (data['@graph'] ?? [data]) as Thing[];
    } catch (cause) {
      throw new Error(`${page.path}: JSON-LD: ${String(cause)}`, { cause });
    }
  });
}

const lawsOf = (page: Page): Thing[] =>
  thingsOf(page).filter((thing) => thing['@type'] === 'Legislation');
const idOf = (thing: unknown): string => String((thing as Thing | undefined)?.['@id']);

/** Laws that lack a fact, or say another than content/document.yaml. */
function wrongFacts(page: Page): string[] {
  const expected = langsOf(page.view).map((lang) => tags[lang]);
  const laws = lawsOf(page);
  const spoken = laws.map((law) => law['inLanguage']);
  if (spoken.join() !== expected.join()) return [`${page.path}: laws in “${spoken.join()}”`];
  return laws.flatMap((law, i) => {
    const lang = langsOf(page.view)[i] ?? 'zh';
    const facts = {
      legislationIdentifier: document.number[lang],
      legislationDate: document.dated.iso,
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    };
    const wrong = Object.entries(facts).filter(([name, value]) => law[name] !== value);
    const isNamed = typeof law['name'] === 'string' && law['name'] !== '';
    return [...wrong.map(([name]) => name), ...(isNamed ? [] : ['name'])].map(
      (name) => `${page.path}: ${name} is “${String(law[name])}”`,
    );
  });
}

/** Laws without their twin, twins that do not answer, and one id that is said to be two things. */
function wrongTwins(of: Site): string[] {
  const laws = of.pages.flatMap((page) => lawsOf(page).map((law) => ({ page, law })));
  const byId = new Map(laws.map(({ law }) => [idOf(law), law]));
  return laws.flatMap(({ page, law }) => {
    const [to, back] =
      law['inLanguage'] === tags.zh
        ? ['workTranslation', 'translationOfWork']
        : ['translationOfWork', 'workTranslation'];
    const twin = byId.get(idOf(law[to ?? '']));
    const target = readTarget(of, page, idOf(law));
    const dead = target.own ? deadEnd(of, target) : 'is not ours';
    const isSame = JSON.stringify(byId.get(idOf(law))) === JSON.stringify(law);
    return [
      ...(dead ? [`${page.path}: ${idOf(law)}: ${dead}`] : []),
      ...(isSame ? [] : [`${page.path}: ${idOf(law)} is another thing elsewhere`]),
      ...(twin && idOf(twin[back ?? '']) === idOf(law)
        ? []
        : [`${page.path}: ${idOf(law)}: no twin answers its ${to ?? ''}`]),
    ];
  });
}

const planPages = views.flatMap((view) =>
  [planPath(view), ...sections.map((section) => planPath(view, section))].map((path) =>
    findPage(path),
  ),
);

test('every page of the plan describes the law in its languages', () => {
  expectNone(planPages.flatMap(wrongFacts));
});

test('the original names its translation, and the translation its original', () => {
  expectNone(wrongTwins(site));
});

test('the laws of the three views are one a language', () => {
  const ids = new Set(site.pages.flatMap(lawsOf).map(idOf));
  expect(ids.size).toBe(2 * (sections.length + 1));
});

describe('the checkers find', () => {
  const plant = (...things: object[]): Site => {
    const data = { '@context': 'https://schema.org', '@graph': things };
    return plantSite({
      '/zh/': `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
    });
  };
  const law = {
    '@type': 'Legislation',
    '@id': 'https://own.example/base/zh/',
    inLanguage: tags.zh,
    name: '名',
    legislationIdentifier: document.number.zh,
    legislationDate: document.dated.iso,
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    workTranslation: { '@id': 'https://own.example/base/en/' },
  };
  const english = { ...law, '@id': law.workTranslation['@id'], inLanguage: tags.en };

  test.each([
    ['no law', wrongFacts(plant().pages[0]!), '/zh/: laws in “”'],
    [
      'another date',
      wrongFacts(plant({ ...law, legislationDate: '2022' }).pages[0]!),
      'legislationDate is “2022”',
    ],
    ['no name', wrongFacts(plant({ ...law, name: '' }).pages[0]!), 'name is “”'],
    ['no twin', wrongTwins(plant(law)), 'no twin answers its workTranslation'],
    [
      'a twin that does not answer',
      wrongTwins(plant(law, english)),
      'no twin answers its translationOfWork',
    ],
    ['an id that leads nowhere', wrongTwins(plant(law, english)), 'there is no page or file /en/'],
    [
      'one id for two things',
      wrongTwins(plant(law, { ...law, name: '别' })),
      'another thing elsewhere',
    ],
  ])('%s', (_, faults, fault) => {
    expect(faults.join('\n')).toContain(fault);
  });

  test('nothing in a sound law', () => {
    expect(wrongFacts(plant(law).pages[0]!)).toEqual([]);
  });

  test('what is not JSON', () => {
    const broken = plantSite({ '/zh/': '<script type="application/ld+json">{</script>' });
    expect(() => wrongTwins(broken)).toThrow('/zh/: JSON-LD');
  });
});
