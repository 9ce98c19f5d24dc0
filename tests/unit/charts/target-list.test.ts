import { describe, expect, test } from 'vitest';
import { layoutTargetList } from '../../../src/charts/target-list/layout.ts';
import { drawQuantity, quantityWidth } from '../../../src/charts/target-list/quantity.ts';
import { groupTargets } from '../../../src/charts/target-list/rows.ts';
import type { TargetWords } from '../../../src/charts/target-list/words.ts';
import type { Lang } from '../../../src/model/lang.ts';
import { positions, targets } from '../../support/content.ts';
import { marksOf, shapesOf, testLayout } from '../../support/drawing.ts';

const groups = groupTargets(targets, positions);
const scale = {
  lang: 'en' as Lang,
  base: 'before',
  growth: 'more',
  steps: [10, 11, 12].map((power) => ({ power, label: `e${String(power)}` })),
};
const drawn = (comparator: 'exact' | 'at least' | 'range', min: number, max: number | null) =>
  drawQuantity({ id: 'x', min, max, comparator }, 0, 0, scale);
const classes = (shapes: ReturnType<typeof drawn>['shapes']): string[] =>
  [...shapesOf(shapes)].map(({ attrs }) => String(attrs.class));

/** Words as long as those of the site, without its dictionary. */
const wordsIn = (lang: Lang): TargetWords => ({
  lang,
  scale: { ...scale, lang },
  legend: (['exact', 'at least'] as const).map((comparator) => ({
    sample: { id: 'x', min: 3, max: comparator === 'exact' ? 3 : null, comparator },
    label: lang === 'zh' ? '下限，含本数' : 'this many or more',
  })),
  unit: lang === 'zh' ? '一点代表一个。' : 'One dot is one.',
  numbers: targets.map(({ quote }) => (lang === 'zh' ? quote : 'at least 1,000')),
  number: ({ quote }) => (lang === 'zh' ? quote : 'at least 1,000'),
  item: ({ item }) => item[lang],
  deadline: ({ deadlineBasis }) => (lang === 'zh' ? '到2024年（本句写明）' : deadlineBasis),
  remark: ({ id }) => (lang === 'zh' ? '不同于另一个数' : `Not the same as ${id}`),
  title: ({ id, position }) => position?.name[lang] ?? id,
  aside: ({ id }) => id,
  empty: () => (lang === 'zh' ? '没有数字' : 'No number'),
});

describe('groups', () => {
  test('the lists of the plan come first, then the positions in their order', () => {
    expect(groups.map(({ id, targets }) => [id, targets.length])).toEqual([
      ['1.2', 7],
      ['1.3', 5],
      ['2.1', 2],
      ['2.3', 0],
      ['2.4', 2],
      ['2.5', 0],
      ['2.2', 3],
    ]);
  });

  test('every target has one place', () => {
    const placed = groups.flatMap((group) => group.targets.map(({ id }) => id));
    expect([...placed].sort()).toEqual(targets.map(({ id }) => id).sort());
  });

  test('a target without a place stops the build by name', () => {
    const lost = targets.map((target) => ({ ...target, clause: '3' }));
    expect(() => groupTargets(lost, positions)).toThrow('major-outcomes (3) belongs to no group');
  });
});

describe('the grammar', () => {
  test('an exact number is dots alone', () => {
    const { shapes, width, height } = drawn('exact', 3, 3);
    expect(classes(shapes)).toEqual(['dots']);
    expect(shapes[0]?.attrs.d).toBe('M4 6.5h.01M15 6.5h.01M26 6.5h.01');
    expect([width, height]).toEqual([30, 13]);
  });

  test('a minimum is dots and an open end', () => {
    expect(classes(drawn('at least', 10, null).shapes)).toEqual(['dots', 'arrow']);
  });

  test('a range is dots up to its lower bound and rings up to its upper', () => {
    const { shapes } = drawn('range', 1, 2);
    expect(classes(shapes)).toEqual(['dots', 'ring']);
    expect(shapes[1]?.attrs.cx).toBe(15);
    expect(classes(drawn('range', 3, 5).shapes)).toEqual(['dots', 'ring', 'ring']);
  });

  test('a dot for each thing, in lines of 25, a thousand in lines of 50', () => {
    const places = (n: number): string[] =>
      [...String(drawn('exact', n, n).shapes[0]?.attrs.d).matchAll(/M(\S+ [\d.]+)/g)].map(String);
    const linesOf = (n: number): number =>
      new Set(places(n).map((place) => place.split(' ')[1]?.split(',')[0])).size;
    for (const n of [1, 10, 26, 1000]) expect(new Set(places(n)).size).toBe(n);
    expect([10, 25, 26, 50, 100, 1000].map(linesOf)).toEqual([1, 1, 2, 2, 4, 20]);
  });

  test('a rate and a level have scales of their own, and no dots', () => {
    const rate = drawQuantity(
      { id: 'x', min: 15, max: null, comparator: 'at least', isRate: true },
      0,
      0,
      scale,
    );
    const level = drawQuantity({ id: 'x', min: 1e11, max: null, comparator: 'level' }, 0, 0, scale);
    for (const { shapes } of [rate, level]) expect(classes(shapes)).not.toContain('dots');
    const [base, growth] = rate.shapes.map(({ attrs }) => Number(attrs.width));
    expect(growth! / base!).toBeCloseTo(0.15, 2);
    expect(classes(level.shapes).filter((name) => name === 'band')).toHaveLength(1);
  });

  test.each([
    ['bounds that cross', 5, 3, 'range'],
    ['an open range', 5, null, 'range'],
    ['a closed minimum', 5, 5, 'at least'],
    ['a part of a thing', 1.5, 2, 'range'],
    ['nothing', 0, 0, 'exact'],
  ] as const)('%s stops the build by name', (_, min, max, comparator) => {
    expect(() => drawn(comparator, min, max)).toThrow('targets: x: ');
  });

  test('no quantity is wider than its column', () => {
    for (const n of [1, 10, 50, 100, 1000]) {
      expect(drawn('at least', n, null).width).toBeLessThanOrEqual(quantityWidth);
    }
  });
});

describe.each([360, 560, 1080])('at %i px', (width) => {
  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    const draw = () => layoutTargetList(groups, width, wordsIn(lang));
    const drawing = testLayout(draw, { width, lang, from: groups });

    test('one mark a target, in the order of the groups, with its sentence and basis', () => {
      const due = groups.flatMap((group) => group.targets);
      expect(marksOf(drawing).map(({ attrs }) => attrs['data-target'])).toEqual(
        due.map(({ id }) => id),
      );
      for (const [i, { attrs }] of marksOf(drawing).entries()) {
        expect(attrs['data-id']).toBe(due[i]?.sentence);
        expect(attrs['data-basis']).toBe('stated');
      }
    });
  });
});
