/** How wide words will be and where they break, without a browser: estimates that err on the wide side. */
import type { Lang } from '../model/lang.ts';
import { typeset } from '../model/typeset.ts';

/** Thousandths of an em for the characters from space to ~, as Helvetica and its kin have them. */
const latin = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 ' +
  '556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 ' +
  '667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 ' +
  '556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number);
const others: Readonly<Record<string, number>> = {
  '–': 556,
  '—': 1000,
  '‘': 222,
  '’': 222,
  '“': 333,
  '”': 333,
  '·': 333,
  '≥': 584,
  '→': 1000,
};
/** System faces differ: the widest of our stack runs this much over Helvetica, bold a little more. */
const slack = 1.04;
const boldness = 1.07;
/** What `text-autospace` puts between Han and Latin. */
const autospace = 0.125;

const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
const fullInChinese = /[“”‘’—…·]/;
const seam = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\p{Script=Han})/gu;

/** How text is set: what its width depends on. */
export interface Setting {
  lang: Lang;
  size: number;
  bold?: boolean | undefined;
}

/** The width of a line in pixels. */
export function measure(text: string, { lang, size, bold = false }: Setting): number {
  const em = [...text].reduce((sum, character) => sum + widthOf(character, lang, bold), 0);
  const seams = lang === 'zh' ? (text.match(seam)?.length ?? 0) * autospace : 0;
  return (em + seams) * size;
}

function widthOf(character: string, lang: Lang, bold: boolean): number {
  if (han.test(character) || (lang === 'zh' && fullInChinese.test(character))) return 1;
  const known = latin[character.charCodeAt(0) - 32] ?? others[character] ?? 600;
  return (known / 1000) * slack * (bold ? boldness : 1);
}

const closing = '，。、；：？！）》」』】〕”’％%…—·';
const opening = '（《「『【〔“‘';

/** Short quoted names, Latin words and ids, stretches of Han, other signs one by one. */
const whole = /“[^“”]{1,6}”|[A-Za-z0-9.+-]+|\p{Script=Han}+|[^A-Za-z0-9.+-]/gu;
const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** What a line must not be broken within: words, numbers with their range and measure, kinsoku pairs. */
function unbreakable(text: string, lang: Lang): string[] {
  const pieces = typeset(text, lang).flatMap((run) => {
    if (run.keep) return [run.text];
    if (lang === 'en') return run.text.match(/\s+|\S+/g) ?? [];
    return (run.text.match(whole) ?? []).flatMap((piece) =>
      han.test(piece[0] ?? '') ? [...words.segment(piece)].map(({ segment }) => segment) : piece,
    );
  });
  return lang === 'en' ? joinWords(pieces) : joinMarks(pieces);
}

/** Each word with the space after it; a kept number stays with the word that it touches. */
function joinWords(pieces: readonly string[]): string[] {
  return (pieces.join('').match(/\S+\s*/g) ?? []).reduce<string[]>((words, word) => {
    const last = words.at(-1);
    const isKept = last !== undefined && pieces.some((piece) => piece === last + word.trim());
    return isKept ? [...words.slice(0, -1), last + word] : [...words, word];
  }, []);
}

function joinMarks(pieces: readonly string[]): string[] {
  return pieces.reduce<string[]>((tokens, piece) => {
    const last = tokens.at(-1) ?? '';
    const isBound = closing.includes(piece[0] ?? '') || opening.includes(last.at(-1) ?? ' ');
    return last && isBound ? [...tokens.slice(0, -1), last + piece] : [...tokens, piece];
  }, []);
}

/**
 * The lines of a text within a width, as even as their number allows; joined, they are the text.
 * No line starts with a closing mark or ends with an opening one. Throws, with the words, where one
 * unbreakable piece is wider than the line.
 */
export function breakLines(
  text: string,
  width: number,
  setting: Setting,
  pieces?: readonly string[],
): string[] {
  const tokens = pieces ?? unbreakable(text, setting.lang);
  const long = tokens.find((token) => measure(token.trimEnd(), setting) > width);
  if (long) throw new Error(`“${long}” is wider than ${String(width)} px`);
  const lines = fill(tokens, width, setting);
  let [low, high] = [width / 2, width];
  while (lines.length > 1 && high - low > 1) {
    const middle = (low + high) / 2;
    const isTooNarrow =
      tokens.some((token) => measure(token.trimEnd(), setting) > middle) ||
      fill(tokens, middle, setting).length > lines.length;
    if (isTooNarrow) low = middle;
    else high = middle;
  }
  return fill(tokens, high, setting);
}

function fill(tokens: readonly string[], width: number, setting: Setting): string[] {
  return tokens.reduce<string[]>((lines, token) => {
    const last = lines.at(-1);
    const isFitting =
      last !== undefined && measure((last + token).trimEnd(), setting) <= width + 1e-9;
    return isFitting ? [...lines.slice(0, -1), last + token] : [...lines, token];
  }, []);
}
