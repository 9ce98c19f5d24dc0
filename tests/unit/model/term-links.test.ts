import { describe, expect, test } from 'vitest';
import { sectionOf } from '../../../src/model/address.ts';
import { langs } from '../../../src/model/lang.ts';
import { findSentence, growPlan } from '../../../src/model/plan.ts';
import { cutAtLinks, linkTerms } from '../../../src/model/term-links.ts';
import { findTerm } from '../../../src/model/terms.ts';
import { typeset } from '../../../src/model/typeset.ts';
import { plan, termLinks as links, terms } from '../../support/content.ts';

const [row] = terms;
if (!row) throw new Error('content/terms.tsv is empty');
const bare = { ...row, abbr: '', variants: '', category: 'concept' } as const;
const brain = { ...bare, id: 't901', zh: '大脑', en: 'brain' };
const city = { ...bare, id: 't902', zh: '城市大脑', en: 'City Brain' };
const bureau = {
  ...bare,
  id: 't903',
  zh: '省大脑局',
  en: 'Brain Bureau',
  category: 'agency',
} as const;
const known = [brain, city, bureau];

const said = (zh: string, en: string) => ({ zh, en });
const planOf = (...sentences: { zh: string; en: string; role?: 'title' }[]) =>
  growPlan({
    '1': { title: said('题', 'Title'), sentences: [] },
    '1.1': { title: said('大脑', 'Brain'), sentences },
    '1.2': { title: said('题', 'Title'), sentences: [said('城市大脑。', 'The City Brain.')] },
  });

/** The links of a small plan, as words in both languages. */
function linked(ids: string[], ...sentences: Parameters<typeof planOf>) {
  const small = planOf(...sentences);
  return [...linkTerms(small, known, ids)].flatMap(([id, links]) =>
    links.map(({ term, zh, en }) => {
      const sentence = findSentence(small, id);
      return [id, term, sentence.zh.slice(...zh), sentence.en.slice(...en)].join(' ');
    }),
  );
}

describe('a term is linked', () => {
  test('where its section first names it, in each section', () => {
    const twice = [
      said('城市大脑，城市大脑。', 'City Brain, City Brain.'),
      said('城市大脑。', 'City Brain.'),
    ];
    expect(linked(['t902'], ...twice)).toEqual([
      '1.1-s1 t902 城市大脑 City Brain',
      '1.2-s1 t902 城市大脑 City Brain',
    ]);
  });

  test('the longer of two that overlap, the shorter where it is free', () => {
    const overlapping = said('城市大脑。', 'The City Brain.');
    const free = said('大脑。', 'A brain.');
    expect(linked(['t901', 't902'], overlapping, free)).toEqual([
      '1.1-s1 t902 城市大脑 City Brain',
      '1.1-s2 t901 大脑 brain',
      '1.2-s1 t902 城市大脑 City Brain',
    ]);
  });

  test('the longer of two that touch: readers would see one', () => {
    const touching = said('大脑城市大脑。', 'A brain: the City Brain.');
    expect(linked(['t901', 't902'], touching, said('大脑。', 'A brain.')).slice(0, 2)).toEqual([
      '1.1-s1 t902 城市大脑 City Brain',
      '1.1-s2 t901 大脑 brain',
    ]);
  });

  test('not in titles, in brackets with bodies, or in the name of a body', () => {
    const places = [
      { ...said('大脑', 'Brain'), role: 'title' } as const,
      said('（责任单位：大脑）', '(Responsible body: Brain)'),
      said('省大脑局', 'The Brain Bureau'),
      said('大脑', 'A brain'),
    ];
    expect(linked(['t901'], ...places)[0]).toBe('1.1-s4 t901 大脑 brain');
  });

  test('where both languages have it', () => {
    const half = said('大脑', 'A mind');
    expect(linked(['t901'], half, said('大脑', 'A brain'))[0]).toBe('1.1-s2 t901 大脑 brain');
  });

  test('or the list is wrong, and the fault names it', () => {
    expect(() => linked(['t999'], said('大脑', 'A brain'))).toThrow(
      'content/linked-terms.yaml: no term t999',
    );
    expect(() => linked(['t903'], said('大脑', 'A brain'))).toThrow(
      'content/linked-terms.yaml: t903 省大脑局 is linked nowhere',
    );
  });
});

describe('a text is cut at its links', () => {
  const links = [
    { term: 'b', zh: [4, 6], en: [0, 2] },
    { term: 'a', zh: [0, 2], en: [4, 6] },
  ] as const;

  test('in the order of the language', () => {
    expect(cutAtLinks('甲甲与与乙乙。', 'zh', links)).toEqual([
      { text: '甲甲', term: 'a' },
      { text: '与与' },
      { text: '乙乙', term: 'b' },
      { text: '。' },
    ]);
    expect(cutAtLinks('bb, aa', 'en', links)).toEqual([
      { text: 'bb', term: 'b' },
      { text: ', ' },
      { text: 'aa', term: 'a' },
    ]);
  });

  test('a short name in quotation marks is one that a line must not break', () => {
    const link = (from: number, to: number) => [{ term: 'a', zh: [from, to], en: [0, 1] }] as const;
    expect(cutAtLinks('“城市大脑”。', 'zh', link(1, 5))[1]).toMatchObject({ isName: true });
    expect(cutAtLinks('“城市大脑”。', 'zh', link(1, 4))[1]).not.toHaveProperty('isName');
    const long = '“一二三四五六七八九”';
    expect(cutAtLinks(long, 'zh', link(1, 10))[1]).not.toHaveProperty('isName');
  });

  test('or left whole', () => {
    expect(cutAtLinks('甲', 'zh', [])).toEqual([{ text: '甲' }]);
  });
});

describe('in the plan', () => {
  test('a sentence has no more than three links', () => {
    const crowded = [...links].filter(([, held]) => held.length > 3).map(([id]) => id);
    expect(crowded).toEqual([]);
  });

  test('a section links no term twice', () => {
    const places = [...links].flatMap(([id, held]) =>
      held.map(({ term }) => `${sectionOf(id)} ${term}`),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test('the Chinese of a link is the term, and the pieces are the sentence', () => {
    for (const [id, held] of links) {
      const sentence = findSentence(plan, id);
      for (const { term, zh } of held) {
        expect(sentence.zh.slice(...zh)).toBe(findTerm(terms, term).zh);
      }
      for (const lang of langs) {
        const pieces = cutAtLinks(sentence[lang], lang, held);
        expect(pieces.map(({ text }) => text).join('')).toBe(sentence[lang]);
      }
    }
  });

  test('no link cuts what is kept on one line', () => {
    for (const [id, held] of links) {
      for (const lang of langs) {
        const text = findSentence(plan, id)[lang];
        const kept = (part: string) =>
          typeset(part, lang).flatMap((run) => (run.keep ? run.text : []));
        const pieces = cutAtLinks(text, lang, held);
        expect(
          pieces.flatMap((piece) => (piece.isName ? piece.text : kept(piece.text))),
          id,
        ).toEqual(kept(text));
      }
    }
  });
});
