import type { Bilingual } from './lang.ts';
import { findProvision, findSentence, type Plan } from './plan.ts';
import type { PositionEntry } from './schema.ts';

/** The sentence that names the five positions. */
export const positionsSentence = '1.1-s1';

/**
 * The strand that crosses the mapping: 2.2.4, under the action of position 5, makes two parks the
 * core area of the wellspring, position 1.
 */
export const crossing = { sentence: '2.2.4-s1', from: 'main-base', to: 'wellspring' } as const;

/** One of the five positions (五个地): the plan's words, and the action that we map to it. */
export interface Position {
  id: string;
  /** Its place in 1.1, from 1. */
  order: number;
  quote: Bilingual;
  /** Our short name. */
  name: Bilingual;
  /** The action that carries it: our mapping, not the plan's. */
  action: string;
}

/**
 * The positions in the order of 1.1; throws, naming the position, when 1.1 does not say its words,
 * the order is not that of the words, or its action is not one of part two's.
 */
export function resolvePositions(
  entries: Readonly<Record<string, PositionEntry>>,
  plan: Plan,
): Position[] {
  const sentence = findSentence(plan, positionsSentence);
  const positions = Object.entries(entries)
    .map(([id, entry]) => ({ id, ...entry }))
    .sort((a, b) => a.order - b.order);
  let from = 0;
  for (const { id, order, quote, action } of positions) {
    const fault = (reason: string): Error => new Error(`content/positions.yaml: ${id}: ${reason}`);
    const at = sentence.zh.indexOf(quote.zh);
    if (at < 0) throw fault(`${sentence.id} does not say ${quote.zh}`);
    if (at < from) throw fault(`order ${String(order)} is not that of ${sentence.id}`);
    if (!sentence.en.includes(quote.en)) throw fault(`${sentence.id} does not say “${quote.en}”`);
    if (findProvision(plan, action).parent !== '2') throw fault(`${action} is not an action`);
    from = at;
  }
  return positions;
}

/** The position that an action carries in our mapping; undefined outside part two. */
export function positionOf(positions: readonly Position[], clause: string): Position | undefined {
  return positions.find(({ action }) => clause === action || clause.startsWith(`${action}.`));
}
