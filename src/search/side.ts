/** One language of the plan, with what readers type and how it sounds. */
import { fold, wordsOf } from './fold.ts';
import { put } from './layout.ts';
import type { Readings } from './pinyin.ts';
import { stemOf } from './spelling.ts';
import { charactersOf, variantsOf, type Text, type TextData } from './text.ts';

/** What understands the rest, and comes after: /search/<lang>-words.<hash>.json. */
export interface WordData {
  /** Names and terms, for suggestions and first letters. */
  terms: readonly string[];
  /** The responsible bodies by id, with the tasks on which each serves. */
  bodies: readonly (readonly [id: string, name: string, tasks: readonly string[]])[];
  /** Words that ask: who, how many, what a word means, for a picture, and the rest; separated by `|`. */
  questions: readonly string[];
  /** What readers type, and what the plan says; alternatives are separated by `|`. */
  synonyms: readonly (readonly [say: string, means: string])[];
  /** The sounds of each character of the text data. */
  readings: string;
  /** The traditional forms of the characters that only questions and synonyms have. */
  variants: string;
}

/** Characters of the words that are not in the text. */
export function charactersAdded(
  provisions: TextData['provisions'],
  words: Pick<WordData, 'questions' | 'synonyms'>,
): string[] {
  const printed = new Set(charactersOf(provisions));
  return charactersOf([words.questions, words.synonyms]).filter((each) => !printed.has(each));
}

const intents = ['bodies', 'numbers', 'meaning', 'picture'] as const;

/** What a question asks for; undefined for what is only a filler. */
export type Intent = (typeof intents)[number] | undefined;

/** A text with the words that understand more; everything is looked up in memory. */
export interface Side extends Text {
  /** Letters of the plan, by which Chinese is cut into words. */
  known: string;
  terms: readonly string[];
  bodies: WordData['bodies'];
  /** Folded words that readers type (English: stems with spaces) → folded words of the plan. */
  synonyms: ReadonlyMap<string, readonly Meaning[]>;
  questions: ReadonlyMap<string, Intent>;
  /** All words that ask, as they are typed. */
  asking: RegExp;
  readings: Readings;
}

/** A word of the plan, as it prints it and as letters. */
export interface Meaning {
  text: string;
  letters: string;
}

/** Stems of a text with spaces between: how English synonyms and questions are compared. */
export function stemsOf(text: string): string {
  return wordsOf(fold(text))
    .map((word) => (word.isHan ? word.text : stemOf(word.text)))
    .join(' ');
}

/** Prepares what the build wrote. */
export function openSide(text: Text, { provisions, lang }: TextData, words: WordData): Side {
  const variants = new Map([
    ...text.variants,
    ...variantsOf(charactersAdded(provisions, words), words.variants),
  ]);
  const readings = new Map<string, readonly string[]>();
  const printed = charactersOf(provisions);
  words.readings.split(' ').forEach((sounds, i) => {
    if (sounds) readings.set(printed[i] ?? '', sounds.split(','));
  });
  const keyOf = lang === 'zh' ? (word: string) => fold(word).letters : stemsOf;
  const synonyms = new Map<string, Meaning[]>();
  for (const [say, means] of words.synonyms) {
    for (const word of say.split('|')) {
      for (const meant of means.split('|')) {
        put(synonyms, keyOf(word), { text: meant, letters: fold(meant).letters });
      }
    }
  }
  const questions = new Map<string, Intent>();
  words.questions.forEach((list, i) => {
    for (const word of list.split('|')) questions.set(keyOf(word), intents[i]);
  });
  const { terms, bodies } = words;
  const asking = patternOf(lang, words.questions);
  return {
    ...text,
    variants,
    readings,
    synonyms,
    questions,
    asking,
    terms,
    bodies,
    known: text.joined,
  };
}

function patternOf(lang: TextData['lang'], questions: WordData['questions']): RegExp {
  const words = questions.join('|').split('|');
  const longFirst = [...words].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(
    lang === 'zh' ? `(?:${longFirst})+|[？?。！!]` : `\\b(?:${longFirst})\\b|[?!.]$`,
    'gi',
  );
}
