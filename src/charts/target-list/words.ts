/** What the picture of the targets says; the layout places it, picture.ts finds it. */
import type { Lang } from '../../model/lang.ts';
import type { Target } from '../../model/targets.ts';
import type { Quantity, ScaleWords } from './quantity.ts';
import type { TargetGroup } from './rows.ts';

/** The words of one language. */
export interface TargetWords {
  lang: Lang;
  scale: ScaleWords;
  /** What the signs mean, each with a sample. */
  legend: readonly { sample: Quantity; label: string }[];
  /** That a dot is one thing, and that rows of unlike things are not to be compared. */
  unit: string;
  /** Every number that will be shown, for the width of their column. */
  numbers: readonly string[];
  number: (target: Target) => string;
  item: (target: Target) => string;
  deadline: (target: Target) => string;
  /** What the target is not to be confused with; ours. */
  remark: (target: Target) => string | undefined;
  title: (group: TargetGroup) => string;
  /** Whose words and whose mapping the group is. */
  aside: (group: TargetGroup) => string;
  /** Said where a group has no row. */
  empty: (group: TargetGroup) => string;
}
