/** The brackets name the same bodies in both languages, and the rule of 2.1.1 holds. */
import { describe, expect, test } from 'vitest';
import { isBracket } from '../../src/model/responsibility.ts';
import { findTerm } from '../../src/model/terms.ts';
import { bracketFaults } from '../support/brackets.ts';
import { plan, responsibilities, terms, units } from '../support/content.ts';

const tasks = plan.provisions.filter(({ kind }) => kind === 'task').map(({ id }) => id);
const brackets = plan.provisions.flatMap(({ sentences }) => sentences.filter(isBracket));

/** The rule of 2.1.1-s3: t261 binds Hangzhou, t262 says that the first body leads. */
const rule = ['t261', 't262'].map((id) => findTerm(terms, id).en).join(' ');

/** How often each body occurs in the rows. */
function tally(rows: readonly { body: string }[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { body } of rows) counts.set(body, (counts.get(body) ?? 0) + 1);
  return Object.fromEntries(counts);
}

test('every task has one bracket, and nothing else has', () => {
  expect(tasks).toHaveLength(17);
  expect(brackets.map(({ id }) => id.replace(/-s\d+$/, ''))).toEqual(tasks);
});

test.each(brackets)('$id: same bodies, same order', (bracket) => {
  const faults = bracketFaults(bracket, units, rule);
  expect(faults, faults.join('; ')).toEqual([]);
});

test('only 2.1.1-s3 says more than its list', () => {
  expect(brackets.filter(({ zh }) => zh.includes('。')).map(({ id }) => id)).toEqual(['2.1.1-s3']);
});

test('no other sentence speaks of responsible bodies', () => {
  const strays = plan.provisions
    .flatMap(({ sentences }) => sentences)
    .filter((sentence) => /responsible bod(?:y|ies)/i.test(sentence.en) && !isBracket(sentence));
  expect(strays.map(({ id }) => `${id}: speaks of responsible bodies outside a bracket`)).toEqual(
    [],
  );
});

describe('responsibilities', () => {
  const leads = responsibilities.filter(({ role }) => role === 'lead');
  const named = responsibilities.filter(({ basis }) => basis === 'named');
  const hangzhou = responsibilities.filter(({ body }) => body === 'hangzhou');

  test('each task has one lead: 8, 6, 1, 1 and 1', () => {
    expect(leads.map(({ clause }) => clause)).toEqual(tasks);
    expect(tally(leads)).toEqual({
      'economy-information': 8,
      'development-reform': 6,
      'science-technology': 1,
      'big-data': 1,
      'market-regulation': 1,
    });
  });

  test('the brackets name 14 bodies: 12, 7, 6, 5 times and the others once', () => {
    const counts = tally(named);
    expect(Object.keys(counts).sort()).toEqual(units.map(({ id }) => id).sort());
    expect(Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 1))).toEqual({
      'economy-information': 12,
      'big-data': 7,
      'development-reform': 6,
      'science-technology': 5,
    });
  });

  test('Hangzhou is bound by all 17, named once, lead of none', () => {
    expect(hangzhou.map(({ clause }) => clause)).toEqual(tasks);
    expect(hangzhou.filter(({ basis }) => basis === 'named').map(({ clause }) => clause)).toEqual([
      '2.1.1',
    ]);
    expect(hangzhou.filter(({ role }) => role === 'lead')).toEqual([]);
  });
});

describe('the checker', () => {
  const name = (id: string): { zh: string; en: string } => ({
    zh: `${id}厅`,
    en: `Department ${id}`,
  });
  const known = ['甲', '乙'].map((id) => ({ id, name: name(id), abbr: name(id) }));
  const zh = '（责任单位：甲厅、乙厅）';
  const check = (en: string, chinese = zh): string[] =>
    bracketFaults({ id: 'x-s1', zh: chinese, en }, known, 'Rule.');

  test('accepts the twin', () => {
    expect(check('(Responsible bodies: Department 甲; Department 乙)')).toEqual([]);
    expect(check('(Responsible body: Department 甲. Rule.)', '（责任单位：甲厅。规则）')).toEqual(
      [],
    );
  });

  test.each([
    [
      'swapped bodies',
      'Department 乙; Department 甲)',
      'body 1 is “Department 乙”, not “Department 甲”',
    ],
    ['a missing body', 'Department 甲)', 'body 2 is “”, not “Department 乙”'],
    [
      'an added body',
      'Department 甲; Department 乙; Department 丙)',
      'body 3 is “Department 丙”, not “”',
    ],
    ['a comma', 'Department 甲, Department 乙)', 'body 1 is “Department 甲, Department 乙”'],
    ['an added rule', 'Department 甲; Department 乙. Rule.)', 'body 2 is “Department 乙. Rule.”'],
    ['an open bracket', 'Department 甲; Department 乙', 'does not close with “)”'],
  ])('catches %s', (_, list, fault) => {
    expect(check(`(Responsible bodies: ${list}`)[0]).toContain(`x-s1: ${fault}`);
  });

  test('catches a plural over one body', () => {
    expect(check('(Responsible bodies: Department 甲)', '（责任单位：甲厅）')[0]).toContain(
      'x-s1: does not open with “(Responsible body: ”',
    );
  });

  test('catches another opening and a lost rule', () => {
    expect(check('(Bodies: Department 甲)')[0]).toContain('x-s1: does not open with');
    expect(check('(Responsible body: Department 甲)', '（责任单位：甲厅。规则）')[0]).toContain(
      'x-s1: does not close with “. Rule.)”',
    );
  });
});
