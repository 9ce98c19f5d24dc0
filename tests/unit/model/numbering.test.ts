import { describe, expect, test } from 'vitest';
import {
  compareCited,
  compareIds,
  isFrame,
  isProvisionId,
  parentId,
  parseSentenceId,
  sentenceId,
} from '../../../src/model/numbering.ts';
import { officialNumber, officialPath } from '../../../src/model/official-number.ts';
import { plan, sourceText } from '../../support/content.ts';
import { normalise } from '../../../src/model/normalise.ts';

const ids = plan.provisions.map(({ id }) => id);

describe('the form of an id', () => {
  test.each(['notice', '0', 'footer', '1', '12', '1.3', '1.3.10', '2.5.4'])('%s', (id) => {
    expect(isProvisionId(id)).toBe(true);
  });

  test.each([
    ...['', ' 1', '1 ', '1\n', '01', '1.0', '1.03', '0.1', '1.', '.1', '1..1', '1.2.3.4', '-1'],
    ...[
      '1e3',
      '１',
      '一',
      'Notice',
      'footers',
      'notice.1',
      '2.3.1-s2',
      '2.3.1/',
      '2,3',
      '__proto__',
    ],
  ])('not “%s”', (id) => {
    expect(isProvisionId(id)).toBe(false);
  });
});

describe('sentences', () => {
  test.each([
    ['2.3.1-s2', { provision: '2.3.1', n: 2 }],
    ['notice-s8', { provision: 'notice', n: 8 }],
    ['0-s1', { provision: '0', n: 1 }],
    ['1.3.10-s12', { provision: '1.3.10', n: 12 }],
  ])('%s is read', (id, read) => {
    expect(parseSentenceId(id)).toEqual(read);
    expect(sentenceId(read.provision, read.n)).toBe(id);
  });

  test.each(['2.3.1', '2.3.1-s', '2.3.1-s0', '2.3.1-s01', '2.3.1-s-1', '2.3.1-S2', '-s1', 'x-s1'])(
    '“%s” is refused by name',
    (id) => {
      expect(() => parseSentenceId(id)).toThrow(`not a sentence id: ${id}`);
    },
  );
});

describe('order', () => {
  test('1.3.9 stands before 1.3.10, and a parent before what it holds', () => {
    const mixed = [
      'footer',
      '2',
      '1.3.10',
      '0',
      '1.3.9',
      '1',
      '3',
      '1.3',
      '2.1.1',
      'notice',
      '1.1',
    ];
    expect(mixed.sort(compareIds)).toEqual(
      ['notice', '0', '1', '1.1', '1.3', '1.3.9', '1.3.10', '2', '2.1.1', '3', 'footer'], // prettier-ignore
    );
  });

  test('what is cited: a provision before its sentences, the tenth after the ninth', () => {
    const order = ['0-s1', '1.3', '1.3-s1', '1.3-s9', '1.3-s10', '1.3.1-s1', '2.2.2-s1'];
    expect(order.toReversed().sort(compareCited)).toEqual(order);
  });

  test('any two ids have one order, whichever comes first', () => {
    for (const [i, a] of ids.entries()) {
      for (const [j, b] of ids.entries()) {
        expect(Math.sign(compareIds(a, b)), `${a}, ${b}`).toBe(Math.sign(i - j));
      }
    }
  });
});

describe('parents', () => {
  test.each([
    ['2.3.1', '2.3'],
    ['2.3', '2'],
    ['1.3.10', '1.3'],
    ['2', undefined],
    ['0', undefined],
    ['notice', undefined],
    ['footer', undefined],
  ])('of %s: %s', (id, parent) => {
    expect(parentId(id)).toBe(parent);
  });
});

describe('the document’s own numbers', () => {
  test.each([
    ['1', '一、', '一', 'I'],
    ['3', '三、', '三', 'III'],
    ['2.3', '（三）', '二（三）', 'II(3)'],
    ['2.3.1', '1.', '二（三）1', 'II(3)1'],
    ['1.3.10', '10.', '一（三）10', 'I(3)10'],
    ['2.5.2', '2.', '二（五）2', 'II(5)2'],
  ])('%s is printed %s and cited %s, %s', (id, number, zh, en) => {
    expect(officialNumber(id)).toBe(number);
    expect(officialPath(id)).toEqual({ zh, en });
  });

  test.each(['notice', '0', 'footer'])('%s has none', (id) => {
    expect(isFrame(id)).toBe(true);
    expect(officialNumber(id)).toBe('');
    expect(officialPath(id)).toEqual({ zh: '', en: '' });
  });

  test('no two provisions are cited alike', () => {
    const numbered = ids.filter((id) => !isFrame(id));
    for (const lang of ['zh', 'en'] as const) {
      expect(new Set(numbered.map((id) => officialPath(id)[lang])).size).toBe(numbered.length);
    }
  });

  test('every number stands in the source before its title', () => {
    const source = normalise(sourceText);
    for (const { id, title } of plan.provisions) {
      if (title && !isFrame(id)) expect(source).toContain(officialNumber(id) + title.zh);
    }
  });

  test('a number without a numeral stops the build rather than vanish', () => {
    expect(() => officialNumber('11')).toThrow('11');
    expect(() => officialPath('2.11')).toThrow('11');
    expect(() => officialPath('4.1'), 'there is no Roman numeral for 4').toThrow('4');
  });
});
