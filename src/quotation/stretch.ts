/**
 * Aligns a short text with a long one by dynamic programming (Sellers 1980: the quotation may begin
 * and end anywhere; Gotoh 1982: to leave out ten words in one place costs little more than one, so
 * that what was left out stands together). Where the quotation says … leaving out is free.
 */

/** What becomes of a unit: `=` the same, `~` another, `+` only quoted, `-` only in the plan, `.` left out. */
export type Step = '=' | '~' | '+' | '-' | '.';

/** A way through both texts, and the unit of the plan where it begins. */
export interface Path {
  steps: Step[];
  start: number;
}

/** What limits a stretch: the quotation may float at its ends, and leave out after some units. */
export interface Limits {
  isOpenAtStart: boolean;
  isOpenAtEnd: boolean;
  /** Whether the quotation marks an omission after so many units. */
  omits: (count: number) => boolean;
}

const cost = { other: 900, added: 1000, opened: 1500, missing: 5, omitted: 1 };
const [diagonal, up, gap] = [0, 1, 2];
const openedHere = 4;

/** Product of lengths up to which a phone answers at once. */
export const mostCells = 2_500_000;

/** The cheapest way from one text to the other. */
export function alignStretch(quoted: string, plan: string, limits: Limits): Path {
  const width = plan.length + 1;
  const moves = new Uint8Array((quoted.length + 1) * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  for (let i = 0; i <= quoted.length; i++) {
    const isOmission = limits.omits(i);
    const open = isOmission ? 0 : cost.opened;
    const extend = isOmission ? cost.omitted : cost.missing;
    const isFloating = i === 0 && limits.isOpenAtStart;
    const unit = quoted.charCodeAt(i - 1);
    let missing = 1e9;
    for (let j = 0; j < width; j++) {
      let move = 0;
      if (j > 0) {
        const opening = row[j - 1]! + open;
        if (opening < missing) move = openedHere;
        missing = Math.min(missing, opening) + extend;
      }
      let best = i === 0 ? (j === 0 || isFloating ? 0 : 1e9) : above[j]! + cost.added;
      let from = up;
      if (i > 0 && j > 0) {
        const isSame = plan.charCodeAt(j - 1) === unit;
        const through = above[j - 1]! + (isSame ? 0 : cost.other);
        if (through <= best) [best, from] = [through, diagonal];
      }
      if (missing < best) [best, from] = [missing, gap];
      row[j] = best;
      moves[i * width + j] = move | from;
    }
    [above, row] = [row, above];
  }
  const end = limits.isOpenAtEnd ? above.indexOf(Math.min(...above)) : plan.length;
  return walkBack(moves, width, quoted, plan, end, limits);
}

function walkBack(
  moves: Uint8Array,
  width: number,
  quoted: string,
  plan: string,
  end: number,
  { isOpenAtStart, omits }: Limits,
): Path {
  const steps: Step[] = [];
  let [i, j] = [quoted.length, end];
  let isMissing = false;
  while (i > 0 || (j > 0 && !isOpenAtStart)) {
    const move = moves[i * width + j]!;
    if (isMissing || (move & 3) === gap) {
      steps.push(omits(i) ? '.' : '-');
      isMissing = (move & openedHere) === 0;
      j -= 1;
    } else if ((move & 3) === up) {
      steps.push('+');
      i -= 1;
    } else {
      steps.push(plan.charCodeAt(j - 1) === quoted.charCodeAt(i - 1) ? '=' : '~');
      i -= 1;
      j -= 1;
    }
  }
  return { steps: steps.reverse(), start: j };
}
