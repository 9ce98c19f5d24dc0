/** A quotation is checked on the reader's device, and the answer can be seen, heard and followed. */
import axe from 'axe-core';
import { describe, expect } from 'vitest';
import {
  denyClipboard,
  pathOf,
  poll,
  readClipboard,
  test,
  withClipboard,
} from '../support/browser.ts';
import { plan } from '../support/content.ts';
import { box, button, check, passage, results, status } from '../support/quotation-page.ts';

const sentence = plan.byId.get('2.3.1')!.sentences[2]!;

describe('the answer', () => {
  test.for(['zh', 'en'] as const)('%s: word for word', async (lang, { open }) => {
    const page = await open(`/${lang}/teachers/`);
    await check(page, sentence[lang], 'verbatim');
    expect(await passage(page).innerText()).toBe(sentence[lang]);
    expect(await passage(page).getAttribute('lang')).toMatch(lang);
    const other = lang === 'zh' ? 'en' : 'zh';
    expect(await results(page).innerText()).toContain(sentence[other]);
    await results(page).locator('.quotation-places a').first().click();
    expect(pathOf(page)).toBe(`/${lang}/plan/2.3/#2.3.1-s3`);
  });

  test('English is never said to be the official text', async ({ open }) => {
    for (const [path, unofficial] of [
      ['/zh/teachers/', /本站的非官方译文，不是官方文本/],
      ['/en/teachers/', /unofficial translation, never with the official text/],
    ] as const) {
      const page = await open(path);
      await check(page, sentence.en, 'verbatim');
      expect(await results(page).innerText()).toMatch(unofficial);
    }
  });

  test('what differs is struck out and put in, and told to a voice', async ({ open }) => {
    const page = await open('/zh/teachers/');
    await check(page, sentence.zh.replace('2024', '2025').replace('精细化', ''), 'differs');
    expect(await passage(page).locator('del').innerText()).toContain('2025');
    expect(await passage(page).locator('ins').allInnerTexts()).toEqual([
      expect.stringMatching(/缺少\s*2024/),
      expect.stringMatching(/缺少\s*精细化/),
    ]);
    const list = await page.locator('.quotation-differences li').allInnerTexts();
    expect(list).toEqual(['2025 应为 2024', '缺少 精细化']);
    expect(await status(page).innerText()).toMatch(/^与原文不同 · 2\.3\.1 第3句$/);
  });

  test('is told without colour: by a line through, a line under, a sign', async ({ open }) => {
    const page = await open('/zh/teachers/');
    await check(page, sentence.zh.replace('2024', '2025'), 'differs');
    const line = (tag: string) =>
      passage(page)
        .locator(tag)
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(await line('del')).toBe('line-through');
    expect(await line('ins')).toBe('underline');
    const sign = results(page).locator('h3 [aria-hidden]');
    const shown = new Set([await sign.innerText()]);
    await check(page, sentence.zh, 'verbatim');
    expect(shown.add(await sign.innerText()).size).toBe(2);
  });

  test('a cut is seen in the sentence that was cut', async ({ open }) => {
    const page = await open('/en/teachers/');
    await check(page, '建设基于区块链技术的数据交易平台和数据交易中心', 'hedge');
    expect(await results(page).locator('h3').innerText()).toContain('“探索”');
    expect(await results(page).locator('h3 [lang=zh-Hans]').innerText()).toBe('探索');
    expect(await passage(page).locator('mark').innerText()).not.toContain('探索');
    expect(await passage(page).innerText()).toContain('探索');
  });

  test('what is in many places leads to each', async ({ open }) => {
    const page = await open('/zh/teachers/');
    await check(page, '数据交易', 'verbatim');
    const links = await page
      .locator('.quotation-places a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split('#')[1]!));
    expect(links.length).toBeGreaterThan(4);
    for (const id of links) {
      const { title, sentences } = plan.byId.get(id.replace(/-s\d+$/, ''))!;
      const words = sentences.find((each) => each.id === id)?.zh ?? title!.zh;
      expect(words, id).toContain('数据交易');
    }
  });

  test('two languages have an answer each', async ({ open }) => {
    const page = await open('/en/teachers/');
    await check(page, `${sentence.zh}\n${sentence.en.replace('2024', '2025')}`, 'differs');
    expect(
      await results(page).evaluateAll((all) =>
        all.map((each) => (each as HTMLElement).dataset.kind),
      ),
    ).toEqual(['verbatim', 'differs']);
  });
});

describe('in hands', () => {
  test('by keyboard alone', async ({ open }) => {
    const page = await open('/zh/teachers/');
    await box(page).focus();
    await page.keyboard.insertText('推进“城市大脑”建设');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await results(page).first().waitFor();
    expect(await status(page).innerText()).toContain('与原文逐字相符');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toMatch(/#2\.3\.1-s1$/);
    await box(page).focus();
    await page.keyboard.insertText('。');
    expect(await status(page).innerText()).toContain('改动之前');
    await page.keyboard.press('Control+Enter');
    await page.locator('.quotation-result[data-kind=form]').waitFor();
  });

  test('what cannot be checked is said', async ({ open }) => {
    const page = await open('/zh/teachers/');
    for (const [text, said] of [
      ['', '请先粘贴'],
      [' \n', '请先粘贴'],
      ['的', '太短'],
      ['字'.repeat(40_001), '太长'],
    ] as const) {
      await box(page).fill(text);
      await button(page).click();
      await poll(() => status(page).innerText(), said).toContain(said);
      expect(await results(page).count()).toBe(0);
    }
  });

  test('the plan’s words are copied with their source', async ({ open }) => {
    const page = await open('/zh/teachers/', withClipboard);
    await check(page, '到2025年，“城市大脑”实现升级', 'differs');
    await results(page).getByRole('button').click();
    await results(page).getByRole('status').getByText('已复制').waitFor();
    expect(await readClipboard(page)).toMatch(
      /^到2024年，“城市大脑”实现升级\n——浙江省人民政府办公厅，浙政办函〔2022〕1号，二（三）1 第3句，https?:.*\/2\.3\.1\/#2\.3\.1-s3\n（.*非官方版本.*）$/,
    );
    await results(page).locator('.quotation-copy a').click();
    expect(pathOf(page)).toBe('/2.3.1/#cite-2.3.1-s3');
  });

  test('without a clipboard that is said', async ({ open }) => {
    const page = await open('/zh/teachers/', { prepare: denyClipboard });
    await check(page, sentence.zh, 'verbatim');
    await results(page).getByRole('button').click();
    await results(page).getByText('无法自动复制').waitFor();
  });

  test.for(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme, { open }) => {
    const page = await open('/en/teachers/', { colorScheme });
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const [text, kind] of [
      [sentence.zh.replace('2024', '2025').replace('，', ','), 'differs'],
      ['By 2024, the city brain', 'form'],
      ['人工智能', 'verbatim'],
      ['There is no such sentence', 'absent'],
    ] as const) {
      await check(page, text, kind);
      const violations = await page.evaluate(async () => {
        const { axe: tester } = globalThis as unknown as { axe: typeof axe };
        return (await tester.run(document)).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]!.html}`,
        );
      });
      found.push(...violations);
    }
    expect(found).toEqual([]);
  });

  test('nothing runs off a narrow window', async ({ open }) => {
    const page = await open('/zh/teachers/', { viewport: { width: 320, height: 640 } });
    await check(page, `${sentence.zh.replace('2024', '2025')}${'x'.repeat(200)}`, 'differs');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
