/** One language of the plan, made ready to be asked. */
import type { Lang } from '../model/lang.ts';
import { fold, wordsOf, type Folded } from './fold.ts';
import type { Readings } from './pinyin.ts';
import { stemOf } from './spelling.ts';

/** What answers most queries, and comes first: /search/<lang>.<hash>.json. */
export interface TextData {
  lang: Lang;
  /** In the order of the document; `bodies` is 1 where the last line names the responsible bodies. */
  provisions: readonly (readonly [id: string, title: string, lines: string[], bodies: 0 | 1])[];
  /** Words that ask: who, how many, and the rest; separated by `|`. */
  questions: readonly [bodies: string, numbers: string, fillers: string];
  /** The traditional forms of each of `charactersOf`, separated by spaces. */
  variants: string;
}

/** The file of the text: it knows where the words are. */
export type TextFile = TextData & { words: string };

/** What understands the rest, and comes after: /search/<lang>-words.<hash>.json. */
export interface WordData {
  /** Names and terms, for suggestions and first letters. */
  terms: readonly string[];
  /** What readers type, and what the plan says; alternatives are separated by `|`. */
  synonyms: readonly (readonly [say: string, means: string])[];
  /** The sounds of each character of the text data. */
  readings: string;
  /** The traditional forms of the characters that only the synonyms have. */
  variants: string;
}

/** The Chinese characters of data, each once, in the order in which they first stand there. */
export function charactersOf(data: unknown): string[] {
  return [...new Set(JSON.stringify(data).match(/\p{Script=Han}/gu))];
}

/** The characters of the text data, and those that the words add to them. */
export function alphabets(
  text: Pick<TextData, 'provisions' | 'questions'>,
  words?: unknown,
): [string[], string[]] {
  const own = charactersOf([text.provisions, text.questions]);
  return [own, words ? charactersOf(words).filter((character) => !own.includes(character)) : []];
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
  /** Latin words and numbers of the text; a query in Chinese does not ask for them. */
  latin: () => Latin;
  terms: readonly string[];
  /** Folded words that readers type (English: stems with spaces) → folded words of the plan. */
  synonyms: ReadonlyMap<string, readonly Meaning[]>;
  questions: ReadonlyMap<string, Intent>;
  variants: ReadonlyMap<string, string>;
  readings: Readings;
}

/** Words of the text, and the families in which they stand, by stem. */
interface Latin {
  families: ReadonlyMap<string, readonly string[]>;
  vocabulary: readonly string[];
}

function latinOf(lines: readonly Line[]): Latin {
  const families = new Map<string, string[]>();
  const latin = lines.flatMap(({ folded }) => wordsOf(folded).filter((word) => !word.isHan));
  const vocabulary = [...new Set(latin.map(({ text }) => text))];
  for (const word of vocabulary) put(families, stemOf(word), word);
  return { families, vocabulary };
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
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

/** Prepares what the build wrote; without the words, it answers what the text itself answers. */
export function openSide(data: TextData, words?: WordData): Side {
  const [own, added] = alphabets(data, words?.synonyms);
  const variants = new Map([
    ...variantsOf(own, data.variants),
    ...variantsOf(added, words?.variants ?? ''),
  ]);
  const readings = new Map<string, readonly string[]>();
  (words?.readings ?? '').split(' ').forEach((sounds, i) => {
    if (sounds) readings.set(own[i] ?? '', sounds.split(','));
  });
  const lines = data.provisions.flatMap(([id, title, texts, bodies]) => [
    ...(title ? [lineOf(id, id, 'title', title)] : []),
    ...texts.map((text, i) => {
      const isBodies = bodies === 1 && i === texts.length - 1;
      return lineOf(`${id}-s${String(i + 1)}`, id, isBodies ? 'bodies' : 'text', text);
    }),
  ]);
  const keyOf = data.lang === 'zh' ? (text: string) => fold(text).letters : stemsOf;
  const synonyms = new Map<string, Meaning[]>();
  for (const [say, means] of words?.synonyms ?? []) {
    for (const word of say.split('|')) {
      for (const text of means.split('|')) {
        put(synonyms, keyOf(word), { text, letters: fold(text).letters });
      }
    }
  }
  const questions = new Map<string, Intent>();
  data.questions.forEach((list, i) => {
    const intent = ([undefined, 'bodies', 'numbers'] as const)[(i + 1) % 3];
    for (const word of list.split('|')) questions.set(keyOf(word), intent);
  });
  return {
    lang: data.lang,
    lines,
    titles: new Map(data.provisions.map(([id, title, [first = '']]) => [id, title || first])),
    joined: lines.map(({ folded }) => folded.letters).join('\n'),
    latin: lazily(() => latinOf(lines)),
    terms: words?.terms ?? [],
    synonyms,
    questions,
    variants,
    readings,
  };
}

/** Traditional form → the character that the plan prints. */
export function variantsOf(characters: readonly string[], forms: string): Map<string, string> {
  const variants = new Map<string, string>();
  forms.split(' ').forEach((list, i) => {
    for (const form of list) variants.set(form, characters[i] ?? form);
  });
  return variants;
}

function lineOf(id: string, provision: string, role: LineRole, text: string): Line {
  return { id, provision, role, text, folded: fold(text) };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
