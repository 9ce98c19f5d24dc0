/** Reads a query as words to look for: first as typed, then without the words that ask, then freely. */
import { directForms, nearRuns, nearWords, type Concept, type Form } from './concept.ts';
import { fold, wordsOf, type Word } from './fold.ts';
import { segment, type Piece } from './segment.ts';
import type { Intent, Meaning, Side } from './side.ts';
import { stemOf } from './spelling.ts';

/** A query as a list of words, and what it asks of them. */
export interface Reading {
  concepts: Concept[];
  intent: Intent;
}

/** A query is read so far and no further. */
const longest = 400;

/** What a reader typed, without what no text holds; half of a character is none. */
export function cleanQuery(typed: string): string {
  return [...typed.slice(0, 2 * longest)]
    .slice(0, longest)
    .join('')
    .normalize('NFKC')
    .replace(/(\d)\s*per ?cent\b/gi, '$1%')
    .replace(/[\u0000-\u001f\u007f\ud800-\udfff]/g, (sign) => (sign.length > 1 ? sign : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

const whole = (letters: string): Form => ({ letters, weight: 1 });

/** The query's words exactly as they stand there, each of which the plan must have. */
export function readWords(side: Side, query: string): Reading {
  const words = wordsOf(fold(query, side.variants));
  return { concepts: words.map((word) => directConcept(side, word)), intent: undefined };
}

function directConcept(side: Side, { text, isHan }: Word): Concept {
  const forms = isHan ? [whole(text)] : directForms(side, text);
  return { forms, isDirect: forms.length > 0 && (!isHan || side.joined.includes(text)) };
}

/** The query without the words that ask: what is left of 谁负责云计算 and of “who leads …”. */
export function readQuestion(side: Side, query: string): Reading {
  const { words, intent: asked } = withoutQuestions(side, query);
  let intent = asked;
  const concepts = words.flatMap((word) => {
    if (!word.isHan) return [directConcept(side, word)];
    return runsOf(segment(side, word.text)).flatMap((run) => {
      if (typeof run !== 'string') {
        intent ??= run.intent;
        return [];
      }
      return [directConcept(side, { ...word, text: run })];
    });
  });
  return { concepts, intent };
}

/** Joins the pieces between the words that ask; those come through as they are. */
function runsOf(pieces: readonly Piece[]): (string | Piece)[] {
  const runs: (string | Piece)[] = [];
  for (const piece of pieces) {
    const last = runs[runs.length - 1];
    if (piece.kind === 'question') runs.push(piece);
    else if (typeof last === 'string') runs[runs.length - 1] = last + piece.text;
    else runs.push(piece.text);
  }
  return runs;
}

function withoutQuestions(side: Side, query: string): { words: Word[]; intent: Intent } {
  const all = wordsOf(fold(query, side.variants));
  let intent: Intent;
  const words: Word[] = [];
  for (let i = 0; i < all.length;) {
    const count = longestKey(all.slice(i), side.questions);
    const word = all[i]!;
    if (count === 0 || word.isHan) words.push(word);
    if (count > 0 && !word.isHan) intent ??= side.questions.get(keyOf(all.slice(i, i + count)));
    i += Math.max(1, word.isHan ? 1 : count);
  }
  return { words: words.length > 0 ? words : all, intent };
}

const keyOf = (words: readonly Word[]): string =>
  words.map((word) => (word.isHan ? word.text : stemOf(word.text))).join(' ');

/** How many of the first words make a key, at most five; 0 for none. */
function longestKey(words: readonly Word[], keys: ReadonlyMap<string, unknown>): number {
  for (let count = Math.min(5, words.length); count > 0; count--) {
    if (keys.has(keyOf(words.slice(0, count)))) return count;
  }
  return 0;
}

const meant = (meanings: readonly Meaning[], weight = 0.8): Form[] =>
  meanings.map(({ letters }, i) => ({ letters, weight: weight - 0.02 * i }));

/** The query read freely: words that mean the same, slips of the hand, and the parts of a run. */
export function readFreely(side: Side, query: string): Reading {
  const { words, intent: asked } = withoutQuestions(side, query);
  let intent = asked;
  const concepts: Concept[] = [];
  for (let i = 0; i < words.length;) {
    const word = words[i]!;
    const count = longestKey(words.slice(i), side.synonyms);
    const meanings = count > 0 ? side.synonyms.get(keyOf(words.slice(i, i + count))) : undefined;
    if (word.isHan && !meanings) {
      const pieces = segment(side, word.text);
      intent ??= pieces.find((piece) => piece.intent)?.intent;
      concepts.push(...conceptsOf(side, pieces));
    } else {
      concepts.push(freeConcept(side, word, meanings, count));
    }
    i += Math.max(1, count);
  }
  return { concepts, intent };
}

function freeConcept(
  side: Side,
  word: Word,
  meanings: readonly Meaning[] | undefined,
  count: number,
): Concept {
  const direct = count > 1 || word.isHan ? [] : directForms(side, word.text);
  if (meanings) {
    const readAs = meanings[0]?.text;
    return {
      forms: [...direct, ...meant(meanings)],
      isDirect: false,
      ...(readAs ? { readAs } : {}),
    };
  }
  if (direct.length > 0) return { forms: direct, isDirect: true };
  const [near, ...others] = nearWords(side, word.text);
  const forms = [near, ...others].flatMap((text) =>
    text ? [{ letters: text, weight: 0.8, isWhole: true }] : [],
  );
  return { forms, isDirect: false, ...(near ? { readAs: near } : {}) };
}

/** A run that the plan does not have, by its parts; a run with a slip as the word that was meant. */
function conceptsOf(side: Side, pieces: readonly Piece[]): Concept[] {
  const concepts: Concept[] = [];
  let run: Piece[] = [];
  const flush = (): void => {
    const text = run.map((piece) => piece.text).join('');
    const isBroken = run.some(
      ({ kind, text: part }) => kind === 'unknown' || (kind === 'plan' && part.length === 1),
    );
    const [near] = isBroken && text.length < 16 ? nearRuns(side, text) : [];
    if (near)
      concepts.push({ forms: [{ letters: near, weight: 0.8 }], isDirect: false, readAs: near });
    else concepts.push(...run.map((piece) => conceptOf(side, piece)));
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'question') flush();
    else run.push(piece);
  }
  flush();
  return concepts;
}

function conceptOf(side: Side, { text, kind }: Piece): Concept {
  const meanings = side.synonyms.get(text) ?? [];
  const direct = kind === 'plan' ? [{ letters: text, weight: text.length > 1 ? 1 : 0.3 }] : [];
  const readAs = kind === 'synonym' ? meanings[0]?.text : undefined;
  return {
    forms: [...direct, ...meant(meanings, kind === 'plan' ? 0.5 : 0.8)],
    isDirect: kind === 'plan',
    ...(readAs ? { readAs } : {}),
  };
}
