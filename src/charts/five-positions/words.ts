/** What the picture of the five positions says; the layout places it, picture.ts finds it. */
import type { Lang } from '../../model/lang.ts';
import type { Position } from '../../model/positions.ts';
import type { Target } from '../../model/targets.ts';
import type { PositionAction, PositionTask, Strand } from './rows.ts';

/** A head of a column, or of a part. */
export type HeadWord = 'positions' | 'mapping' | 'actions' | 'numbers';

/** The words of one language. */
export interface PositionWords {
  lang: Lang;
  heads: Readonly<Record<HeadWord, string>>;
  position: (position: Position) => string;
  /** A tie has no words of its own: what it means. */
  tieLabel: (action: PositionAction) => string;
  action: (action: PositionAction) => string;
  /** How many tasks there are; the bodies that lead them follow. */
  led: (action: PositionAction) => string;
  lead: (lead: PositionAction['leads'][number]) => string;
  task: (task: PositionTask) => string;
  number: (target: Target) => string;
  item: (target: Target) => string;
  /** Said where an action promises no number. */
  empty: string;
  strand: (strand: Strand) => string;
}
