/** Is every picture whole in both languages: page, embed, table, files, marks, weight? */
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { langs, type Lang } from '../../src/model/lang.ts';
import { findProvision, findSentence } from '../../src/model/plan.ts';
import { plan } from '../support/content.ts';
import { findPage, readDist, site } from '../support/dist.ts';
import { expectNone } from '../support/faults.ts';
import { attr, tagged, textOf, within, words, type Element, type Page } from '../support/html.ts';
import { deadEnd, readTarget } from '../support/targets.ts';
import { scriptsOf, weigh } from '../support/weight.ts';

const limits = { page: 30_000, scripts: 5_000, embed: 20_000 };
const names = site.pages.flatMap(({ path }) => /^\/embed\/zh\/([\w-]+)\/$/.exec(path)?.[1] ?? []);
const cases = names.flatMap((name) => langs.map((lang): [string, Lang] => [name, lang]));
type Row = Record<string, string | number | null>;

const drawingsOf = (page: Page): Element[] =>
  tagged(page, 'svg').filter((svg) => words(svg, 'class').includes('drawing'));
const linksIn = (element: Element): Element[] =>
  within(element).filter(({ tagName }) => tagName === 'a');
const rowsOf = (file: string): Row[] => (JSON.parse(readDist(file)) as { rows: Row[] }).rows;
const flat = (value: string | number | null | undefined): string => String(value ?? '');

test('there are pictures', () => {
  expect(names).toContain('targets');
});

describe.each(cases)('%s in %s', (name, lang) => {
  const page = findPage(`/${lang}/${name}/`);
  const embed = findPage(`/embed/${lang}/${name}/`);
  const file = `data/pictures/${name}-${lang}`;

  test('a figure with a title, a caption and its layouts', () => {
    const figure = page.byId.get(name)?.[0];
    expect(figure?.tagName).toBe('figure');
    for (const drawing of [...drawingsOf(page), ...drawingsOf(embed)]) {
      expect(attr(drawing, 'aria-labelledby')).toBe(`${name}-title`);
      expect(attr(drawing, 'aria-describedby')).toBe(`${name}-caption`);
    }
    const layouts = drawingsOf(page).map((drawing) => attr(drawing, 'data-layout'));
    // The wide one may be dealt to sheets of paper.
    expect([...new Set(layouts)]).toEqual(['narrow', 'medium', 'wide']);
    expect(layouts.filter((layout) => layout !== 'wide')).toHaveLength(2);
  });

  test('nothing within a drawing is read besides its words and links', () => {
    const silent = ['svg', 'g', 'path', 'rect', 'circle', 'line', 'text', 'tspan', 'a'];
    for (const drawing of drawingsOf(page)) {
      const strange = within(drawing).filter(({ tagName }) => !silent.includes(tagName));
      expect(strange.map(({ tagName }) => tagName)).toEqual([]);
    }
  });

  test('every mark has its basis, its id, its words and the address of that id', () => {
    const faults = [...drawingsOf(page), ...drawingsOf(embed)].flatMap((drawing) =>
      linksIn(drawing).flatMap((link) => {
        const [basis, id, label, href] = ['data-basis', 'data-id', 'aria-label', 'href'].map(
          (key) => attr(link, key),
        );
        const target = readTarget(site, page, href ?? '');
        const leads =
          target.own &&
          [target.fragment, target.path, `${target.path}#${target.fragment}`].includes(id ?? '');
        const isSound =
          /^(?:stated|computed|editorial)$/.test(basis ?? '') &&
          // Its own words, or a label in their place: never both, which would be heard twice.
          (label === undefined) !== (textOf(link).trim() === '') &&
          leads &&
          !deadEnd(site, target);
        return isSound ? [] : [`${page.path}: a mark for ${id ?? '?'} of basis ${basis ?? '?'}`];
      }),
    );
    expectNone(faults);
  });

  test('all layouts and the embed hold the same marks in the same order', () => {
    const [first, ...others] = [page, embed].flatMap((each) =>
      ['narrow', 'medium', 'wide'].map((layout) =>
        drawingsOf(each)
          .filter((drawing) => attr(drawing, 'data-layout') === layout)
          .flatMap(linksIn)
          .map((link) => (attr(link, 'aria-label') ?? textOf(link)).replace(/\s/g, '')),
      ),
    );
    expect(first?.length).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  });

  test('what is stated is said by the sentence that it names', () => {
    const stated = rowsOf(`${file}.json`).filter(({ basis }) => basis === 'stated');
    const lying = stated.filter(({ id, quote }) => {
      const source = String(id);
      const said = source.includes('-s')
        ? findSentence(plan, source).zh
        : (findProvision(plan, source).title?.zh ?? '');
      return !quote || !said.includes(String(quote));
    });
    expect(lying).toEqual([]);
  });

  test('the cells of the table are those of the files', () => {
    const rows = rowsOf(`${file}.json`);
    const spread = csvParse(readDist(`${file}.csv`).slice(1));
    expect(spread.map(({ status: _, ...row }) => row)).toEqual(
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, flat(value)])),
      ),
    );
    const body = within(page.byId.get(name)![0]!).filter(
      (element) => element.tagName === 'tr' && attr(element, 'data-basis'),
    );
    expect(body).toHaveLength(rows.length);
    for (const [i, row] of body.entries()) {
      expect(attr(row, 'data-basis')).toBe(rows[i]?.basis);
      for (const cell of within(row)) {
        const column = attr(cell, 'data-column');
        if (!column) continue;
        // Of the id the page shows its name: the link leads there.
        const [link] = within(cell).filter(({ tagName }) => tagName === 'a');
        const said = column === 'id' ? attr(link!, 'href')?.split('#')[1] : textOf(cell);
        expect(said).toBe(flat(rows[i]?.[column]));
      }
    }
  });

  test('every datum of the table has a mark', () => {
    const marked = new Set(
      drawingsOf(page).flatMap((svg) => linksIn(svg).map((a) => attr(a, 'data-id'))),
    );
    expect(rowsOf(`${file}.json`).filter(({ id }) => !marked.has(String(id)))).toEqual([]);
  });

  test('the snippet is a frame with title, language, ratio and version, and leads to the embed', () => {
    const snippet = tagged(page, 'pre')
      .map((pre) => textOf(pre))
      .join();
    expect(snippet).toMatch(
      /^<div style="[^"]*padding-bottom:max[^"]+"><iframe src="[^"]+" title="[^"]+" lang="[\w-]+" width="\d+" height="\d+"/,
    );
    expect(snippet).toContain(`src="${site.address.href}embed/${lang}/${name}/?v=${version}"`);
  });

  test('the embed has source, notice and the way back, no header, and a script of a few words', () => {
    expect(tagged(embed, 'header', 'nav')).toEqual([]);
    const [script, ...others] = tagged(embed, 'script');
    expect(others).toEqual([]);
    expect(textOf(script!).length).toBeLessThan(500);
    const home = tagged(embed, 'a').map((link) =>
      readTarget(site, embed, attr(link, 'href') ?? ''),
    );
    expect(home.some((target) => target.own && target.path === page.path)).toBe(true);
    for (const link of tagged(embed, 'a')) expect(attr(link, 'target')).toBe('_blank');
  });

  test('the SVG file stands alone', () => {
    const svg = readDist(`${file}.svg`);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toMatch(/<title>[^<]+<\/title> <desc>[^<]+<\/desc>/);
    expect(svg).not.toMatch(/ class=| style=|var\(|currentColor|<image|href="\//);
    expect(svg).toContain(`${site.address.href}${lang}/${name}/`);
    expect(svg).toContain(lang === 'zh' ? '非官方' : 'Unofficial');
    // It is looked at, and printed.
    expect(svg).not.toMatch(/点按|[Pp]ress a/);
  });

  test('is light', () => {
    expect(weigh(page.html)).toBeLessThanOrEqual(limits.page);
    expect(weigh(embed.html)).toBeLessThanOrEqual(limits.embed);
    const scripts = [...scriptsOf(site, page, readDist)].map((path) => weigh(readDist(path)));
    expect(scripts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(limits.scripts);
  });

  test('no words in bitmaps: a page shows none', () => {
    expect([...tagged(page, 'img', 'image', 'canvas'), ...tagged(embed, 'img', 'image')]).toEqual(
      [],
    );
  });

  test.each(['narrow', 'medium', 'wide'])(
    'the %s drawing is the one that was looked at',
    async (layout) => {
      const drawings = drawingsOf(page).filter((svg) => attr(svg, 'data-layout') === layout);
      const markup = drawings
        .map(({ sourceCodeLocation: at }) => page.html.slice(at!.startOffset, at!.endOffset))
        .join('')
        .replaceAll('><', '>\n<');
      const snapshot = markup.replaceAll(site.address.pathname, '/');
      await expect(`${snapshot}\n`).toMatchFileSnapshot(`snapshots/${name}-${lang}-${layout}.svg`);
    },
  );
});
