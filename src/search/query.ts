/** Reads a query as words to look for: first as typed, then without the words that ask. */
import { directForms, partsOf, type Concept, type Form } from './concept.ts';
import { fold, wordsOf, type Word } from './fold.ts';
import { respell } from './numeral.ts';
import { segment, type Piece } from './segment.ts';
import type { Intent, Side } from './side.ts';
import { stemOf } from './spelling.ts';

/** A query as a list of words, and what it asks of them. */
export interface Reading {
  concepts: Concept[];
  intent: Intent;
}

const whole = (letters: string): Form => ({ letters, weight: 1 });

/** The query's words as they stand there, each of which the plan must have; small words may differ. */
export function readWords(side: Side, query: string): Reading {
  const { words } = withoutQuestions(side, query, 'fillers');
  return { concepts: conceptsOf(side, words), intent: undefined };
}

/** Parts of a query in quotation marks, each as one run of letters, with the words around them. */
export function readQuoted(side: Side, query: string): Reading {
  const quoted = /["“「『]([^"“”「」『』]+)["”」』]/g;
  const phrases = [...query.matchAll(quoted)].flatMap(([, text = '']) => {
    const { letters } = fold(text, side.variants);
    return letters ? [{ forms: [whole(letters)], isDirect: side.joined.includes(letters) }] : [];
  });
  const rest = phrases.length > 0 ? query.replace(quoted, ' ') : '';
  const { concepts, intent } = readQuestion(side, rest);
  const isAsked = withoutQuestions(side, rest).words.length > 0 && !isOnlyQuestion(side, rest);
  return { concepts: [...phrases, ...(isAsked ? concepts : [])], intent };
}

/** Whether all words of a text only ask. */
function isOnlyQuestion(side: Side, text: string): boolean {
  return text.replace(side.asking, ' ').trim() === '';
}

/** The words of a query; a number and the measure behind it are one: 100家, 百家. */
function conceptsOf(side: Side, words: readonly Word[]): Concept[] {
  const concepts: Concept[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    const isNumber = /^\d+$/.test(word.text);
    const isFollowed = next?.isHan && next.from === word.from + word.text.length;
    const measured = isNumber && isFollowed ? word.text + next.text.charAt(0) : '';
    const spellings = measured ? [measured, respell(measured) ?? measured] : [];
    // What the plan counts by no such measure is a word of its own: 100 未来工厂.
    if (!next || !spellings.some((letters) => side.joined.includes(letters))) {
      concepts.push(...directConcepts(side, word));
      continue;
    }
    concepts.push({ forms: spellings.map(whole), isDirect: true });
    const rest = next.text.slice(1);
    if (rest) concepts.push(...directConcepts(side, { ...next, text: rest }));
    i += 1;
  }
  return concepts;
}

/** A word as the plan has it; two that were run together are looked for as two. */
function directConcepts(side: Side, { text, isHan }: Word): Concept[] {
  if (isHan) return [{ forms: [whole(text)], isDirect: side.joined.includes(text) }];
  const forms = directForms(side, text);
  const parts = forms.length > 0 ? [] : partsOf(side, text);
  if (parts.length === 0) return [{ forms, isDirect: forms.length > 0 }];
  return parts.map((part) => ({ forms: directForms(side, part), isDirect: true }));
}

/** The query without the words that ask: what is left of 谁负责云计算 and of “who leads …”. */
export function readQuestion(side: Side, query: string): Reading {
  const { words, intent: asked } = withoutQuestions(side, query);
  let intent = asked;
  // A single character that is left between words that ask may be part of one: 还有效吗 is not 效.
  let isCut = false;
  const kept = words.flatMap((word) => {
    if (!word.isHan) return [word];
    const runs = runsOf(segment(side, word.text));
    intent ??= mainIntent(runs);
    const content = runs.filter(({ isAsking }) => !isAsking);
    isCut ||= content.length > 1 && content.some(({ text }) => text.length === 1);
    return content.map(({ text, at }) => ({ ...word, text, from: word.from + at }));
  });
  return { concepts: isCut ? [] : conceptsOf(side, kept), intent };
}

/** Who leads is no question within the question what “lead body” means, nor where its chart is. */
export function mainIntent(asking: readonly { intent?: Intent }[]): Intent {
  const asked = asking.map(({ intent }) => intent);
  return asked.find((intent) => /meaning|picture/.test(intent ?? '')) ?? asked.find(Boolean);
}

/** A part of a run of Chinese: what asks, or what stands between. */
interface Run {
  text: string;
  at: number;
  isAsking: boolean;
  intent: Intent;
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { kind, text, intent } of pieces) {
    const last = runs[runs.length - 1];
    const isAsking = kind === 'question';
    if (last && !isAsking && !last.isAsking) last.text += text;
    else runs.push({ text, at, isAsking, intent });
    at += text.length;
  }
  return runs;
}

/** The parts of a run of Chinese that do not ask; the run when all do. */
export function contentIn(side: Side, run: string): string[] {
  const content = runsOf(segment(side, run)).filter(({ isAsking }) => !isAsking);
  return content.length > 0 ? content.map(({ text }) => text) : [run];
}

/**
 * The words of a query that do not ask, or all when each asks; and what those ask for. With
 * `fillers` only the words that ask for nothing are left out.
 */
export function withoutQuestions(
  side: Side,
  query: string,
  which: 'fillers' | 'all' = 'all',
): { words: Word[]; intent: Intent } {
  const all = wordsOf(fold(query, side.variants));
  const keys: { from: number; count: number; intent: Intent }[] = [];
  const phrases = phrasesIn(side, all);
  for (let i = 0; i < all.length;) {
    const phrase = phrases.find(({ from }) => from >= i);
    if (phrase?.from === i) {
      i += phrase.count;
      continue;
    }
    const free = all.slice(i, phrase?.from);
    const count = all[i]!.isHan ? 0 : longestKey(free, side.questions);
    const intent = side.questions.get(keyOf(all.slice(i, i + count)));
    if (count > 0) keys.push({ from: i, count, intent });
    i += Math.max(1, count);
  }
  const intent = mainIntent(keys);
  const dropped = keys.filter((key) => {
    if (which === 'fillers') return !key.intent;
    return !key.intent || key.intent === intent;
  });
  const words = all.filter(
    (_, i) => !dropped.some(({ from, count }) => i >= from && i < from + count),
  );
  return { words: words.length > 0 ? words : all, intent };
}

/** Where several words together mean others: none of them is cut off as one that asks. */
function phrasesIn(side: Side, words: readonly Word[]): { from: number; count: number }[] {
  const phrases: { from: number; count: number }[] = [];
  for (let from = 0; from < words.length;) {
    const count = words[from]!.isHan ? 0 : longestKey(words.slice(from), side.synonyms);
    if (count > 1) phrases.push({ from, count });
    from += Math.max(1, count);
  }
  return phrases;
}

/** Words as the keys of synonyms and questions are written. */
export const keyOf = (words: readonly Word[]): string =>
  words.map((word) => (word.isHan ? word.text : stemOf(word.text))).join(' ');

/** How many of the first words make a key, at most five; 0 for none. */
export function longestKey(words: readonly Word[], keys: ReadonlyMap<string, unknown>): number {
  for (let count = Math.min(5, words.length); count > 0; count--) {
    if (keys.has(keyOf(words.slice(0, count)))) return count;
  }
  return 0;
}
