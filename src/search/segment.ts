/** Cuts Chinese without spaces into what the plan knows, what asks, and what is in neither. */
import type { Intent, Side } from './side.ts';

export interface Piece {
  text: string;
  kind: 'plan' | 'question' | 'synonym' | 'unknown';
  intent?: Intent;
}

const longest = 24;
/** Beside the plan only words count: a phrase of an explanation is no unit of the language. */
const longestWord = 4;
const costs = { plan: 1, single: 2, question: 0.4, synonym: 0.9, unknown: 3 } as const;

/** The cheapest way to cut a run of Chinese characters: few pieces, long ones, nothing unknown. */
export function segment(side: Side, run: string): Piece[] {
  const best: { cost: number; from: number; piece: Piece }[] = [];
  const costAt = (end: number): number => (end === 0 ? 0 : (best[end]?.cost ?? Infinity));
  const offer = (from: number, piece: Piece, cost: number): void => {
    const end = from + piece.text.length;
    const total = costAt(from) + cost;
    if (total < costAt(end)) best[end] = { cost: total, from, piece };
  };
  for (let from = 0; from < run.length; from++) {
    offer(from, { text: run[from] ?? '', kind: 'unknown' }, costs.unknown);
    let isInPlan = true;
    for (let length = 1; length <= Math.min(longest, run.length - from); length++) {
      const text = run.slice(from, from + length);
      if (side.questions.has(text)) {
        const intent = side.questions.get(text);
        offer(from, { text, kind: 'question', intent }, costs.question);
      }
      isInPlan &&=
        side.known.includes(text) || (length <= longestWord && side.joined.includes(text));
      if (isInPlan) offer(from, { text, kind: 'plan' }, length > 1 ? costs.plan : costs.single);
      if (side.synonyms.has(text)) offer(from, { text, kind: 'synonym' }, costs.synonym);
    }
  }
  const pieces: Piece[] = [];
  for (let end = run.length; end > 0;) {
    const last = best[end];
    if (!last) break;
    pieces.unshift(last.piece);
    end = last.from;
  }
  return pieces;
}
