/** One language of the plan, made ready to be asked. */
import type { Lang } from '../model/lang.ts';
import { fold, wordsOf, type Folded } from './fold.ts';
import type { Readings } from './pinyin.ts';
import { stemOf } from './spelling.ts';

/** What the build writes to /search/<lang>.json. */
export interface SideData {
  lang: Lang;
  /** In the order of the document; `bodies` is 1 where the last line names the responsible bodies. */
  provisions: readonly (readonly [id: string, title: string, lines: string[], bodies: 0 | 1])[];
  /** Names and terms, for suggestions and first letters. */
  terms: readonly string[];
  /** What readers type, and what the plan says; alternatives are separated by `|`. */
  synonyms: readonly (readonly [say: string, means: string])[];
  /** Words that ask: who, how many, and the rest; separated by `|`. */
  questions: readonly [bodies: string, numbers: string, fillers: string];
  /** For each character, in the order of `characters`: its sounds, and its traditional forms. */
  readings: string;
  variants: string;
  characters: string;
}

export type LineRole = 'title' | 'text' | 'bodies';

/** A title or a sentence, with its address. */
export interface Line {
  id: string;
  provision: string;
  role: LineRole;
  text: string;
  folded: Folded;
}

export type Intent = 'bodies' | 'numbers' | undefined;

/** A prepared side: everything is looked up in memory. */
export interface Side {
  lang: Lang;
  lines: readonly Line[];
  titles: ReadonlyMap<string, string>;
  /** All letters, a line break between lines. */
  joined: string;
  /** Latin words and numbers of the text, by stem. */
  families: ReadonlyMap<string, readonly string[]>;
  vocabulary: readonly string[];
  terms: readonly string[];
  /** Folded words that readers type (English: stems with spaces) → folded words of the plan. */
  synonyms: ReadonlyMap<string, readonly Meaning[]>;
  questions: ReadonlyMap<string, Intent>;
  variants: ReadonlyMap<string, string>;
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
export function openSide(data: SideData): Side {
  const characters = [...data.characters];
  const variants = new Map<string, string>();
  const readings = new Map<string, readonly string[]>();
  const forms = data.variants.split(' ');
  const sounds = data.readings.split(' ');
  characters.forEach((character, i) => {
    for (const form of forms[i] ?? '') variants.set(form, character);
    if (sounds[i]) readings.set(character, sounds[i].split(','));
  });
  const lines = data.provisions.flatMap(([id, title, texts, bodies]) => [
    ...(title ? [lineOf(id, id, 'title', title)] : []),
    ...texts.map((text, i) => {
      const isBodies = bodies === 1 && i === texts.length - 1;
      return lineOf(`${id}-s${String(i + 1)}`, id, isBodies ? 'bodies' : 'text', text);
    }),
  ]);
  const families = new Map<string, string[]>();
  const latin = lines.flatMap(({ folded }) => wordsOf(folded).filter((word) => !word.isHan));
  const vocabulary = [...new Set(latin.map(({ text }) => text))];
  for (const word of vocabulary) put(families, stemOf(word), word);
  const keyOf = data.lang === 'zh' ? (text: string) => fold(text).letters : stemsOf;
  const synonyms = new Map<string, Meaning[]>();
  for (const [say, means] of data.synonyms) {
    for (const word of say.split('|')) {
      for (const text of means.split('|')) {
        put(synonyms, keyOf(word), { text, letters: fold(text).letters });
      }
    }
  }
  const questions = new Map<string, Intent>();
  data.questions.forEach((words, i) => {
    const intent = ([undefined, 'bodies', 'numbers'] as const)[(i + 1) % 3];
    for (const word of words.split('|')) questions.set(keyOf(word), intent);
  });
  return {
    lang: data.lang,
    lines,
    titles: new Map(data.provisions.map(([id, title, [first = '']]) => [id, title || first])),
    joined: lines.map(({ folded }) => folded.letters).join('\n'),
    families,
    vocabulary,
    terms: data.terms,
    synonyms,
    questions,
    variants,
    readings,
  };
}

function lineOf(id: string, provision: string, role: LineRole, text: string): Line {
  return { id, provision, role, text, folded: fold(text) };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
