/** The promises in the order in which they are shown: the plan's own lists, then our five positions. */
import { positionOf, type Position } from '../../model/positions.ts';
import type { Target } from '../../model/targets.ts';

/** Promises that stand together: those of 1.2 or 1.3, or those of the action of a position. */
export interface TargetGroup {
  /** The section that holds them: 1.2, 1.3 or an action. */
  id: string;
  /** Undefined where the plan itself makes the list: the targets of 1.2 and 1.3 belong to none. */
  position: Position | undefined;
  targets: readonly Target[];
}

/** Groups the promises; a position whose action promises no number has an empty group. Throws on one that has no place. */
export function groupTargets(
  targets: readonly Target[],
  positions: readonly Position[],
): TargetGroup[] {
  const groups = [
    ...['1.2', '1.3'].map((id) => ({ id, position: undefined })),
    ...positions.map((position) => ({ id: position.action, position })),
  ].map(({ id, position }) => ({
    id,
    position,
    targets: targets.filter(
      ({ clause }) =>
        positionOf(positions, clause) === position && `${clause}.`.startsWith(`${id}.`),
    ),
  }));
  const lost = targets.find((target) => !groups.some((group) => group.targets.includes(target)));
  if (lost) throw new Error(`targets: ${lost.id} (${lost.clause}) belongs to no group`);
  return groups;
}
