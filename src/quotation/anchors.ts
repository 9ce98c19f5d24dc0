/**
 * Places where quotation and plan agree for certain: runs of units that stand once in each. They cut
 * a long comparison into short ones, as patience diff does, so that its time grows with the length.
 */

/** A place in the quotation and its place in the plan. */
export type Anchor = readonly [quoted: number, plan: number];

/** The longest chain of anchors that stands in the same order in both, each of `size` units. */
export function anchorsOf(
  quoted: string,
  plan: string,
  size: number,
  foreign: string,
): readonly Anchor[] {
  const inPlan = placesOfOnce(plan, size);
  const anchors: Anchor[] = [];
  for (const [run, at] of placesOfOnce(quoted, size)) {
    const place = inPlan.get(run);
    if (place !== undefined && !run.includes(foreign)) anchors.push([at, place]);
  }
  return longestRise(anchors);
}

/** Runs that stand once in a text, with their places, in its order. */
function placesOfOnce(text: string, size: number): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (let at = 0; at + size <= text.length; at++) {
    const run = text.slice(at, at + size);
    if (places.has(run)) twice.add(run);
    else places.set(run, at);
  }
  for (const run of twice) places.delete(run);
  return places;
}

/** The longest list of anchors, given in the order of the quotation, that rises in the plan too. */
function longestRise(anchors: readonly Anchor[]): Anchor[] {
  /** For each length, the anchor that ends a rise of it lowest in the plan. */
  const ends: number[] = [];
  const before: number[] = [];
  anchors.forEach(([, place], i) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (anchors[ends[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = i;
  });
  const chain: Anchor[] = [];
  for (let i = ends[ends.length - 1] ?? -1; i >= 0; i = before[i]!) chain.push(anchors[i]!);
  return chain.reverse();
}
