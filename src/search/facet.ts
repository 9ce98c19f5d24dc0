/** Narrows hits by what they are part of: a layer, a part or an action of the plan, a body. */
import { compareIds } from '../model/numbering.ts';
import { layers, type Hit, type Layer } from './hit.ts';
import type { WordData } from './side.ts';

/** What the reader wants to see; what is not set is all. */
export interface Choice {
  layer?: Layer;
  /** A part or a section of the plan: `2` or `2.4`. */
  part?: string;
  /** The id of a responsible body. */
  body?: string;
}

type Bodies = WordData['bodies'];

/** How many hits each value of a facet would leave, the other facets staying as they are. */
export type Counts = ReadonlyMap<string, number>;

/** Whether a hit is among what was chosen. */
export function isChosen(hit: Hit, choice: Choice, bodies: Bodies): boolean {
  const { layer, part, body } = choice;
  const { provision } = hit;
  const isOfPart = part === undefined || partsOf(provision).includes(part);
  const isOfBody = body === undefined || bodiesOf(provision, bodies).includes(body);
  return isOfPart && isOfBody && (layer === undefined || hit.layer === layer);
}

/** The values of each facet that hold a hit, in the order of the document. */
export function countFacets(
  hits: readonly Hit[],
  choice: Choice,
  bodies: Bodies,
): Readonly<Record<keyof Choice, Counts>> {
  const count = (facet: keyof Choice, valuesOf: (hit: Hit) => readonly string[]): Counts => {
    const others = { ...choice, [facet]: undefined };
    const counts = new Map<string, number>();
    for (const hit of hits.filter((each) => isChosen(each, others, bodies))) {
      for (const value of valuesOf(hit)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  const sorted = (counts: Counts, order: (a: string, b: string) => number): Counts =>
    new Map([...counts].sort(([a], [b]) => order(a, b)));
  const place = (list: readonly string[]) => (a: string, b: string) =>
    list.indexOf(a) - list.indexOf(b);
  const ids = bodies.map(([id]) => id);
  return {
    layer: sorted(
      count('layer', ({ layer }) => [layer]),
      place(layers),
    ),
    part: sorted(
      count('part', ({ provision }) => partsOf(provision)),
      compareIds,
    ),
    body: sorted(
      count('body', ({ provision }) => bodiesOf(provision, bodies)),
      place(ids),
    ),
  };
}

/** The part and the section that hold a provision: 2.3.1 is of 2 and of 2.3. */
function partsOf(provision: string): string[] {
  const numbers = provision.split('.').slice(0, 2);
  return numbers.map((_, i) => numbers.slice(0, i + 1).join('.')).filter(Boolean);
}

function bodiesOf(provision: string, bodies: Bodies): string[] {
  return bodies.filter(([, , tasks]) => tasks.includes(provision)).map(([id]) => id);
}
