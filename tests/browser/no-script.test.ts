/** With scripts off nothing is missing: the words, the ways and an explanation where a script helps. */
import { describe, expect } from 'vitest';
import { planPath, sectionOf, sections } from '../../src/model/address.ts';
import { langs, langsOf, tags, views } from '../../src/model/lang.ts';
import { plan } from '../support/content.ts';
import { byId, isInView, pathOf, poll, test, visit, type Page } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';

const off = { javaScriptEnabled: false };
const phone = { ...off, viewport: { width: 360, height: 740 } };

/** What a page shows, as one line. */
async function shownText(page: Page): Promise<string> {
  return (await page.locator('body').innerText()).replace(/\s+/g, ' ');
}

function missing(shown: string, view: (typeof views)[number], section?: string): string[] {
  return plan.provisions
    .filter(({ id }) => !section || sectionOf(id) === section)
    .flatMap((node) => [
      ...langsOf(view).flatMap((lang) => (node.title ? [`${node.id}: ${node.title[lang]}`] : [])),
      ...node.sentences.flatMap((sentence) =>
        langsOf(view).map((lang) => `${sentence.id}: ${sentence[lang]}`),
      ),
    ])
    .filter((entry) => !shown.includes(entry.slice(entry.indexOf(': ') + 2)));
}

describe('the whole text is shown', () => {
  test.for(views)('%s, section by section', { timeout: 30_000 }, async (view, { open }) => {
    const page = await open(planPath(view), phone);
    for (const section of sections) {
      await visit(page, planPath(view, section));
      expectNone(missing(await shownText(page), view, section));
    }
  });

  test.for(views)('%s, on one page', async (view, { open }) => {
    const page = await open(planPath(view), off);
    expectNone(missing(await shownText(page), view));
  });

  test('the checker misses a sentence that is hidden', async ({ open }) => {
    const page = await open('/zh/plan/2.3/', off);
    await page.locator(byId('2.3.1-s2')).evaluate((element) => element.setAttribute('hidden', ''));
    expect(missing(await shownText(page), 'zh', '2.3')).toEqual([
      expect.stringContaining('2.3.1-s2: '),
    ]);
  });
});

test('a provision leads to itself in the other language, and in rows', async ({ open }) => {
  const page = await open('/zh/plan/2.3/', off);
  await page.locator(`${byId('2.3.2')} .links a[hreflang=en]`).click();
  expect(pathOf(page)).toBe('/en/plan/2.3/#2.3.2');
  await poll(() => isInView(page, '2.3.2')).toBe(true);
  await page.locator(`${byId('2.3.2')} .links a[href*="/zh-en/"]`).click();
  expect(pathOf(page)).toBe('/zh-en/plan/2.3/#2.3.2');
  await poll(() => isInView(page, '2.3.2')).toBe(true);
});

describe('two presses to a task', () => {
  test.for(['/zh/', '/en/', '/zh/plan/2.3/', '/en/plan/notice/', '/zh-en/plan/3/', '/2.1.2/'])(
    'from %s',
    async (from, { open }) => {
      const view = views.find((known) => from.startsWith(`/${known}/`)) ?? 'zh-en';
      const page = await open(from, from.includes('plan') ? phone : off);
      const menu = page.locator('details.contents');
      await menu.locator('summary').click();
      await menu.locator('a[href$="#2.5.4"]').click();
      expect(pathOf(page)).toBe(`/${view}/plan/2.5/#2.5.4`);
      await poll(() => isInView(page, '2.5.4')).toBe(true);
    },
  );
});

test.for(langs)('the %s search page says what to do instead', async (lang, { open }) => {
  const page = await open(`/${lang}/search/?q=5G`, off);
  const main = page.locator('main');
  await main.locator('noscript').waitFor({ state: 'visible' });
  expect(await main.locator(`noscript a[href$="/${lang}/plan/"]`).isVisible()).toBe(true);
  await main.getByRole('link', { name: plan.byId.get('2.3.3')?.title?.[lang] ?? '' }).click();
  expect(pathOf(page)).toBe(`/${lang}/plan/2.3/#2.3.3`);
});

test('a short address shows both texts and the citations', async ({ open }) => {
  const page = await open('/2.3.1/', off);
  const first = plan.byId.get('2.3.1')?.sentences[0];
  const shown = await shownText(page);
  for (const lang of langs) expect(shown).toContain(first?.[lang]);
  for (const style of ['gbt2025', 'apa7', 'ris']) {
    const citation = page.locator(`.citation[data-style=${style}]:visible`).first();
    expect(await citation.innerText()).toContain('/2.3.1');
  }
  const sentence = page.locator('details', { has: page.locator(byId('cite-2.3.1-s1')) });
  await sentence.locator('summary').click();
  expect(await sentence.locator('.citation').first().innerText()).toContain('2.3.1-s1');
  for (const lang of langs) {
    const way = page.locator(`.ways-in a[hreflang=${tags[lang]}]`);
    expect(await way.getAttribute('href')).toMatch(`/${lang}/plan/2.3/#2.3.1`);
  }
});

const every = ['/', '/zh/', '/en/', '/zh/plan/2.3/', '/zh-en/plan/notice/', '/en/plan/'].concat(
  ['/2.3.1/', '/notice/', '/zh/about/', '/en/about/', '/zh/search/', '/en/search/'],
  ['/zh/packs/', '/en/packs/', '/en/packs/numbers/'],
  ['/zh/glossary/', '/en/glossary/', '/zh/404/', '/en/404/', '/404.html'],
);

test('no page shows a hole where a script should write', async ({ open }) => {
  const page = await open('/', off);
  const hole = /undefined|\bnull\b|\bNaN\b|\[object|\{\{?(?:accessed|query|count|id)\b[^}]*\}/;
  for (const path of every) {
    const shown = await shownText(await visit(page, path));
    expect.soft(hole.exec(shown)?.[0], path).toBeUndefined();
  }
});

test('no page shows a button or a box that does nothing without a script', async ({ open }) => {
  const page = await open('/', off);
  for (const path of every) {
    await visit(page, path);
    const dead = page.locator('button:visible, input:visible, select:visible');
    expect.soft(await dead.count(), path).toBe(0);
  }
});
