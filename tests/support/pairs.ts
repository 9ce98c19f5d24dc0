import type { Plan } from '../../src/model/plan.ts';
import type { Role } from '../../src/model/schema.ts';

/** A sentence or a title with its twin; a title is called by its provision: `2.3.1 title`. */
export interface Pair {
  id: string;
  zh: string;
  en: string;
  isTitle: boolean;
  role?: Role | undefined;
}

/** Every title and sentence of the plan, in the order of the document. */
export function pairsOf(plan: Plan): Pair[] {
  return plan.provisions.flatMap((node) => [
    ...(node.title ? [{ id: `${node.id} title`, ...node.title, isTitle: true }] : []),
    ...node.sentences.map((sentence) => ({ ...sentence, isTitle: false })),
  ]);
}
