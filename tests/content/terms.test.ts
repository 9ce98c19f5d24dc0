/** The English says what the termbase says, wherever the Chinese holds the term. */
import { describe, expect, test } from 'vitest';
import { formsOf } from '../../src/model/terms.ts';
import { plan, terms } from '../support/content.ts';
import { pairsOf } from '../support/pairs.ts';
import { deadVariants, hasForm, level, termFaults } from '../support/renderings.ts';

const pairs = pairsOf(plan);
const row = { id: 't999', zh: '', en: '', abbr: '', variants: '' };

/** Renderings that a term of the one area shares with a term of the other. */
function sharedBetween(one: string, other: string, among: readonly (typeof row)[]): string[] {
  const forms = (area: string): string[] =>
    among.filter(({ zh }) => zh.includes(area)).flatMap((term) => formsOf(term).map(level));
  const others = new Set(forms(other));
  return forms(one).filter((form) => others.has(form));
}

test.each(pairs)('$id: every term has its rendering', (pair) => {
  const faults = termFaults(pair, terms);
  expect(faults, faults.join('; ')).toEqual([]);
});

test('every term of the termbase occurs in the plan', () => {
  const dead = terms.filter((term) => !pairs.some(({ zh }) => zh.includes(term.zh)));
  expect(dead.map(({ id, zh }) => `${id}: ${zh} is nowhere in the plan`)).toEqual([]);
});

test('every variant is needed somewhere', () => {
  const dead = terms.flatMap((term) =>
    deadVariants(term, terms, pairs).map((variant) => `${term.id}: no sentence needs “${variant}”`),
  );
  expect(dead).toEqual([]);
});

test('no Chinese term has two rows', () => {
  const rows = new Map(terms.map((term) => [term.zh, term.id]));
  const twice = terms.filter((term) => rows.get(term.zh) !== term.id);
  expect(twice.map(({ id, zh }) => `${id}: ${zh} has another row`)).toEqual([]);
});

test('先导区 and 试验区 never share a rendering', () => {
  expect(sharedBetween('先导区', '试验区', terms)).toEqual([]);
});

describe('the checker', () => {
  const governance = { ...row, zh: '数智治理', en: 'digital-intelligent governance' };
  const urban = {
    ...row,
    id: 't998',
    zh: '城市数智治理',
    en: 'digital-intelligent urban governance',
  };

  test('catches a wrong term', () => {
    const pair = { id: 'x-s1', zh: '推进数智治理。', en: 'Advance smart governance.' };
    expect(termFaults(pair, [governance])).toEqual([
      'x-s1: 数智治理 (t999) is not rendered “digital-intelligent governance”',
    ]);
  });

  test('lets the longer term answer for the shorter one inside it, and only there', () => {
    const inside = {
      id: 'x-s1',
      zh: '城市数智治理。',
      en: 'Digital-intelligent urban governance.',
    };
    const beside = { ...inside, zh: '城市数智治理，数智治理。' };
    expect(termFaults(inside, [governance, urban])).toEqual([]);
    expect(termFaults({ ...inside, en: 'Governance.' }, [governance, urban])).toHaveLength(1);
    expect(termFaults(beside, [governance, urban])).toHaveLength(1);
  });

  test.each([
    ['City Brains', 'City Brain', true],
    ['the city brain’s algorithms', 'City Brain', true],
    ['the “Five Ones” mechanism', 'the “Five Ones”', true],
    ['artificial intelligence (AI) companies', 'AI companies', true],
    ['artificial intelligence companies', 'AI companies', true],
    ['generic technology research and development (R&D)', 'generic technology R&D', true],
    ['future factories', 'future factory', false],
    ['republic data', 'public data', false],
    ['non-public data', 'public data', false],
    ['smart terminal', 'smart terminals', false],
  ])('in “%s” sees “%s”: %s', (text, form, seen) => {
    expect(hasForm(text, form)).toBe(seen);
  });

  test('catches a variant that no sentence needs', () => {
    const term = {
      ...row,
      zh: '未来工厂',
      en: 'future factory',
      variants: 'future factories; plants',
    };
    const pair = { id: 'x-s1', zh: '未来工厂。', en: 'Future factories.' };
    expect(deadVariants(term, [term], [pair])).toEqual(['plants']);
  });

  test('catches one rendering for two areas', () => {
    const areas = ['先导区', '试验区'].map((zh) => ({ ...row, zh, en: 'Pilot Zone' }));
    expect(sharedBetween('先导区', '试验区', areas)).toEqual(['pilot zone']);
  });

  test('does not accept en_alt', () => {
    const alternatives = { ...row, zh: '抓手', en: 'means', en_alt: 'lever' };
    expect(termFaults({ id: 'x-s1', zh: '抓手。', en: 'A lever.' }, [alternatives])).toHaveLength(
      1,
    );
  });
});
