/** Builds what the browser searches: the plan's words in one language, with all that leads to them. */
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Lang } from './model/lang.ts';
import type { Plan } from './model/plan.ts';
import { isBracket, type Responsibility, type Unit } from './model/responsibility.ts';
import { questionNames, type Question, type Synonym, type Term } from './model/schema.ts';
import { findTerm, listOf } from './model/terms.ts';
import { fold, hasHan } from './search/fold.ts';
import { openingOf } from './search/opening.ts';
import { charactersAdded, type WordData } from './search/side.ts';
import { charactersOf, type TextData } from './search/text.ts';

/** What the index is made of. */
export interface SearchSources {
  plan: Plan;
  terms: readonly Term[];
  synonyms: readonly Synonym[];
  questions: Readonly<Record<Question, readonly string[]>>;
  units: readonly Unit[];
  responsibilities: readonly Responsibility[];
}

/** The index of one language; throws on a synonym that leads to no word of the plan. */
export function buildSide(
  lang: Lang,
  { plan, terms, synonyms, questions, units, responsibilities }: SearchSources,
): { text: TextData; words: WordData } {
  const isOwn = (word: string): boolean => hasHan(word) === (lang === 'zh');
  // Chinese readers type these among Chinese words.
  const isTyped = (word: string): boolean => isOwn(word) || /^[A-Z]{2,4}$/.test(word);
  const provisions = plan.provisions.map(
    ({ id, title, sentences }): TextData['provisions'][number] => {
      const last = sentences[sentences.length - 1];
      const lines = sentences.map((sentence) => sentence[lang]);
      const bodies = last && isBracket(last) ? 1 : 0;
      if (title) return [id, title[lang], lines, bodies];
      return [id, '', lines, bodies, openingOf(lines[0] ?? '', lang)];
    },
  );
  const text = fold(provisions.flat(2).join('\n')).letters;
  const means = (synonym: Synonym): string[] =>
    synonym.means.flatMap((word) => {
      const names = /^t\d{3}$/.test(word) ? namesOf(findTerm(terms, word), lang, text) : [word];
      const own = names.filter(isOwn);
      for (const name of own) {
        if (!synonym.beside && !text.includes(fold(name).letters)) {
          throw new Error(`content/synonyms.yaml: the plan does not say ${name} (${word})`);
        }
      }
      return own;
    });
  const pairs = synonyms
    .map((synonym): [string[], string[]] => [synonym.say.filter(isTyped), means(synonym)])
    .filter(([say, meant]) => say.length > 0 && meant.length > 0)
    .map(([say, meant]): [string, string] => [say.join('|'), meant.join('|')]);
  const asked = questionNames.map((name) => questions[name].filter(isOwn).join('|'));
  const own = charactersOf(provisions);
  const added = charactersAdded(provisions, { questions: asked, synonyms: pairs });
  const forms = lang === 'zh' ? traditionalForms() : new Map<string, string>();
  const formsOf = (characters: readonly string[]): string =>
    characters.map((character) => forms.get(character) ?? '').join(' ');
  const sounds = readingsOf(provisions.flat(2).filter((line) => typeof line === 'string'));
  return {
    text: { lang, provisions, variants: formsOf(own) },
    words: {
      terms: nearTerms(terms, lang, text),
      bodies: units.map(({ id, abbr }) => [
        id,
        abbr[lang],
        responsibilities.filter(({ body }) => body === id).map(({ clause }) => clause),
      ]),
      questions: asked,
      synonyms: pairs,
      readings: lang === 'zh' ? own.map((each) => sounds.get(each)?.join() ?? '').join(' ') : '',
      variants: formsOf(added),
    },
  };
}

/** The names of a term that the plan itself uses; throws when it uses none. */
function namesOf(term: Term, lang: Lang, text: string): string[] {
  const names =
    lang === 'zh' ? [term.zh] : [term.en, ...listOf(term.abbr), ...listOf(term.variants)];
  const singular = names.map((name) => name.replace(/s$/, '').replace(/^the /, ''));
  const used = [...names, ...singular].filter((name) => text.includes(fold(name).letters));
  if (used.length === 0) {
    throw new Error(`content/synonyms.yaml: the plan does not say ${term.id} ${term[lang]}`);
  }
  return used.slice(0, 1);
}

/** Terms short enough to be typed or suggested. */
function nearTerms(terms: readonly Term[], lang: Lang, text: string): string[] {
  const most = lang === 'zh' ? 8 : 28;
  const names = terms
    .filter(({ category }) => category !== 'phrase')
    .map((term) => term[lang].replace(/[“”]/g, ''))
    .filter((name) => name.length <= most && text.includes(fold(name).letters));
  return [...new Set(names)];
}

/** The sounds that a character has in these texts, without tones; ü is written u. */
function readingsOf(texts: readonly string[]): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const text of texts) {
    const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true });
    [...text].forEach((character, i) => {
      const sound = (syllables[i] ?? '').replace('v', 'u');
      const known = readings.get(character) ?? [];
      if (hasHan(character) && !known.includes(sound)) readings.set(character, [...known, sound]);
    });
  }
  return readings;
}

/** Simplified character → the other characters that stand for it in Taiwan, Hong Kong and old print. */
function traditionalForms(): Map<string, string> {
  const simplify = Converter({ from: 't', to: 'cn' });
  const all = Array.from({ length: 0x9fff - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i));
  const simple = simplify(all.join('\n')).split('\n');
  const forms = new Map<string, string>();
  all.forEach((character, i) => {
    const to = simple[i] ?? character;
    if (to !== character) forms.set(to, (forms.get(to) ?? '') + character);
  });
  return forms;
}
