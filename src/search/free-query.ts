/** Reads a query freely: words that mean the same, slips of the hand, the parts of a run. */
import { directForms, partsOf, type Concept, type Form } from './concept.ts';
import type { Word } from './fold.ts';
import { nearRuns, nearWords } from './near-words.ts';
import { keyOf, longestKey, mainIntent, withoutQuestions, type Reading } from './query.ts';
import { segment, type Piece } from './segment.ts';
import type { Meaning, Side } from './side.ts';

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
      const cut = segment(side, word.text);
      intent ??= mainIntent(cut);
      const pieces = withoutAsking(side, cut);
      const read = conceptsOf(side, pieces);
      const isAsking = words.length === 1 && read.every(({ forms }) => forms.length === 0);
      concepts.push(...(isAsking ? conceptsOf(side, pieces.map(asWord)) : read));
    } else {
      const parts = meanings || word.isHan ? [] : partsOf(side, word.text);
      const read = parts.length > 0 ? parts.map((text) => ({ ...word, text })) : [word];
      concepts.push(...read.map((part) => freeConcept(side, part, meanings, count)));
      // A phrase that means another may hold words that the plan has besides: 5G network.
      const typed = count > 1 ? words.slice(i, i + count).map(({ text }) => text) : [];
      concepts.push(
        ...typed.map((text): Concept => {
          return { forms: directForms(side, text), isDirect: true, isExtra: true };
        }),
      );
    }
    i += Math.max(1, count);
  }
  return { concepts, intent };
}

/** What is left around words that ask may be one that means another: 数据能不能买卖. */
function withoutAsking(side: Side, pieces: readonly Piece[]): readonly Piece[] {
  const content = pieces.filter(({ kind }) => kind !== 'question');
  const text = content.map((piece) => piece.text).join('');
  return content.length > 1 && side.synonyms.has(text) ? [{ text, kind: 'synonym' }] : pieces;
}

/** Where nothing else is known, a word that asks is one that is looked for: 责任单位. */
function asWord(piece: Piece): Piece {
  return piece.kind === 'question' && piece.text.length > 1 ? { ...piece, kind: 'plan' } : piece;
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
    text ? [{ letters: text, weight: 0.8, fit: 'whole' as const }] : [],
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
    else concepts.push(...joinUnknown(run).map((piece) => conceptOf(side, piece)));
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'question') flush();
    else run.push(piece);
  }
  flush();
  return concepts;
}

/** Characters that are no words of the plan, side by side, are a word that it has not: 孩子. */
function joinUnknown(pieces: readonly Piece[]): Piece[] {
  const isLoose = ({ kind, text }: Piece): boolean => kind !== 'synonym' && text.length === 1;
  const joined: Piece[] = [];
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    if (before && isLoose(before) && isLoose(piece)) {
      const text = (joined.pop()?.text ?? '') + piece.text;
      joined.push({ text, kind: 'unknown' });
    } else joined.push(piece);
  });
  return joined;
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
