/** What the timeline says; the layout places it, picture.ts finds it. */
import type { Lang } from '../../model/lang.ts';
import type { Day } from './rows.ts';

/** The words of one language. */
export interface TimelineWords {
  lang: Lang;
  /** The day as the document writes it, and what it is the day of. */
  day: (day: Day) => string;
  dayName: (day: Day) => string;
  /** The month that is enlarged. */
  month: string;
  period: string;
  periodName: string;
  /** That nothing is set for the empty years, and who says so. */
  empty: string;
  emptyWhy: string;
  /** Over the promises that name the year, and how their bars are to be read. */
  due: string;
  dueHow: string;
  promise: (sentence: string) => string;
  /** What names no year: how much, of what, and the rule for it. */
  undated: string;
  numbers: string;
  tasks: string;
  undatedRule: string;
  growth: string;
  growthQuote: string;
  growthHow: string;
  base: string;
  floor: string;
  programme: string;
  programmeName: string;
  programmeWhy: string;
}
