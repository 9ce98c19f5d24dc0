import { typeset } from './typeset.ts';

/** The longest term that is kept whole: on a phone a line of a title holds hardly more. */
const longest = 6;
/** Parts of the long names in the termbase that are words of their own. */
const inside = ['人工智能', '创新应用'];
const closing = /^[\s，。、；：？！）》〉」』】〕”’％%+…—·]/;
const opening = /[（《〈「『【〔“‘]$/;
/** Words that lean on what follows, and words that lean on what stands before. */
const leaning = /^[和与及或向为在以对把被将]$/;
const trailing = /^[的之地得等化性力级]$/;
const isSingle = (word: string): boolean => /^\p{Script=Han}$/u.test(word);

/**
 * The phrases of a Chinese title: its lines may break between them, nowhere else. Joined, they are
 * the title. A term of the termbase is one phrase, or the shorter terms and words that it is made of.
 */
export function splitPhrases(title: string, terms: readonly string[]): string[] {
  const known = [...new Set([...inside, ...terms])]
    .filter((term) => term.length > 1 && term.length <= longest && /^[\p{L}+]+$/u.test(term))
    .sort((a, b) => b.length - a.length);
  const words = typeset(title, 'zh', true).flatMap((run) =>
    run.keep ? [run.text] : cutTerms(run.text, known),
  );
  return joinMarks(joinSingles(words, known));
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The longest term at each place; what lies between terms is cut into the words of the language. */
function cutTerms(text: string, known: readonly string[]): string[] {
  const words: string[] = [];
  let between = '';
  const flush = (): void => {
    words.push(...[...segmenter.segment(between)].map(({ segment }) => segment));
    between = '';
  };
  for (let at = 0; at < text.length;) {
    const term = known.find((each) => text.startsWith(each, at));
    if (term) flush();
    if (term) words.push(term);
    else between += text[at] ?? '';
    at += term?.length ?? 1;
  }
  flush();
  return words;
}

/** What the segmenter leaves in single characters: two make a word (数智), one joins its neighbour. */
function joinSingles(words: readonly string[], known: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word = '', next = ''] = words.slice(i, i + 2);
    const last = joined.at(-1) ?? '';
    const hasHost = /\p{Script=Han}$/u.test(last);
    const isPair = isSingle(next) && !leaning.test(next) && !trailing.test(word);
    const isTerm = known.includes(last) && next !== '';
    if (!isSingle(word)) {
      joined.push(word);
    } else if (hasHost && (trailing.test(word) || !(leaning.test(word) || isPair || isTerm))) {
      joined[joined.length - 1] = last + word;
    } else {
      joined.push(word + next);
      i += 1;
    }
  }
  return joined;
}

function joinMarks(words: readonly string[]): string[] {
  return words.reduce<string[]>((phrases, word) => {
    const last = phrases.at(-1);
    const isBound = last !== undefined && (closing.test(word) || opening.test(last));
    return isBound ? [...phrases.slice(0, -1), last + word] : [...phrases, word];
  }, []);
}
