import { describe, expect, test } from 'vitest';
import { sections } from '../../../src/model/address.ts';
import {
  allIds,
  childrenOf,
  findProvision,
  findSentence,
  growPlan,
  provisionsOf,
  type Kind,
} from '../../../src/model/plan.ts';
import type { Provision } from '../../../src/model/schema.ts';
import { plan, publishedIds } from '../../support/content.ts';
import { provision, say } from './small-plan.ts';

const named = provision('名');
const entries = (...ids: string[]): Record<string, Provision> =>
  Object.fromEntries(ids.map((id) => [id, named]));

describe('growing', () => {
  test('gives each provision its place, whatever the order of the files', () => {
    const outcomes = Array.from({ length: 10 }, (_, i) => `1.3.${String(i + 1)}`);
    const grown = growPlan({
      footer: provision('', '抄送。'),
      ...entries(...outcomes.toReversed(), '2', '1.3', '1.2', '1.1', '1', '0', 'notice'),
    });
    expect(grown.provisions.map(({ id }) => id)).toEqual([
      ...['notice', '0', '1', '1.1', '1.2', '1.3', ...outcomes, '2', 'footer'],
    ]);
  });

  test('numbers the sentences and keeps their words and roles', () => {
    const copies = { ...say('抄送。'), role: 'copies' as const };
    const grown = growPlan({ footer: { sentences: [copies, say('印发')] } });
    expect(grown.provisions[0]).toEqual({
      id: 'footer',
      kind: 'frame',
      parent: undefined,
      number: '',
      title: undefined,
      sentences: [
        { id: 'footer-s1', zh: '抄送。', en: 'en(抄送。)', role: 'copies' },
        { id: 'footer-s2', zh: '印发', en: 'en(印发)' },
      ],
    });
  });

  test('tells what each provision is', () => {
    const grown = growPlan({
      ...entries('notice', '0', '1', '1.1', '1.1.1'),
      '1.1.2': provision('', '成果。'),
    });
    expect(grown.provisions.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      ...['notice frame', '0 frame', '1 part', '1.1 section', '1.1.1 task', '1.1.2 outcome'],
    ]);
  });

  test('leaves what it was given as it was', () => {
    const given = { '1': provision('名', '句。') };
    const before = structuredClone(given);
    growPlan(given);
    expect(given).toEqual(before);
  });
});

describe('a fault stops the build and names the file', () => {
  test.each([
    ['an id of the wrong form', entries('1', 'x.y'), 'content/plan/x.y.yaml: not an id'],
    ['a sentence’s id', entries('1', '1-s1'), 'content/plan/1-s1.yaml: not an id'],
    ['a zero', entries('1', '1.01'), 'content/plan/1.01.yaml: not an id'],
    // Sorting must not let the wrong id hide behind a fault of a right one.
    [
      'a wrong id among others',
      entries('1', '1.2', 'bad', 'notice', '1.1'),
      'content/plan/bad.yaml: not an id',
    ],
    ['an orphan', entries('1', '2', '2.1.1'), 'content/plan/2.1.1.yaml: orphan'],
    ['what the orphan lacks', entries('1', '1.1.1'), 'content/plan/1.1.yaml is missing'],
    ['a gap', entries('1', '1.1', '1.3'), 'content/plan/1.3.yaml: gap'],
    ['what the gap lacks', entries('1', '1.1', '1.3'), 'content/plan/1.2.yaml is missing'],
    ['a gap of parts', entries('1', '3'), 'content/plan/3.yaml: gap'],
    ['a late start', entries('1', '1.2'), 'content/plan/1.2.yaml: gap'],
    ['silence', { '1': provision('') }, 'content/plan/1.yaml: neither a title nor a sentence'],
    ['no plan at all', {}, 'content/plan: no provisions found'],
  ])('%s', (_, faulty, message) => {
    expect(() => growPlan(faulty)).toThrow(message);
  });
});

describe('looking up', () => {
  const grown = growPlan({ '1': provision('名', '甲。', '乙。'), '1.1': named });

  test('finds what there is', () => {
    expect(findProvision(grown, '1.1').parent).toBe('1');
    expect(findSentence(grown, '1-s2')).toMatchObject({ id: '1-s2', zh: '乙。' });
    expect(childrenOf(grown, '1').map(({ id }) => id)).toEqual(['1.1']);
    expect(childrenOf(grown, '1.1')).toEqual([]);
  });

  test.each(['2', '1.2', '', 'constructor'])('throws with the id of no provision: “%s”', (id) => {
    expect(() => findProvision(grown, id)).toThrow(`no provision ${id} in the plan`);
  });

  test.each([
    ['1-s3', 'no sentence 1-s3 in the plan'],
    ['1.1-s1', 'no sentence 1.1-s1 in the plan'],
    ['2-s1', 'no provision 2 in the plan'],
    ['1', 'not a sentence id: 1'],
    ['1-s0', 'not a sentence id: 1-s0'],
  ])('throws with the id of no sentence: %s', (id, message) => {
    expect(() => findSentence(grown, id)).toThrow(message);
  });
});

describe('the plan', () => {
  test('has 41 provisions: 3 frames, 3 parts, 8 sections, 17 tasks, 10 outcomes', () => {
    const kinds = ['frame', 'part', 'section', 'task', 'outcome'] as const;
    const count = (kind: Kind): number =>
      plan.provisions.filter((node) => node.kind === kind).length;
    expect(kinds.map(count)).toEqual([3, 3, 8, 17, 10]);
  });

  test('puts each provision on exactly one section page, in order', () => {
    const paged = sections.flatMap((section) => provisionsOf(plan, section));
    expect(paged.map(({ id }) => id)).toEqual(plan.provisions.map(({ id }) => id));
  });

  test('gives each id once, and each id that was ever published', () => {
    const ids = allIds(plan);
    expect(new Set(ids).size).toBe(ids.length);
    expect(publishedIds.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
