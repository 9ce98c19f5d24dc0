/** Do the pages say the plan word for word, and nothing within its sentences? */
import { describe, expect, test } from 'vitest';
import { packPath, planPath, sections, shortPath } from '../../src/model/address.ts';
import { langs, tags, type Lang } from '../../src/model/lang.ts';
import { normalise } from '../../src/model/normalise.ts';
import { allIds, findProvision, findSentence, type Plan } from '../../src/model/plan.ts';
import type { ProvisionNode, Sentence } from '../../src/model/plan.ts';
import { printPlan } from '../../src/model/print.ts';
import { packs, plan, sourceText } from '../support/content.ts';
import { findPage, plantSite } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { around, attr, textOf, within, words, type Element, type Page } from '../support/html.ts';

const sentences = new Map(
  plan.provisions.flatMap((node) => node.sentences.map((sentence) => [sentence.id, sentence])),
);
const isNumber = (element: Element): boolean => words(element, 'class').includes('number');

function differs(page: Page, id: string, said: string, expected: string): string[] {
  if (said === expected) return [];
  let at = 0;
  while (said[at] === expected[at]) at++;
  const [shown, wanted] = [said, expected].map((text) => text.slice(Math.max(0, at - 4), at + 12));
  return [`${page.path}: ${id}: “${String(shown)}” stands where “${String(wanted)}” should`];
}

/** Sentences of a page in one language whose element holds other words, or more than the words. */
function wrongSentences(page: Page, lang: Lang): string[] {
  return held(page).flatMap(([sentence, element]) =>
    differs(page, sentence.id, textOf(element), sentence[lang]),
  );
}

/** Rows that are not the two columns, each in its language and word for word. */
function wrongRows(page: Page): string[] {
  return held(page).flatMap(([sentence, row]) => {
    const columns = row.childNodes.filter(
      (node): node is Element => 'tagName' in node && attr(node, 'lang') !== undefined,
    );
    const spoken = columns.map((column) => attr(column, 'lang')).join();
    if (spoken !== langs.map((lang) => tags[lang]).join()) {
      return [`${page.path}: ${sentence.id}: its columns are in “${spoken}”`];
    }
    return langs.flatMap((lang, i) =>
      differs(page, `${sentence.id} (${lang})`, textOf(columns[i]!, isNumber), sentence[lang]),
    );
  });
}

function held(page: Page): [Sentence, Element][] {
  return [...page.byId].flatMap(([id, [element]]): [Sentence, Element][] => {
    const sentence = sentences.get(id);
    return sentence && element ? [[sentence, element]] : [];
  });
}

/** The plan as a page in Chinese has it: numbers, titles and sentences in the order of the page. */
function readPlan(page: Page): Plan {
  const provisions = page.elements.flatMap((element): ProvisionNode[] => {
    const node = plan.byId.get(attr(element, 'id') ?? '');
    if (!node) return [];
    const parts = within(element);
    const heading = parts.find((part) => words(part, 'class').includes('title'));
    const number = parts.find(isNumber);
    const said = parts.filter((part) => sentences.has(attr(part, 'id') ?? ''));
    return [
      {
        ...node,
        number: number ? textOf(number) : '',
        title: heading && { zh: textOf(heading, isNumber), en: '' },
        sentences: said.map((part) => ({ id: attr(part, 'id') ?? '', zh: textOf(part), en: '' })),
      },
    ];
  });
  return { provisions, byId: plan.byId };
}

/** Headings of a page in one language that are not the number and the title of their provision. */
function wrongHeadings(page: Page, lang: Lang): string[] {
  return plan.provisions.flatMap((node) => {
    const [element] = page.byId.get(node.id) ?? [];
    if (!element || !node.title) return [];
    const heading = within(element).find((part) => words(part, 'class').includes('title'));
    if (!heading) return [`${page.path}: ${node.id}: no title`];
    const number = lang === 'zh' ? node.number : node.number && `${node.id} `;
    return differs(page, node.id, textOf(heading), number + node.title[lang]);
  });
}

/** What stands in the plan's text without saying that the plan states it. */
function unstated(page: Page): string[] {
  return allIds(plan).flatMap((id) => {
    const [element] = page.byId.get(id) ?? [];
    if (!element) return [];
    const basis = [element, ...around(element)]
      .map((part) => attr(part, 'data-basis'))
      .find(Boolean);
    return basis === 'stated' ? [] : [`${page.path}: ${id}: its data-basis is ${String(basis)}`];
  });
}

const pagesOf = (view: 'zh' | 'en' | 'zh-en'): Page[] =>
  [planPath(view), ...sections.map((section) => planPath(view, section))].map((path) =>
    findPage(path),
  );
const rows = (): Page[] => [
  ...pagesOf('zh-en'),
  ...plan.provisions.map(({ id }) => findPage(shortPath(id))),
  ...langs.flatMap((lang) =>
    [undefined, ...packs.map(({ slug }) => slug)].map((slug) => findPage(packPath(lang, slug))),
  ),
];

test.each(langs)('%s: a sentence’s element holds the sentence and nothing else', (lang) => {
  expectNone(pagesOf(lang).flatMap((page) => wrongSentences(page, lang)));
});

test.each(langs)('%s: a heading is the number and the title', (lang) => {
  expectNone(pagesOf(lang).flatMap((page) => wrongHeadings(page, lang)));
});

test('rows hold both languages, each marked as what it is', () => {
  expectNone(rows().flatMap(wrongRows));
});

test('the whole plan in Chinese is the source, character for character', () => {
  const page = findPage(planPath('zh'));
  const said = normalise(printPlan(readPlan(page), 'zh'));
  expectNone(differs(page, 'the whole text', said, normalise(sourceText)));
});

test('what is of the plan says that the plan states it', () => {
  expectNone([...pagesOf('zh'), ...pagesOf('en'), ...rows()].flatMap(unstated));
});

describe('the checkers find', () => {
  const { zh, en } = findSentence(plan, '1.1-s1');
  const { title, number } = findProvision(plan, '1.1');
  const plant = (body: string): Page => plantSite({ '/zh/': body }).pages[0]!;

  test.each([
    ['a changed character', zh.replace('。', '.'), 1],
    ['a number within the sentence', `<sup>1</sup>${zh}`, 1],
    ['a space at the end', `${zh} `, 1],
    ['nothing in the sentence itself', `<b>${zh}</b><a href="#x"></a>`, 0],
  ])('%s', (_, body, count) => {
    expect(wrongSentences(plant(`<p id="1.1-s1">${body}</p>`), 'zh')).toHaveLength(count);
  });

  test.each([
    [
      'swapped languages',
      `<p lang="en">${zh}</p><p lang="zh-Hans">${en}</p>`,
      'columns are in “en,zh',
    ],
    ['a missing column', `<p lang="zh-Hans">${zh}</p>`, 'columns are in “zh-Hans”'],
    ['swapped texts', `<p lang="zh-Hans">${en}</p><p lang="en">${zh}</p>`, '1.1-s1 (zh): “'],
  ])('%s', (_, body, fault) => {
    expect(wrongRows(plant(`<div id="1.1-s1">${body}</div>`)).join('\n')).toContain(fault);
  });

  test('a heading without its number, and one without a title', () => {
    const heading = (words: string): Page =>
      plant(`<div id="1.1"><h2 class="title">${words}</h2></div>`);
    expect(wrongHeadings(heading(title!.zh), 'zh')).toHaveLength(1);
    expect(wrongHeadings(heading(number + title!.zh), 'zh')).toEqual([]);
    expect(wrongHeadings(plant('<div id="1.1"></div>'), 'zh')).toEqual(['/zh/: 1.1: no title']);
  });

  test('a sentence that is called ours, or nothing', () => {
    const body =
      '<p id="1.1" data-basis="editorial"></p><p id="1.2" data-basis="stated"><b id="1.2-s1"></b></p><p id="2">';
    expect(unstated(plant(body))).toEqual([
      '/zh/: 1.1: its data-basis is editorial',
      '/zh/: 2: its data-basis is undefined',
    ]);
  });
});
