/** Is a page heard in the order in which it is read, each part by its name, and no more than its words? */
import { describe, expect, test as pure } from 'vitest';
import { translator } from '../../src/i18n/index.ts';
import { langs } from '../../src/model/lang.ts';
import { test, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';
import { pagePaths } from '../support/page-kinds.ts';
import { spokenBy, type Spoken } from '../support/spoken.ts';

const landmarks = ['navigation', 'region', 'complementary', 'form', 'search'];
const pressed = ['link', 'button', 'radio', 'checkbox', 'textbox', 'searchbox', 'combobox'];
/** Arrows, triangles, bullets: seen, not said. */
const ornament = /^[\s←-⇿■-◿✀-➿›‹»«•]+$/u;

function orderFaults(tree: readonly Spoken[]): string[] {
  const places = ['banner', 'main', 'contentinfo'].map((role) =>
    tree.findIndex((part) => part.role === role),
  );
  const found = places.filter((place) => place >= 0);
  const isOrdered = found.every((place, i) => i === 0 || place > found[i - 1]!);
  return isOrdered && places[1]! >= 0 ? [] : ['header, main part and footer out of order'];
}

function headingFaults(tree: readonly Spoken[]): string[] {
  const headings = tree.filter(({ role }) => role === 'heading');
  const first = headings.filter(({ level }) => level === 1).length;
  const gaps = headings.flatMap(({ name, level }, i) =>
    level > (headings[i - 1]?.level ?? 0) + 1 ? [`“${name}” leaves out a level`] : [],
  );
  return first === 1 ? gaps : [`${String(first)} headings of level 1`, ...gaps];
}

/** The title comes before what is shown, tabled or noted. */
function titleFaults(tree: readonly Spoken[]): string[] {
  const title = tree.findIndex(({ role }) => role === 'heading');
  const early = tree.findIndex(({ role }) => ['note', 'figure', 'table'].includes(role));
  return early >= 0 && early < title ? [`a ${tree[early]!.role} before the title`] : [];
}

function nameFaults(tree: readonly Spoken[]): string[] {
  const nameless = tree.filter(
    ({ role, name }) => name === '' && [...pressed, 'navigation', 'region', 'note'].includes(role),
  );
  const marked = tree.filter(({ role }) => landmarks.includes(role));
  const twice = marked.filter(
    ({ role, name }, i) => marked.findIndex((each) => each.role === role && each.name === name) < i,
  );
  return [
    ...nameless.map(({ role }) => `a ${role} without a name`),
    ...twice.map(({ role, name }) => `two of ${role} “${name}”`),
  ];
}

function wordFaults(tree: readonly Spoken[]): string[] {
  const said = tree.filter(({ role, name }) => role === 'StaticText' && ornament.test(name));
  const links = tree.filter(({ role }) => pressed.includes(role));
  const doubled = links.filter(({ name }) => /(.{3,})[\s·]*\1$/u.test(name));
  return [
    ...said.map(({ name }) => `says the ornament ${name}`),
    ...doubled.map(({ name }) => `says twice “${name}”`),
  ];
}

const id = '([\\w.]+)-s(\\d+)';
const labels = langs.map((lang) => new RegExp(`^${translator(lang)('sentence.link', { id })}`));

/** A sentence, then its number; a provision's sentences, then what we say of it. */
function sentenceFaults(tree: readonly Spoken[]): string[] {
  const heard: string[] = [];
  const faults: string[] = [];
  for (const [i, { role, name }] of tree.entries()) {
    const [, provision = '', n = ''] = labels.map((label) => label.exec(name)).find(Boolean) ?? [];
    if (role === 'link' && provision) {
      if (tree[i - 1]?.role !== 'StaticText') faults.push(`“${name}” follows no words`);
      if (Number(n) > 1 && !heard.includes(`${provision}-s${String(Number(n) - 1)}`)) {
        faults.push(`“${name}” out of order`);
      }
      heard.push(`${provision}-s${n}`);
    }
    const [noted] = /\d+(?:\.\d+)*/.exec(role === 'note' ? name : '') ?? [];
    if (noted && !heard.some((id) => id.startsWith(`${noted}-s`))) {
      faults.push(`what we say of ${noted} comes before it`);
    }
  }
  return faults;
}

const checks = [orderFaults, headingFaults, titleFaults, nameFaults, wordFaults, sentenceFaults];
const faultsIn = (tree: readonly Spoken[]): string[] => checks.flatMap((check) => check(tree));

/** Words that a voice of the wrong language would read, in the page as scripts have left it. */
const wrongVoices = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement!;
      const text = walker.currentNode.textContent!;
      if (!around.checkVisibility() || around.closest('script, style, .citation')) continue;
      // A reader's own title is in a language that only the reader knows.
      const own = new URLSearchParams(location.search).get('t');
      if (own && text.includes(own)) continue;
      const lang = around.closest('[lang]')!.getAttribute('lang')!;
      const isChinese = /^zh(?!-Latn)/.test(lang);
      const stray = isChinese ? /[A-Za-z]+(?: [A-Za-z]+){2,}/ : /\p{Script=Han}+/u;
      const [words] = stray.exec(text) ?? [];
      if (words) wrong.push(`“${words.slice(0, 40)}” in the voice of ${lang}`);
    }
    return wrong;
  });

describe('a page is heard as it is read', () => {
  test.for(pagePaths)('%s', async (path, { open }) => {
    const page = await open(path, { expected: /404/ });
    const faults = [...faultsIn(await spokenBy(page)), ...(await wrongVoices(page))];
    expectNone(faults.map((fault) => `${path}: ${fault}`));
  });
});

describe('the check hears', () => {
  const part = (role: string, name = '', level = 0): Spoken => ({ role, name, level });
  const good = [
    ...[part('banner'), part('navigation', 'Site'), part('main'), part('heading', 'Title', 1)],
    ...[part('StaticText', 'Do it.'), part('link', 'Copy link to sentence 2.3.1-s1')],
    ...[part('note', 'Our note on 2.3.1'), part('contentinfo')],
  ];
  const mended = (at: number, ...parts: Spoken[]) => good.toSpliced(at, 1, ...parts);

  pure('nothing wrong in what is right', () => {
    expect(faultsIn(good)).toEqual([]);
  });

  pure.for<[string, Spoken[]]>([
    ['out of order', [...good.slice(-1), ...good.slice(0, -1)]],
    ['leaves out a level', mended(4, part('heading', 'Deep', 3))],
    ['0 headings of level 1', mended(3)],
    ['a figure before the title', mended(2, part('main'), part('figure'))],
    ['a navigation without a name', mended(1, part('navigation'))],
    ['two of navigation “Site”', mended(1, good[1]!, good[1]!)],
    ['says the ornament ▾', mended(4, good[4]!, part('StaticText', '▾'))],
    ['says twice “Copy Copy”', mended(5, part('link', 'Copy Copy'))],
    ['follows no words', mended(4)],
    ['out of order', mended(5, part('link', 'Copy link to sentence 2.3.1-s2'))],
    ['what we say of 2.3.1 comes before it', mended(4, good[6]!, good[4]!)],
  ])('%s', ([fault, tree]) => {
    expect(faultsIn(tree).join('; ')).toContain(fault);
  });
});
