import { expect, test } from 'vitest';
import { suggest } from '../../../src/search/suggest.ts';
import { sides } from '../../support/sides.ts';

test.each([
  ['zh', '链主', '链主型企业'],
  ['zh', '鏈主', '链主型企业'],
  ['zh', 'shuju', '数据要素'],
  ['zh', 'sjjy', '数据交易中心'],
  ['en', 'data tr', 'data trading center'],
  ['en', 'brain', 'City Brain'],
] as const)('%s: %s goes on as %s', (lang, typed, term) => {
  expect(suggest(sides[lang], typed)).toContain(term);
});

test.each([
  ['zh', ''],
  ['zh', '龘'],
  ['zh', '云计算'],
  ['en', 'd'],
  ['en', 'cloud computing'],
  ['en', 'xyzzy'],
  ['zh', 'shi'.repeat(100)],
] as const)('%s: %j is whole, or begins nothing', (lang, typed) => {
  expect(suggest(sides[lang], typed)).not.toContain(typed);
  expect(suggest(sides[lang], typed).length).toBeLessThanOrEqual(4);
});
