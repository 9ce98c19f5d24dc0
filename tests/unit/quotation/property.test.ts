/** What holds of every quotation, tried on all of the plan. */
import { describe, expect, test } from 'vitest';
import { langs, type Lang } from '../../../src/model/lang.ts';
import { longest, verify, type Verdict } from '../../../src/quotation/verify.ts';
import { drawer, say, sources } from '../../support/quotation.ts';
import { expectNone } from '../../support/faults.ts';

const sentences = (lang: Lang) =>
  sources[lang].leaves.map(({ id, from, to }) => ({
    id,
    text: sources[lang].text.slice(from, to),
  }));
const isVerbatim = (verdict: Verdict | undefined): boolean => verdict?.kind === 'verbatim';

describe.each(langs)('%s', (lang) => {
  const { text, units } = sources[lang];

  test('every title and sentence is itself, word for word, sign for sign', () => {
    expectNone(
      sentences(lang).flatMap((sentence) => {
        const [verdict, ...others] = verify(sentence.text, sources);
        const isExact =
          verdict?.kind === 'verbatim' && verdict.runs.every(({ kind }) => kind === 'same');
        const places = isExact
          ? [verdict.place, ...verdict.others].map(({ ids }) => ids.join(' '))
          : [];
        const isThere = places.some((place) => place.split(' ').includes(sentence.id));
        return isThere && others.length === 0 ? [] : [`${sentence.id}: ${say(sentence.text)}`];
      }),
    );
  });

  test('what is cut between two words is there, unless the cut falsifies it', () => {
    const draw = drawer(7);
    const drawn = Array.from({ length: 200 }, () => {
      const from = draw(units.length - 10);
      const to = Math.min(from + 8 + draw(60), units.length);
      return text.slice(units[from]!.from, units[to - 1]!.to);
    });
    expectNone(
      drawn.flatMap((quoted) => {
        const [verdict] = verify(quoted, sources);
        if (isVerbatim(verdict)) return [];
        const missing =
          verdict?.kind === 'differs' ? verdict.runs.filter(({ kind }) => kind !== 'same') : [];
        const isGuard =
          missing.length > 0 &&
          missing.every(({ kind, plan }) => kind === 'missing' && plan.length <= 14);
        return isGuard ? [] : [`${quoted.slice(0, 40)}: ${say(quoted).slice(0, 80)}`];
      }),
    );
  });

  /** Puts something in the place of a character that is part of the wording. */
  const plant = (quoted: string, at: number, put: string): string =>
    quoted.slice(0, at) + put + quoted.slice(at + 1);

  const otherThan = (character: string): string =>
    /\d/.test(character) ? String((Number(character) + 1) % 10) : character === 'q' ? 'z' : 'q';

  test('one character changed, added or lost is never word for word', { timeout: 60_000 }, () => {
    const draw = drawer(11);
    const faults = sentences(lang).flatMap(({ id, text: quoted }) => {
      const places = [...quoted.matchAll(/[\p{L}\p{N}%+&]/gu)].map(({ index }) => index);
      const drawn = [places[0]!, ...[1, 2].map(() => places[draw(places.length)]!)];
      return drawn.flatMap((at) => {
        const other = otherThan(quoted[at]!);
        const isEdge = at === places[0] || at === places[places.length - 1];
        const changed = [
          plant(quoted, at, other),
          plant(quoted, at, quoted[at]! + (lang === 'zh' ? '不' : ' not ')),
          // What loses its first or last character is still a part of the plan.
          ...(isEdge ? [] : [plant(quoted, at, '')]),
        ];
        return changed
          .filter((text) => verify(text, sources).every(isVerbatim))
          .map((text) => `${id}: ${text}`);
      });
    });
    expectNone(faults);
  });

  test('the runs of a verdict are what was quoted, and what the plan says', () => {
    const draw = drawer(5);
    for (const { text: quoted } of sentences(lang)) {
      const at = draw(quoted.length);
      const changed = plant(quoted, at, draw(2) ? (lang === 'zh' ? '某' : 'q') : '');
      for (const verdict of verify(changed, sources)) {
        // A Chinese character in English is a quotation of its own.
        if (!('runs' in verdict) || verdict.lang !== lang) continue;
        const ours = sources[lang].text;
        expect(changed).toContain(verdict.runs.map((run) => run.quoted).join(''));
        for (const run of verdict.runs) {
          expect(ours.slice(run.at, run.at + run.plan.length)).toBe(run.plan);
        }
      }
    }
  });
});

describe('hostile words', () => {
  const zh = sources.zh.text;
  const every = (text: string, n: number): string =>
    [...text].map((character, i) => (i % n === n - 1 ? '某' : character)).join('');

  test.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '\ud800数据\udfff交易',
    'a\u0000b\u0007c\u202e d',
    '.*+?^${}()|[]\\',
    '__proto__ constructor toString',
    '👨‍👩‍👧‍👦'.repeat(20),
    '…'.repeat(1_000),
    '人工…'.repeat(3_000),
    '1—'.repeat(5_000),
    '数据'.repeat(5_000),
    'the of and '.repeat(900),
    '（'.repeat(2_000) + '人工智能' + '）'.repeat(2_000),
  ])('%.30s', (text) => {
    expect(say(text)).toMatch(/^(?:short|absent|differs|verbatim)/);
  });

  test.each([
    ['ten thousand characters of the plan, twice over', zh + zh],
    ['a change at every seventh character', every(zh, 7)],
    ['its sentences in the opposite order', zh.split('\n').reverse().join('\n')],
    ['its translation with a change at every thirtieth', every(sources.en.text, 30)],
    ['as much as is read at all', '数据交易平台。'.repeat(longest / 7)],
  ])('%s are answered at once', (_, text) => {
    verify(text.slice(0, 50), sources);
    const start = performance.now();
    verify(text, sources);
    // A phone of the tests' kind takes some four times as long as this machine; nothing may hang.
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('an invisible character hides nothing', () => {
    expect(say('到20\u200b25年，“城市大脑”实现升级')).toMatch(/^differs /);
    expect(say('到20\u200b24年，“城市大脑”实现升级')).toMatch(/^verbatim /);
    expect(say('n\u0336o\u0336t upgraded and rolled out for use')).toMatch(/^differs /);
  });
});
