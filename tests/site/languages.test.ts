/** Is every word marked as the language that it is, and no machinery shown for words? */
import { describe, expect, test } from 'vitest';
import zhWords from '../../src/i18n/zh.ts';
import { translator } from '../../src/i18n/index.ts';
import { langsOf, leadLang, tags } from '../../src/model/lang.ts';
import { site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { around, attr, langAt, parsePage, tagged, textOf, words } from '../support/html.ts';
import type { Element, Page, TextNode } from '../support/html.ts';

const han = /\p{Script=Han}+/u;
const english = /[A-Za-z][A-Za-z’'-]*(?:,? [A-Za-z][A-Za-z’'-]*){2,}/;
const spoken = ['aria-label', 'alt', 'title', 'placeholder', 'aria-description'];
const unread = ['script', 'style', 'noscript'];

/** BibTeX and RIS are records for programs: no voice reads them well. */
const isRecord = (text: TextNode): boolean =>
  [...around(text)].some(
    (element) => words(element, 'class').includes('citation') && /^@|^TY  -/.test(textOf(element)),
  );
const parentOf = (text: TextNode): Element | undefined =>
  text.parentNode && 'tagName' in text.parentNode ? text.parentNode : undefined;
/** What a page says in words: its texts and the attributes that are read out, each with its language. */
function sayings(page: Page): { lang: string; said: string; where: string }[] {
  // A title in two languages cannot be marked; attributes of such a page join both likewise.
  const isMarkable = page.view !== 'zh-en';
  const texts = page.texts.flatMap((text) => {
    const parent = parentOf(text);
    const name = parent?.tagName ?? 'template';
    if (unread.includes(name) || isRecord(text) || (name === 'title' && !isMarkable)) return [];
    return [{ lang: langAt(page, text), said: text.value, where: `<${name}>` }];
  });
  const attributes = page.elements.flatMap((element) =>
    spoken.flatMap((name) => {
      const said = attr(element, name);
      if (said === undefined || !isMarkable) return [];
      return [{ lang: langAt(page, element), said, where: `<${element.tagName} ${name}>` }];
    }),
  );
  return [...texts, ...attributes];
}

/** Chinese that would be read by an English voice, and English by a Chinese one. */
function wrongVoices(page: Page): string[] {
  return sayings(page).flatMap(({ lang, said, where }) => {
    // Pinyin is neither: no voice has it, and it holds no characters.
    const isChinese = lang.startsWith('zh') && !lang.startsWith('zh-Latn');
    const stray = (isChinese ? english : han).exec(said)?.[0];
    return stray ? [`${page.path}: ${where} “${stray.slice(0, 40)}” is marked ${lang}`] : [];
  });
}

const leaks = [
  'undefined',
  '[object',
  '{{',
  '}}',
  '**',
  '[^',
  'NaN',
  '{accessed',
  '](',
  '&amp;',
  '&lt;',
];
const keys = Object.keys(zhWords);

/** Keys, markup and values of the machine where words should be. */
function leaked(page: Page): string[] {
  const texts = page.texts
    .filter((text) => !isRecord(text) && !unread.includes(parentOf(text)?.tagName ?? ''))
    .map((text) => ({ said: text.value, where: `<${parentOf(text)?.tagName ?? 'template'}>` }));
  const attributes = page.elements.flatMap((element) =>
    element.attrs
      .filter(({ name }) => name === 'content' || name.startsWith('data-') || spoken.includes(name))
      .map(({ name, value }) => ({ said: value, where: `<${element.tagName} ${name}>` })),
  );
  return [...texts, ...attributes].flatMap(({ said, where }) =>
    [...leaks, ...keys]
      .filter((leak) => said.includes(leak))
      .map((leak) => `${page.path}: ${where} shows “${leak}”`),
  );
}

const period = { zh: /规划期2022—2024年已届满/, en: /[Tt]he plan period 2022–2024 is over/ };

/** Pages that do not say whose they are, or that the plan's time is over, in each of their languages. */
function unsaid(page: Page): string[] {
  const body = tagged(page, 'body')
    .map((element) => textOf(element))
    .join('');
  return langsOf(page.view).flatMap((lang) => {
    const t = translator(lang);
    return [
      ...(body.includes(t('site.status')) ? [] : [`${page.path}: no unofficial notice in ${lang}`]),
      ...(period[lang].test(body)
        ? []
        : [`${page.path}: no word in ${lang} that the period is over`]),
    ];
  });
}

function wrongRoot(page: Page): string[] {
  const [root] = tagged(page, 'html');
  const lang = root && attr(root, 'lang');
  const expected = tags[leadLang(page.view)];
  return lang === expected ? [] : [`${page.path}: <html lang="${lang ?? ''}">, not ${expected}`];
}

/** A layer is one of three; the words of a reader's choice are not a fourth. */
function wrongLayers(page: Page): string[] {
  return page.elements.flatMap((element) => {
    const basis = attr(element, 'data-basis');
    const isLayer = basis === undefined || ['stated', 'computed', 'editorial'].includes(basis);
    return isLayer ? [] : [`${page.path}: data-basis="${basis}" is no layer`];
  });
}

test('a page’s own language is that of its address', () => {
  expectNone(site.pages.flatMap(wrongRoot));
});

test('Chinese is marked as Chinese, and three words of English as English', () => {
  expectNone(site.pages.flatMap(wrongVoices));
});

test('no key, markup or machine value is shown for words', () => {
  expectNone(site.pages.flatMap(leaked));
});

test('every page says that it is unofficial and that the plan’s period is over', () => {
  expectNone(site.pages.flatMap(unsaid));
});

test('every layer is stated, computed or editorial', () => {
  expectNone(site.pages.flatMap(wrongLayers));
});

describe('the checkers find', () => {
  const plant = (path: string, lang: string, body: string): Page =>
    parsePage(path, `<!doctype html><html lang="${lang}"><head></head><body>${body}`);

  test.each([
    ['Chinese unmarked', wrongVoices, '<p>the label 智</p>', '<p> “智” is marked en'],
    ['Chinese in a label', wrongVoices, '<b aria-label="智"></b>', '<b aria-label> “智”'],
    ['English unmarked', wrongVoices, '<p lang="zh">见 the Action Plan</p>', 'is marked zh'],
    ['a raw key', leaked, '<p>nav.contents</p>', 'shows “nav.contents”'],
    ['a key in a label', leaked, '<p aria-label="nav.contents">', 'shows “nav.contents”'],
    ['markup', leaked, '<p>so **bold**</p>', 'shows “**”'],
    ['an object', leaked, '<template>[object Object]</template>', 'shows “[object”'],
    ['no notice', unsaid, '<p>x</p>', 'no unofficial notice in en'],
    ['no word on the period', unsaid, '<p>x</p>', 'no word in en that the period is over'],
    ['an unknown layer', wrongLayers, '<p data-basis="said">', 'is no layer'],
  ])('%s', (_, checker, body, fault) => {
    expect(checker(plant('/en/', 'en', body)).join('\n')).toContain(fault);
  });

  test('a wrong document language', () => {
    expect(wrongRoot(plant('/zh/', 'en', ''))).toEqual(['/zh/: <html lang="en">, not zh-Hans']);
  });

  test('nothing in marked words', () => {
    const body = '<p>a label <i lang="zh-Hans">智</i></p><p lang="zh">按 CC BY 许可</p>';
    expect(wrongVoices(plant('/en/', 'en', body))).toEqual([]);
  });
});
