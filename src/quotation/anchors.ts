/**
 * Places where quotation and plan agree for certain: runs of units that stand once in the plan. They
 * cut a long comparison into short ones, as patience diff does: its time grows with the length.
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
  const anchors: Anchor[] = [];
  const seen = new Set<string>();
  for (let at = 0; at + size <= quoted.length; at++) {
    const run = quoted.slice(at, at + size);
    const place = seen.has(run) || run.includes(foreign) ? -1 : plan.indexOf(run);
    if (place >= 0 && plan.indexOf(run, place + 1) < 0) anchors.push([at, place]);
    seen.add(run);
  }
  return longestRise(anchors);
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
