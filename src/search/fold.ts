/** Makes what was typed and what was printed comparable, and remembers where each letter stood. */

/** A text without case, width, accents, punctuation or spaces. */
export interface Folded {
  letters: string;
  /** Place in the text of each letter. */
  at: readonly number[];
  /** Whether a word begins at the letter; in Chinese one does at each. */
  starts: readonly boolean[];
}

const han = /\p{Script=Han}/u;
const kept = /[\p{L}\p{N}%]/u;
/** Accents, and the invisible characters that come with copied text. */
const dropped = /[\p{M}\u200b-\u200f\u2060\ufeff\u00ad]/gu;

/** Whether a text holds a Chinese character. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/**
 * Folds a text; `variants` replaces a character by the one the plan prints (traditional →
 * simplified). A comma within a number is dropped with the rest of the punctuation: 1,000 is 1000.
 */
export function fold(text: string, variants?: ReadonlyMap<string, string>): Folded {
  let letters = '';
  const at: number[] = [];
  const starts: boolean[] = [];
  let before: 'han' | 'latin' | '' = '';
  let place = 0;
  const add = (letter: string, script: 'han' | 'latin'): void => {
    letters += letter;
    at.push(place);
    starts.push(script !== before || script === 'han');
    before = script;
  };
  for (const character of text) {
    const code = character.charCodeAt(0);
    // Nearly all that is printed is one of these; a phone should not pay for the rest.
    if (code >= 0x4e00 && code <= 0x9fff) add(variants?.get(character) ?? character, 'han');
    else if (isPlain(code)) add(character, 'latin');
    else if (code > 0x7f || isUpper(code)) {
      for (const letter of character.normalize('NFKD').replace(dropped, '').toLowerCase()) {
        if (!kept.test(letter)) before = isJoiner(text, place) ? before : '';
        else if (letter.length === 1) {
          add(variants?.get(letter) ?? letter, han.test(letter) ? 'han' : 'latin');
        }
      }
    } else if (!isJoiner(text, place)) before = '';
    place += character.length;
  }
  return { letters, at, starts };
}

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 37;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** An apostrophe, or the comma of a thousand, does not end a word. */
function isJoiner(text: string, place: number): boolean {
  const [last = '', sign = '', next = ''] = text.slice(Math.max(0, place - 1), place + 2);
  return (/['’]/.test(sign) && /[a-z]/i.test(last + next)) || /^\d,\d$/.test(last + sign + next);
}

/** A word of a folded text: its letters, and where they begin. */
export interface Word {
  text: string;
  from: number;
  isHan: boolean;
}

/** The words of a folded text: what stands between spaces and signs, and where the script changes. */
export function wordsOf(folded: Folded): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < folded.letters.length; i++) {
    const letter = folded.letters[i] ?? '';
    const isHan = letter > '\u3000' && han.test(letter);
    const last = words[words.length - 1];
    const isNext = isHan
      ? !last?.isHan || (folded.at[i] ?? 0) !== (folded.at[i - 1] ?? 0) + 1
      : folded.starts[i];
    if (isNext || !last) words.push({ text: letter, from: i, isHan });
    else last.text += letter;
  }
  return words;
}
