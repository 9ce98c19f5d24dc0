/** Finds Chinese by its sound: syllables with or without spaces and tones, and first letters. */

import { put } from './layout.ts';

/** Character of the plan → its readings, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** The letters of typed pinyin: no tones, marks or spaces, ü as u. Undefined when it is none. */
export function readPinyin(query: string): string | undefined {
  const letters = query
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/([a-z])[1-5](?=\s|[a-z']|$)/g, '$1')
    .replace(/[\s'’\-·]+/g, '')
    .replace(/([ln])v/g, '$1u');
  return /^(?=.*[a-z])[a-z0-9+]+$/.test(letters) ? letters.replace(/\+/g, '') : undefined;
}

/** Place behind the last letter of a run that sounds like `sound` and begins at `from`, or -1. */
function endOf(text: string, from: number, sound: string, readings: Readings): number {
  if (sound === '') return from;
  const letter = text[from];
  if (letter === undefined) return -1;
  for (const reading of readings.get(letter) ?? [letter]) {
    if (sound.startsWith(reading)) {
      const end = endOf(text, from + 1, sound.slice(reading.length), readings);
      if (end >= 0) return end;
    }
  }
  return -1;
}

type Places = ReadonlyMap<string, readonly number[]>;
const known = new WeakMap<Readings, Map<string, Places>>();

/** Where a syllable begins with a letter: of a long text only a few places are tried. */
function beginnings(text: string, readings: Readings): Places {
  const texts = known.get(readings) ?? new Map<string, Places>();
  known.set(readings, texts);
  const places = texts.get(text) ?? findBeginnings(text, readings);
  texts.set(text, places);
  return places;
}

function findBeginnings(text: string, readings: Readings): Places {
  const places = new Map<string, number[]>();
  for (let from = 0; from < text.length; from++) {
    const initials = readings.get(text[from] ?? '')?.map((sound) => sound.charAt(0));
    for (const initial of new Set(initials)) put(places, initial, from);
  }
  return places;
}

/** The Chinese words of a text that sound like `sound`, each once; two characters at least. */
export function soundsIn(text: string, sound: string, readings: Readings): Set<string> {
  const found = new Set<string>();
  if (sound.length < 4 || sound.length > 120) return found;
  for (const from of beginnings(text, readings).get(sound[0] ?? '') ?? []) {
    const end = endOf(text, from, sound, readings);
    if (end - from >= 2) found.add(text.slice(from, end));
  }
  return found;
}

/** Whether the first letters of a term's syllables begin with `initials`; two must be all of them. */
export function hasInitials(term: string, initials: string, readings: Readings): boolean {
  if (initials.length < 2 || initials.length > term.length) return false;
  if (initials.length < 4 && initials.length !== term.length) return false;
  return [...initials].every((initial, i) => {
    const letter = term[i] ?? '';
    return (readings.get(letter) ?? [letter]).some((reading) => reading.startsWith(initial));
  });
}

/** Whether a term sounds as `sound` goes on: shuj begins 数据. */
export function startsWithSound(term: string, sound: string, readings: Readings): boolean {
  if (sound === '') return true;
  const letter = term[0];
  if (letter === undefined || sound.length > 40) return false;
  return (readings.get(letter) ?? [letter]).some(
    (reading) =>
      reading.startsWith(sound) ||
      (sound.startsWith(reading) &&
        startsWithSound(term.slice(1), sound.slice(reading.length), readings)),
  );
}
