import { expect, test } from 'vitest';
import { hasInitials, readPinyin, soundsIn } from '../../../src/search/pinyin.ts';

const readings = new Map([
  ['数', ['shu']],
  ['据', ['ju']],
  ['行', ['hang', 'xing']],
  ['业', ['ye']],
  ['率', ['lu', 'shuai']],
]);

test.each([
  ['shù jù', 'shuju'],
  ['shu4ju4', 'shuju'],
  ["Xi'an", 'xian'],
  ['lǜ', 'lu'],
  ['lv', 'lu'],
  ['数据', undefined],
  ['', undefined],
])('%j reads %j', (typed, sound) => {
  expect(readPinyin(typed)).toBe(sound);
});

test('a sound is found in whole syllables, whichever reading', () => {
  expect([...soundsIn('数据行业', 'hangye', readings)]).toEqual(['行业']);
  expect([...soundsIn('数据行业', 'shuju', readings)]).toEqual(['数据']);
  expect([...soundsIn('数据行业', 'shuj', readings)]).toEqual([]);
  expect([...soundsIn('数', 'shu', readings)]).toEqual([]);
});

test('first letters name a term', () => {
  expect(hasInitials('数据', 'sj', readings)).toBe(true);
  expect(hasInitials('数据行业', 'sjhy', readings)).toBe(true);
  expect(hasInitials('数据行业', 'sj', readings)).toBe(false);
});
