/** Whatever stands in the plan is found with its sentence, wherever the finger cut it out. */
import { describe, expect, test } from 'vitest';
import { langs, type Lang } from '../../../src/model/lang.ts';
import { fold } from '../../../src/search/fold.ts';
import { plan } from '../../support/content.ts';
import { expectNone } from '../../support/faults.ts';
import { answerOn } from '../../support/sides.ts';

const perSentence = 6;
const longest = 60;

/** Numbers from 0 up to 1, the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

interface Cut {
  provision: string;
  text: string;
}

function cutsOf(lang: Lang, seed: number): Cut[] {
  const random = numbers(seed);
  const upTo = (most: number): number => Math.floor(random.next().value * (most + 1));
  return plan.provisions.flatMap(({ id, sentences }) =>
    sentences.flatMap(({ [lang]: sentence }) =>
      Array.from({ length: perSentence }, () => {
        const from = upTo(sentence.length - 2);
        const text = sentence.slice(from, from + 2 + upTo(Math.min(longest, sentence.length) - 2));
        return { provision: id, text };
      }).filter(({ text }) => fold(text).letters.length > 1),
    ),
  );
}

describe.each(langs)('in %s', (lang) => {
  const cuts = cutsOf(lang, 20_220_107);

  test.each(langs)(
    'any two characters or more, typed on the %s site',
    async (site) => {
      expect(cuts.length).toBeGreaterThan(500);
      const missed: string[] = [];
      for (const { provision, text } of cuts) {
        const { hits, exactness } = await answerOn(site, text);
        const { letters } = fold(text);
        const isFound = hits.some(
          (hit) =>
            hit.provision === provision &&
            [hit.title, hit.text].some((part) => fold(part).letters.includes(letters)),
        );
        // Up to three Latin letters are a word where there is such a word: of “at”, not of data.
        const isWord = letters.length < 4 && /^[a-z\d%]+$/.test(letters) && hits.length > 0;
        const isSure = isFound && exactness === 'exact';
        if (!isSure && !isWord) missed.push(`${provision}: “${text}” (${exactness})`);
      }
      expectNone(missed);
    },
    60_000,
  );
});
