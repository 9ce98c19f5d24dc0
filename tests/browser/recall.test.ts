/** Does search find every provision that holds a word, as plainly looking for it does? */
import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { plan } from '../support/content.ts';
import { expectNone } from '../support/faults.ts';

const words =
  `开源 一网通办 数字孪生 牵头单位 责任单位 工业互联网 先导区 物联网 云计算 大数据 算力 算法 芯片
  城市大脑 揭榜挂帅 领军企业 独角兽 数据交易 数据安全 数据开放 知识产权 标准 人才 资金 统计局
  经信厅 萧山区 智能制造 未来工厂 产业大脑 医疗 交通 养老 教育 文化 5G 之江实验室 浙江大学
  行动计划 杭州市 人民政府 2024年 场景 AI 创新 共享 隐私计算 智能网联汽车`.split(/\s+/);

const holders = (word: string): string[] =>
  plan.provisions
    .filter((node) => [node.title, ...node.sentences].some((text) => text?.zh.includes(word)))
    .map(({ id }) => id);

test('every provision that holds one of 48 words is among the hits', async ({ open }) => {
  const page = await open('/zh/search/');
  const misses: string[] = [];
  let held = 0;
  for (const word of words) {
    await page.locator('site-search input').fill(word);
    await expect
      .poll(() => page.locator('[data-search-status]').innerText(), { interval: 20 })
      .toContain(`“${word}”`);
    const found = await page
      .locator('ol[data-search-results] > li')
      .evaluateAll((items) => items.map((item) => item.querySelector('a')!.hash.slice(1)));
    const missed = holders(word).filter((id) => !found.includes(id));
    held += holders(word).length;
    if (missed.length > 0) misses.push(`${word}: ${missed.join()} of ${holders(word).join()}`);
  }
  expect(held).toBeGreaterThan(150);
  expectNone(misses);
});
