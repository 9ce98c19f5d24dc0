/** Does search find every provision that holds a word, as plainly looking for it does? */
import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { plan } from '../support/content.ts';
import { expectNone } from '../support/faults.ts';
import { provisionOf, settle } from '../support/search-page.ts';

const words =
  `开源 一网通办 数字孪生 牵头单位 责任单位 工业互联网 先导区 物联网 云计算 大数据 算力 算法 标准
  城市大脑 揭榜挂帅 领军企业 数据交易 数据安全 数据开放 经信厅 智能制造 未来工厂 产业大脑 医疗
  交通 养老 教育 文化 5G 之江实验室 浙江大学 行动计划 杭州市 人民政府 2024年 场景 AI 创新 共享
  智能网联汽车 重点实验室`.split(/\s+/);

const holders = (word: string): string[] =>
  plan.provisions
    .filter((node) => [node.title, ...node.sentences].some((text) => text?.zh.includes(word)))
    .map(({ id }) => id);

test('every provision that holds one of 41 words is among the hits', async ({ open }) => {
  const page = await open('/zh/search/');
  const misses: string[] = [];
  for (const word of words) {
    const found = (await settle(page, word)).map(provisionOf);
    expect(holders(word), word).not.toEqual([]);
    const missed = holders(word).filter((id) => !found.includes(id));
    if (missed.length > 0) misses.push(`${word}: ${missed.join()} of ${holders(word).join()}`);
  }
  expectNone(misses);
});
