/** Hits as readers see them: where to open, what to show, what to mark. */
import { permalink } from '../model/address.ts';
import { parentId } from '../model/numbering.ts';
import type { Concept } from './concept.ts';
import { placesOf, type Range } from './places.ts';
import type { Ranked } from './score.ts';
import type { Line, Text } from './text.ts';

/** What a hit is part of: the words of the plan, or what this site says of them. */
export const layers = ['plan', 'explanation', 'picture', 'term'] as const;
export type Layer = (typeof layers)[number];

/** A provision that answers, or something beside the plan that does. */
export interface Hit {
  layer: Layer;
  /** Path and fragment behind the base: `zh/plan/2.3/#2.3.1-s2`. */
  address: string;
  /** Where to open in the plan: a sentence, or the provision when its title answers. */
  id: string;
  /** The provision that it is of; empty for what is of none. */
  provision: string;
  lang: Text['lang'];
  /** The titles above it. */
  context: readonly string[];
  /** Its own, or the words with which it opens. */
  title: string;
  titleMarks: readonly Range[];
  text: string;
  /** Places in `text`, in order, apart from one another. */
  marks: readonly Range[];
  kind: 'exact' | 'near';
  score: number;
  /** The share of the query that it holds. */
  coverage: number;
  /** Whether one of its titles or names holds all of the query. */
  isNamed: boolean;
}

/** Where a hit leads, and what it is part of. */
export type Lead = Pick<Hit, 'layer' | 'address' | 'provision' | 'context'>;

type Found = Pick<
  Ranked,
  'provision' | 'line' | 'shown' | 'ranges' | 'score' | 'coverage' | 'isNamed'
>;

/** A ranked provision as a hit. */
export function hitOf(
  side: Text,
  concepts: readonly Concept[],
  kind: Hit['kind'],
  found: Found,
): Hit {
  // A title stands before its sentences. What is beside the plan may have no name of its own.
  const named = side.lines.find(({ provision }) => provision === found.provision)!;
  const name = named.role === 'title' ? named.text : (side.titles.get(found.provision) ?? '');
  const forms = concepts.flatMap((concept) => concept.forms);
  return {
    ...(side.lead?.(found.provision) ?? leadTo(side, found)),
    id: found.line.id,
    lang: side.lang,
    title: name,
    titleMarks: marksOf(
      named,
      forms.flatMap((form) => placesOf(named.folded, form).ranges),
    ).filter(([, to]) => to <= name.length),
    text: found.shown.text,
    marks: marksOf(found.shown, found.ranges),
    kind,
    score: found.score,
    coverage: found.coverage,
    isNamed: found.isNamed,
  };
}

function leadTo({ lang, titles }: Text, { provision, line }: Found): Lead {
  const context: string[] = [];
  for (let id = parentId(provision); id; id = parentId(id)) context.unshift(titles.get(id) ?? '');
  return { layer: 'plan', address: permalink(lang, line.id).slice(1), provision, context };
}

/** Ranges of letters as places in the text: in order, joined where they touch. */
export function marksOf({ folded }: Pick<Line, 'folded'>, ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = joined[joined.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.map(([from, to]) => [folded.at[from] ?? 0, (folded.at[to - 1] ?? 0) + 1]);
}
