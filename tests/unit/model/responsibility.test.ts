import { describe, expect, test } from 'vitest';
import { growPlan } from '../../../src/model/plan.ts';
import {
  assignResponsibilities,
  bodiesIn,
  isBracket,
  type Unit,
} from '../../../src/model/responsibility.ts';
import { planWithTask, provision, say, sentence } from './small-plan.ts';

const unit = (id: string, name: string): Unit => ({ id, name: say(name), abbr: say(name) });
const units = [
  unit('science', '省科技厅'),
  unit('hangzhou', '杭州市政府'),
  unit('big-data', '省大数据局'),
];

const rule = '以下均需杭州市政府落实，不再列出。列第一位的为牵头单位，下同';
const first = `（责任单位：省科技厅、杭州市政府。${rule}）`;

/** Two tasks: 2.1.1 with the bracket that states the rule, 2.1.2 with another. */
function assign(bracket: string, ruling = first): string[] {
  const plan = growPlan({
    ...Object.fromEntries(['1', '2', '2.1'].map((id) => [id, provision('名')])),
    '2.1.1': provision('甲', '做。', '再做。', ruling),
    '2.1.2': provision('乙', '做。', bracket),
  });
  return assignResponsibilities(plan, units).map(({ clause, sentence, role, order, body, basis }) =>
    [clause, sentence, role, order, body, basis].join(' | '),
  );
}

const ruled = [
  '2.1.1 | 2.1.1-s3 | lead | 1 | science | named',
  '2.1.1 | 2.1.1-s3 | with | 2 | hangzhou | named',
];

describe('who answers', () => {
  test('the first body leads, and Hangzhou serves last by the sentence that says so', () => {
    expect(assign('（责任单位：省大数据局、省科技厅）')).toEqual([
      ...ruled,
      '2.1.2 | 2.1.2-s2 | lead | 1 | big-data | named',
      '2.1.2 | 2.1.2-s2 | with | 2 | science | named',
      '2.1.2 | 2.1.1-s3 | with | 3 | hangzhou | rule of 2.1.1',
    ]);
  });

  test('a body alone leads, with Hangzhou second', () => {
    expect(assign('（责任单位：省大数据局）').slice(2)).toEqual([
      '2.1.2 | 2.1.2-s2 | lead | 1 | big-data | named',
      '2.1.2 | 2.1.1-s3 | with | 2 | hangzhou | rule of 2.1.1',
    ]);
  });

  test('Hangzhou is not bound twice where it is named', () => {
    expect(assign('（责任单位：杭州市政府、省科技厅）').slice(2)).toEqual([
      '2.1.2 | 2.1.2-s2 | lead | 1 | hangzhou | named',
      '2.1.2 | 2.1.2-s2 | with | 2 | science | named',
    ]);
  });

  test('provisions that are no tasks have nobody', () => {
    const plan = growPlan({
      ...Object.fromEntries(['1', '1.1'].map((id) => [id, provision('名', '句。')])),
      '1.1.1': provision('', '成果。'),
    });
    expect(assignResponsibilities(plan, units)).toEqual([]);
  });
});

describe('a fault stops the build by name', () => {
  test('a body that is not known', () => {
    expect(() => assign('（责任单位：省大数据局、省文旅厅）')).toThrow(
      '2.1.2-s2: body 省文旅厅 is not in content/units.yaml',
    );
  });

  test.each([
    ['a lead that is not listed', '（责任单位：、省科技厅）'],
    ['no body at all', '（责任单位：）'],
    ['a comma for a pause', '（责任单位：省科技厅，省大数据局）'],
    ['a space before a name', '（责任单位： 省科技厅）'],
  ])('%s', (_, bracket) => {
    expect(() => assign(bracket)).toThrow(/^2\.1\.2-s2: body /);
  });

  test.each([
    ['a task whose bracket is missing', ['做。']],
    ['a task that says nothing', []],
    ['a bracket that is not last', [first, '做。']],
    ['a bracket with half-width signs', ['(责任单位:省科技厅)']],
  ])('%s', (_, sentences) => {
    expect(() => assignResponsibilities(planWithTask(...sentences), units)).toThrow(
      '2.1.1: no bracket of responsible bodies',
    );
  });

  test('the rule that binds Hangzhou is gone', () => {
    expect(() => assign('（责任单位：省科技厅）', '（责任单位：省科技厅、杭州市政府）')).toThrow(
      '2.1.1-s3: the rule that binds Hangzhou to all tasks is missing',
    );
  });
});

describe('brackets', () => {
  test.each([
    ['（责任单位：省科技厅）', true],
    ['（此件公开发布）', false],
    ['各责任单位：省科技厅', false],
    ['加强保障（责任单位：省科技厅）', false],
  ])('%s: %s', (zh, expected) => {
    expect(isBracket(sentence('2.1.1-s1', zh))).toBe(expected);
  });

  test('list the bodies in the order of the print and nothing of what follows', () => {
    expect(bodiesIn(sentence('2.1.1-s3', first), units)).toEqual(['science', 'hangzhou']);
  });
});
