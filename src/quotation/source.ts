/** One language of the plan as one text, made ready to be compared with. */
import type { Lang } from '../model/lang.ts';
import { sentenceId } from '../model/numbering.ts';
import { officialNumber } from '../model/official-number.ts';
import { charactersOf, variantsOf, type TextData } from '../search/text.ts';
import { unitsOf, type Unit } from './units.ts';

/** A title or a sentence, and where in the text it stands. */
export interface Leaf {
  id: string;
  from: number;
  to: number;
  /** Numbers that are printed before a title, as units: 二、 and （三） and 2.3.1. */
  numbers: readonly string[];
}

/** A language of the plan. */
export interface Source {
  lang: Lang;
  /** Titles and sentences, a line each. */
  text: string;
  leaves: readonly Leaf[];
  units: readonly Unit[];
  /** The leaf of each unit. */
  leafOf: readonly number[];
  /** The keys of all units as one string, and the unit of each of its letters. */
  letters: string;
  unitAt: readonly number[];
  /** The units as one string, a character for each: what is equal has the same. */
  coded: string;
  codes: ReadonlyMap<string, string>;
  variants: ReadonlyMap<string, string>;
  /** Chinese words that the English text prints. */
  names: readonly string[];
}

/** What a unit that the plan does not have is coded as. */
export const foreign = '\uffff';

/** Prepares what the build wrote for the search. */
export function openSource(data: TextData): Source {
  const leaves: Leaf[] = [];
  let text = '';
  const add = (id: string, words: string, numbers: readonly string[] = []): void => {
    leaves.push({ id, from: text.length, to: text.length + words.length, numbers });
    text += `${words}\n`;
  };
  for (const [id, title, sentences] of data.provisions) {
    const numbers = [unitsOf(officialNumber(id)), unitsOf(id)].map(lettersOf).filter(Boolean);
    if (title) add(id, title, numbers);
    sentences.forEach((sentence, i) => {
      // An outcome has no title: its number stands before its first sentence.
      add(sentenceId(id, i + 1), sentence, title || i > 0 ? [] : numbers);
    });
  }
  const units = unitsOf(text);
  const codes = new Map<string, string>();
  for (const { key } of units) {
    if (!codes.has(key)) codes.set(key, String.fromCharCode(codes.size + 1));
  }
  let leaf = 0;
  const leafOf = units.map(({ from }) => {
    while (leaves[leaf] && from >= leaves[leaf]!.to) leaf += 1;
    return leaf;
  });
  return {
    lang: data.lang,
    text,
    leaves,
    units,
    leafOf,
    letters: lettersOf(units),
    unitAt: units.flatMap(({ key }, i) => Array.from({ length: key.length }, () => i)),
    coded: encode(units, codes),
    codes,
    variants: variantsOf(charactersOf(data.provisions), data.variants),
    names: data.lang === 'en' ? (text.match(/\(\p{Script=Han}+\)/gu) ?? []) : [],
  };
}

/** The keys of units as one string. */
export function lettersOf(units: readonly Unit[]): string {
  return units.map(({ key }) => key).join('');
}

/** Units as a string in which equal units are equal characters. */
export function encode(units: readonly Unit[], codes: ReadonlyMap<string, string>): string {
  return units.map(({ key }) => codes.get(key) ?? foreign).join('');
}
