import { describe, expect, test } from 'vitest';
import { compareIds } from '../../../src/model/numbering.ts';
import {
  inPlanOrder,
  isInPlanOrder,
  longestTitle,
  noteRooms,
  readPack,
  tidyTitle,
  writePack,
  type Pack,
} from '../../../src/model/pack.ts';
import { clausesOf } from '../../../src/model/ready-packs.ts';
import { packs, plan } from '../../support/content.ts';

const known = clausesOf(plan);
const read = (query: string): Pack => readPack(query, known).pack;
const empty: Pack = { clauses: [], title: '', notes: 'none' };

describe('an address', () => {
  test('holds clauses, title and room for notes, in a form that one can read', () => {
    const pack: Pack = { clauses: ['2.3.1', '2.4.2'], title: 'Lesson 1', notes: 'each' };
    expect(writePack(pack)).toBe('?c=2.3.1,2.4.2&t=Lesson%201&n=1');
    expect(writePack(empty)).toBe('');
    expect(writePack({ ...empty, clauses: ['notice', '0', '3'], notes: 'end' })).toBe(
      '?c=notice,0,3&n=2',
    );
  });

  const titles = [
    '',
    '智能 AI',
    'Who decides? (1/2) & “why” = 100% + #1',
    "It's *here*!",
    '𠮷𠮷',
    '~.',
  ];
  test.each(titles)('gives back the pack that wrote it: “%s”', (title) => {
    for (const notes of noteRooms) {
      for (const clauses of [[], ['3', '0', '1.3.10'], known, [...known].reverse()]) {
        const pack = { clauses, title, notes };
        expect(readPack(writePack(pack), known)).toEqual({ pack, lost: [] });
      }
    }
  });

  test('has no sign at which chat programs end a link', () => {
    const query = writePack({
      ...empty,
      clauses: ['1.1'],
      title: "Why? (no.) 'So' it's *~!“智”。",
    });
    expect(query).toMatch(/^\?c=1\.1&t=[\w%-]+$/);
  });

  test('is short enough for a code that can be scanned, whatever is chosen', () => {
    const pack: Pack = { clauses: known, title: '智'.repeat(longestTitle), notes: 'end' };
    // Version 22 at low correction holds 1,003 bytes: 105 modules, a third of a millimetre on 36 mm.
    expect(
      writePack(pack).length + 'https://hangzhou-ai-plan.example/zh/packs/'.length,
    ).toBeLessThan(1_003);
  });

  test.each(packs)('of the ready pack $slug is its own', ({ clauses, title }) => {
    const pack: Pack = { clauses, title: title.zh, notes: 'end' };
    expect(read(writePack(pack))).toEqual(pack);
  });
});

describe('what others write', () => {
  test.each([
    ['?c=2.3.1%2C2.4.2', ['2.3.1', '2.4.2']],
    ['?c=2.3.1，2.4.2、3;0 1.1', ['2.3.1', '2.4.2', '3', '0', '1.1']],
    ['?c=2.3.1&c=2.4.2', ['2.3.1', '2.4.2']],
    ['?c=3,3,1.1,3', ['3', '1.1']],
    ['?c=,,1.1,,', ['1.1']],
    ['?c=2.3', ['2.3.1', '2.3.2', '2.3.3']],
    ['?c=2.3.2,2.3', ['2.3.2', '2.3.1', '2.3.3']],
    ['?c=1.3', ['1.3']],
    ['c=1.1', ['1.1']],
    ['?c', []],
    ['?t=x&utm_source=y', []],
    ['', []],
  ])('%s', (query, clauses) => {
    expect(readPack(query, known)).toMatchObject({ pack: { clauses }, lost: [] });
  });

  test.each([
    ['?c=9.9,2.3.1,foo', ['9.9', 'foo']],
    ['?c=2.3.1-s1,2.3.10,02.3.1', ['2.3.1-s1', '2.3.10', '02.3.1']],
    ['?c=__proto__,constructor,toString', ['__proto__', 'constructor', 'toString']],
    ['?c=<img src=x onerror=alert(1)>', ['<img', 'src=x', 'onerror=alert(1)>']],
    ['?c=%E0%A4%A,1.1', ['\ufffd%A']],
    ['?c=2.', ['2.']],
    ['?c=.', ['.']],
  ])('%s: names what it does not know', (query, lost) => {
    expect(readPack(query, known).lost).toEqual(lost);
  });

  test.each([
    ['-1', 'none'],
    ['1.5', 'none'],
    ['9', 'none'],
    ['x', 'none'],
    ['constructor', 'none'],
    ['', 'none'],
    ['1', 'each'],
    ['2', 'end'],
  ])('n=%s leaves room for notes: %s', (n, notes) => {
    expect(read(`?n=${n}`).notes).toBe(notes);
  });

  test('a long query takes no long time', () => {
    const query = `?c=${'9.9,'.repeat(100_000)}1.1&t=${'x'.repeat(100_000)}`;
    const { pack, lost } = readPack(query, known);
    expect([pack.clauses, lost]).toEqual([['1.1'], ['9.9']]);
    expect(pack.title).toHaveLength(longestTitle);
  });
});

describe('a title', () => {
  test.each([
    ['  two \n\t lines ', 'two lines'],
    ['right \u202eleft', 'right left'],
    ['a\u0000b\u200bc\ufeffd', 'a b c d'],
    ['half \ud83d of a pair', 'half of a pair'],
    ['<b>bold</b>', '<b>bold</b>'],
    ['　全角空格　', '全角空格'],
  ])('%j becomes “%s”', (text, title) => {
    expect(tidyTitle(text)).toBe(title);
    expect(tidyTitle(title)).toBe(title);
  });

  test('is cut between characters, not within one', () => {
    const title = tidyTitle('𠮷'.repeat(longestTitle + 1));
    expect([...title]).toHaveLength(longestTitle);
    expect(encodeURIComponent(title)).toMatch(/^(?:%F0%A0%AE%B7)+$/);
  });
});

describe('the order of the plan', () => {
  test('is that of its numbers', () => {
    expect(inPlanOrder(['3', '1.3.10', '1.3.9', '0', 'footer', 'notice', '2.1.1'])).toEqual([
      'notice',
      '0',
      '1.3.9',
      '1.3.10',
      '2.1.1',
      '3',
      'footer',
    ]);
    expect(known).toEqual([...known].sort(compareIds));
  });

  test('is told from another', () => {
    expect([[], ['3'], ['1.3.9', '1.3.10']].map(isInPlanOrder)).toEqual([true, true, true]);
    expect(isInPlanOrder(['2.1.1', '1.1'])).toBe(false);
  });
});
