/** A reader keeps the place, through languages and views. */
import { describe, expect } from 'vitest';
import { permalink, planPath } from '../../src/model/address.ts';
import { tags, views, type View } from '../../src/model/lang.ts';
import { byId, expectMarked, isInView, pathOf, poll, test, type Page } from '../support/browser.ts';

/** The switch in the header: rows have no language of their own. */
async function switchTo(page: Page, view: View): Promise<void> {
  const link = view === 'zh-en' ? 'a[href*="/zh-en/"]' : `a[hreflang="${tags[view]}"]`;
  await page.locator(`.views ${link}`).click();
  await page.locator(`html[data-view="${view}"]`).waitFor();
}

/** Puts a provision at the top of the window, as a reader would by scrolling. */
async function bringUp(page: Page, id: string): Promise<void> {
  await page.locator(byId(id)).evaluate((element) => {
    scrollTo({ top: element.getBoundingClientRect().top + scrollY - 20, behavior: 'instant' });
  });
}

describe('an address leads to its words', () => {
  // Ten ids, from everywhere in the document, each in one of the views and each way on.
  const ids = [
    'notice-s7',
    '0',
    '1.2-s2',
    '1.3.10-s1',
    '2',
    '2.1.3',
    '2.3.1-s2',
    '2.5.4-s3',
  ].concat(['3', 'footer-s1']);
  test.for(ids.map((id, i) => ({ id, from: views[i % 3]! })))(
    '$id, from $from into the other views and back',
    async ({ id, from }, { open }) => {
      const page = await open(permalink(from, id));
      await expectMarked(page, id);
      const at = views.indexOf(from);
      for (const to of [views[(at + 1) % 3]!, views[(at + 2) % 3]!, from]) {
        await switchTo(page, to);
        expect(pathOf(page)).toBe(permalink(to, id));
        await expectMarked(page, id);
      }
    },
  );

  test('on the whole plan and on short pages too', async ({ open }) => {
    const page = await open(`${planPath('en')}#2.4.1-s1`);
    await expectMarked(page, '2.4.1-s1');
    await switchTo(page, 'zh');
    expect(pathOf(page)).toBe('/zh/plan/#2.4.1-s1');
    await expectMarked(page, '2.4.1-s1');
    await expectMarked(await open('/2.4.1/#2.4.1-s2'), '2.4.1-s2');
  });

  test('on a phone, at the top of the window', async ({ open }) => {
    const page = await open('/zh/plan/2.4/#2.4.3-s2', { viewport: { width: 360, height: 640 } });
    await expectMarked(page, '2.4.3-s2');
    await switchTo(page, 'en');
    await expectMarked(page, '2.4.3-s2');
  });
});

describe('without a fragment', () => {
  /** Presses the switch where the reader is, without scrolling to it. */
  const pressAt = (page: Page, view: View) =>
    page.locator(`.views a[hreflang="${tags[view as 'zh']}"]`).evaluate((a) => {
      (a as HTMLAnchorElement).click();
    });

  test('the switch leads to the provision in view', async ({ open }) => {
    const page = await open('/en/plan/2.3/');
    await bringUp(page, '2.3.2');
    await pressAt(page, 'zh');
    await poll(() => pathOf(page)).toBe('/zh/plan/2.3/#2.3.2');
    await expectMarked(page, '2.3.2');
  });

  test('the switch can be reached without losing the place', async ({ open }) => {
    const page = await open('/en/plan/');
    await bringUp(page, '2.3.2');
    await switchTo(page, 'zh');
    await poll(() => isInView(page, '2.3.2')).toBe(true);
  });

  test('the switch leads to the plain page before the reader has moved', async ({ open }) => {
    const page = await open('/en/plan/2.3/');
    await switchTo(page, 'zh-en');
    expect(pathOf(page)).toBe('/zh-en/plan/2.3/');
  });

  test('the switch forgets a fragment that the reader has long left', async ({ open }) => {
    const page = await open('/en/plan/#1.2');
    await bringUp(page, '2.4.2');
    await pressAt(page, 'zh');
    await poll(() => isInView(page, '2.4.2')).toBe(true);
  });
});
