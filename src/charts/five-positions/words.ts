/** What the picture of the five positions says; the layout places it, picture.ts finds it. */
import type { Lang } from '../../model/lang.ts';
import type { Position } from '../../model/positions.ts';
import type { Target } from '../../model/targets.ts';
import type { PositionAction, PositionTask, Strand } from './rows.ts';

/** A head of a column, or of a part. */
export type HeadWord = 'positions' | 'mapping' | 'actions' | 'numbers';

/** The words of one language; those of marks begin as what is seen begins. */
export interface PositionWords {
  lang: Lang;
  heads: Readonly<Record<HeadWord, string>>;
  position: (position: Position) => string;
  positionLabel: (position: Position) => string;
  tieLabel: (action: PositionAction) => string;
  action: (action: PositionAction) => string;
  actionLabel: (action: PositionAction) => string;
  /** How many tasks there are; the bodies that lead them follow. */
  led: (action: PositionAction) => string;
  body: (id: string) => string;
  leadLabel: (lead: PositionAction['leads'][number]) => string;
  task: (task: PositionTask) => string;
  taskLabel: (task: PositionTask) => string;
  number: (target: Target) => string;
  item: (target: Target) => string;
  targetLabel: (target: Target) => string;
  /** Said where an action promises no number. */
  empty: string;
  strand: (strand: Strand) => string;
  strandLabel: (strand: Strand) => string;
}
