import { expect, test } from 'vitest';
import { growPlan } from '../../../src/model/plan.ts';
import { printPlan, printProvision } from '../../../src/model/print.ts';
import { plan } from '../../support/content.ts';
import { provision } from './small-plan.ts';

const small = growPlan({
  notice: provision('', '文件', '通知'),
  '0': provision('计划', '为此。'),
  '1': provision('要求'),
  '1.1': provision('思想', '甲。', '乙。'),
  '1.1.1': provision('', '成果。'),
  '1.1.2': provision('任务', '丙。'),
  '2': provision('保障', '丁。', '戊。'),
  footer: provision('', '抄送。', '印发'),
});

test('Chinese runs on where the print runs on, with the print’s numbers', () => {
  expect(printPlan(small, 'zh').split('\n')).toEqual([
    ...['文件', '通知', '计划', '为此。', '一、要求', '（一）思想。甲。乙。', '1.成果。'],
    ...['2.任务。丙。', '二、保障', '丁。戊。', '抄送。', '印发', ''],
  ]);
});

test('English has the ids for numbers and spaces between sentences', () => {
  expect(printPlan(small, 'en').split('\n')).toEqual([
    ...['en(文件)', 'en(通知)', 'en(计划)', 'en(为此。)', '1 en(要求)'],
    ...['1.1 en(思想). en(甲。) en(乙。)', '1.1.1 en(成果。)', '1.1.2 en(任务). en(丙。)'],
    ...['2 en(保障)', 'en(丁。) en(戊。)', 'en(抄送。)', 'en(印发)', ''],
  ]);
});

test.each(['zh', 'en'] as const)(
  'every title and sentence is printed once, in order: %s',
  (lang) => {
    const text = printPlan(plan, lang);
    let end = 0;
    for (const { id, title, sentences } of plan.provisions) {
      for (const words of [
        ...(title ? [title[lang]] : []),
        ...sentences.map((pair) => pair[lang]),
      ]) {
        const at = text.indexOf(words, end);
        expect(text.slice(end, at), id).toMatch(/^[\n 。.、（）一二三四五\d]*$/);
        end = at + words.length;
      }
    }
    expect(text.slice(end)).toBe('\n');
  },
);

test('no line is empty, and none begins or ends with a space', () => {
  for (const lang of ['zh', 'en'] as const) {
    for (const node of plan.provisions) {
      for (const line of printProvision(node, lang)) expect(line).toMatch(/^\S(?:.*\S)?$/);
    }
  }
});
