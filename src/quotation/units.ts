/**
 * Reads a text as the units that a quotation must have: characters in Chinese, words, numbers, and
 * the signs that carry a meaning. The search's fold is more forgiving: to it 1—2 is 12, and 1.5 is 15.
 */

/** A unit: how it is compared, and where in the text it stands. */
export interface Unit {
  key: string;
  from: number;
  to: number;
}

const han = /\p{Script=Han}/u;
const wordy = /[\p{L}\p{N}\p{M}]/u;
const digit = /[0-9０-９]$/;
/** Layout, and what comes unseen with copied text: marks of direction, variation, hyphenation. */
const unseen = /(?!\s)[\p{Cc}\p{Cf}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
/** %, +, & and € change what is said, and so does a face; a bullet, a bracket and a tilde do not. */
const symbol = /[%‰&\p{Sc}\p{Sm}\p{So}\p{Co}\p{Cn}\p{Cs}]/u;
const ornament = /[<>|~−\u2500-\u25ff\u2700-\u27bf]/;
const dashes = /^[-‐‑‒–—―−－~～〜]+/;

/** Forms that PDF files put for common characters: radicals that Unicode does not decompose. */
const radicals = new Map(
  [
    ...'⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟',
  ].flatMap((form, i, all) => (i % 2 === 0 ? [[form, all[i + 1]!] as const] : [])),
);

/** A character without the width, ligature or radical form that it was set in. */
export function plain(character: string): string {
  if (character < '\u2e80' || (character > '\u2fdf' && character < '\ufb00')) return character;
  // Not all that NFKC unites is the same: ² is no 2.
  const isForm = /[\u2f00-\u2fdf\ufb00-\ufb06\uff01-\uff5e\uffe0-\uffe6]/.test(character);
  return radicals.get(character) ?? (isForm ? character.normalize('NFKC') : character);
}

/** A text without what is not seen of it. */
export function seen(text: string): string {
  return text.replace(new RegExp(unseen.source, 'gu'), '');
}

/** The units of a text; `variants` replaces a character by the one that the plan prints. */
export function unitsOf(text: string, variants?: ReadonlyMap<string, string>): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < text.length;) {
    const character = characterAt(text, at);
    const base = plain(character);
    const from = at;
    at += character.length;
    let key: string | undefined;
    if (han.test(base)) key = variants?.get(base) ?? base;
    else if (unseen.test(character)) continue;
    else if (wordy.test(base)) ({ key, to: at } = readWord(text, from));
    else if (symbol.test(base) && !ornament.test(base)) key = base;
    else {
      const joint = jointAt(text, from);
      if (!joint) continue;
      key = joint.key;
      at = from + joint.length;
    }
    units.push({ key, from, to: at });
  }
  return units;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** A word or number: with its apostrophes, its decimal point and the commas of its thousands. */
function readWord(text: string, from: number): { key: string; to: number } {
  let key = '';
  let to = from;
  for (let at = from; at < text.length;) {
    const character = characterAt(text, at);
    const base = plain(character);
    if (han.test(base)) break;
    if (wordy.test(base)) {
      key += base.toLowerCase();
      to = at + character.length;
    } else if (!unseen.test(character)) {
      const before = text.slice(Math.max(from, at - 4), at);
      const after = text.slice(at + character.length, at + character.length + 4);
      if (isPoint(base, before, after)) key += '.';
      else if (!isInside(character, before, after)) break;
    }
    at += character.length;
  }
  return { key, to };
}

const isPoint = (base: string, before: string, after: string): boolean =>
  base === '.' && digit.test(before) && /^[0-9０-９]/.test(after);

function isInside(sign: string, before: string, after: string): boolean {
  if (/['’]/.test(sign)) return /[a-z]$/i.test(before) && /^[a-z]/i.test(after);
  return sign === ',' && /(?:^|\D)\d{1,3}$/.test(before) && /^\d{3}(?!\d)/.test(after);
}

/** What joins two numbers, or stands before one as its sign; elsewhere these are punctuation. */
function jointAt(text: string, at: number): { key: string; length: number } | undefined {
  const before = text.slice(Math.max(0, at - 4), at);
  const after = text.slice(at, at + 8);
  const [dash = ''] = dashes.exec(after) ?? [];
  const isRange =
    /[0-9０-９%％]\s*$/.test(before) && /^\s*[0-9０-９]/.test(after.slice(dash.length));
  const isSign = /^[-−－][0-9０-９]/.test(after) && /(?:^|[\s(（“"\p{Script=Han}])$/u.test(before);
  if (dash && (isRange || isSign)) return { key: '–', length: dash.length };
  const isFraction = /^[/:／：][0-9０-９]/.test(after) && digit.test(before);
  return isFraction ? { key: plain(after.charAt(0)), length: 1 } : undefined;
}
