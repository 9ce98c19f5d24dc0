/** Reads Latin letters as Chinese typed by its sound. */
import type { Concept } from './concept.ts';
import { fold } from './fold.ts';
import { hasInitials, readPinyin, soundsIn } from './pinyin.ts';
import type { Side } from './side.ts';

/** Latin letters read as the sounds of Chinese: whole, or word by word; empty when they are none. */
export function readSounds(side: Side, query: string): Concept[] {
  const conceptFor = (text: string): Concept | undefined => {
    const sound = readPinyin(text);
    const found = sound === undefined ? [] : [...soundsIn(side.joined, sound, side.readings)];
    const [readAs] = found;
    return readAs === undefined
      ? undefined
      : { forms: found.map((letters) => ({ letters, weight: 1 })), isDirect: true, readAs };
  };
  const all = conceptFor(query);
  if (all) return [all];
  const parts = query.split(' ').map(conceptFor);
  return parts.flatMap((part) => part ?? []).length === parts.length
    ? parts.flatMap((part) => part ?? [])
    : [];
}

/** Latin letters read as the first letters of a term's syllables: sjjy for 数据交易. */
export function readInitials(side: Side, query: string): Concept[] {
  const initials = query.toLowerCase();
  if (!/^[a-z]{2,12}$/.test(initials)) return [];
  const terms = side.terms
    .map((term) => fold(term).letters)
    .filter((term) => hasInitials(term, initials, side.readings))
    .sort((a, b) => a.length - b.length);
  const [readAs] = terms;
  return readAs === undefined
    ? []
    : [
        {
          forms: terms.slice(0, 3).map((letters, i) => ({ letters, weight: 1 - 0.1 * i })),
          isDirect: false,
          readAs,
        },
      ];
}
