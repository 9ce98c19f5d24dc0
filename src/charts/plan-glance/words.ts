/** What the sheet says; the layout places it, picture.ts finds it. */
import type { Lang } from '../../model/lang.ts';
import type { ProvisionNode, Sentence } from '../../model/plan.ts';
import type { Position } from '../../model/positions.ts';
import type { Target } from '../../model/targets.ts';
import type { GlanceLead, GlanceTask } from './rows.ts';

/** The parts under headings. */
export type GlancePart = 'positions' | 'numbers' | 'outcomes' | 'measures' | 'leads' | 'more';

/** A number whose qualifier is set smaller: at least | 10, or 10 | 项以上. */
export interface Figure {
  before: string;
  figure: string;
  after: string;
}

/** A line of the masthead. */
export interface GlanceFact {
  label: string;
  said: string;
  sentence: string;
}

/** The words of one language. */
export interface GlanceWords {
  lang: Lang;
  /** The phrases that lines of Chinese break between; in English, words. */
  pieces: (said: string) => readonly string[] | undefined;
  title: GlanceFact;
  facts: readonly GlanceFact[];
  /** That this is unofficial and that the period is over. */
  status: string;
  heads: Readonly<Record<GlancePart, { title: string; aside: string }>>;
  position: (position: Position) => string;
  /** Says that the mapping is ours. */
  mapped: string;
  action: (action: ProvisionNode) => string;
  task: (task: GlanceTask) => string;
  lead: (task: GlanceTask) => string;
  group: (node: ProvisionNode) => string;
  number: (target: Target) => Figure;
  item: (target: Target) => string;
  sentence: (sentence: Sentence) => string;
  /** Our headings over the measures, in their order. */
  measures: readonly string[];
  body: (lead: GlanceLead) => string;
  /** How many tasks a body leads. */
  led: (lead: GlanceLead) => string;
  /** How Hangzhou comes to all tasks, by the rule of this sentence. */
  bound: { said: string; sentence: string };
  /** Where to read on: a path of the site, its whole address, and the modules of its QR code. */
  more: {
    path: string;
    invitation: string;
    address: string;
    modules: readonly (readonly boolean[])[];
  };
  /** What double rules mean. */
  key: string;
}
