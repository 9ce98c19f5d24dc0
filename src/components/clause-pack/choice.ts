/** What a teacher's ticks make of a pack; pure, so that it can be tested without a browser. */
import { provisionOf } from '../../model/numbering.ts';
import { inPlanOrder, type Pack } from '../../model/pack.ts';

export {
  inPlanOrder,
  isInPlanOrder,
  noteRooms,
  readPack,
  tidyTitle,
  writePack,
  type Pack,
} from '../../model/pack.ts';

/** Whether clauses come in, and whether the pack is kept in the order of the plan. */
export interface Tick {
  isIn: boolean;
  isOrdered: boolean;
}

/** A pack with clauses put in, last or in their place in the plan, or taken out. */
export function withClauses(pack: Pack, ids: readonly string[], { isIn, isOrdered }: Tick): Pack {
  const added = ids.filter((id) => !pack.clauses.includes(id));
  const clauses = isIn
    ? [...pack.clauses, ...added]
    : pack.clauses.filter((id) => !ids.includes(id));
  return { ...pack, clauses: isOrdered ? inPlanOrder(clauses) : clauses };
}

/** The clause that a fragment names, itself or by a sentence, if it is one of `known`. */
export function clauseNamed(fragment: string, known: readonly string[]): string | undefined {
  const id = provisionOf(fragment.replace('#', ''));
  return known.includes(id) ? id : undefined;
}
