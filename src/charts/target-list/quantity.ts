/** The grammar of quantities: dots for counts, a bar for a rate, a ladder for an order of magnitude. */
import { range, scaleBand, scaleLinear } from 'd3';
import type { Lang } from '../../model/lang.ts';
import type { Target } from '../../model/targets.ts';
import { round, setText, shape, type Shape } from '../shape.ts';

/** What a quantity is drawn from; the rest of a target is words. */
export type Quantity = Pick<Target, 'id' | 'min' | 'max' | 'comparator'> & { isRate?: boolean };

/** A drawn quantity and the room that it takes from its corner. */
export interface Drawn {
  shapes: readonly Shape[];
  width: number;
  height: number;
}

/** The words on the two drawings that have a scale of their own. */
export interface ScaleWords {
  lang: Lang;
  /** The year before, and what comes on top of it. */
  base: string;
  growth: string;
  /** The steps of the ladder by their power of ten. */
  steps: readonly { power: number; label: string }[];
}

/** Dots stand in fives, 25 to a line; above 200 they are half as large, so that 1,000 stay a picture. */
const grids = {
  large: { pitch: 11, gap: 5, perLine: 25, dot: 8, step: 13 },
  small: { pitch: 5.6, gap: 2, perLine: 50, dot: 3.6, step: 6.2 },
} as const;
type Grid = (typeof grids)[keyof typeof grids];
/** The widest that a quantity gets: a full line and its arrow. */
export const quantityWidth = 324;

/** Draws a quantity at a corner; throws, naming the target, when its bounds make no picture. */
export function drawQuantity(target: Quantity, x: number, y: number, words: ScaleWords): Drawn {
  const { id, min, max, comparator } = target;
  if (comparator === 'level') return drawLadder(target, x, y, words);
  if (target.isRate) return drawRate(min, x, y, words);
  const isSound = Number.isInteger(min) && min > 0 && min <= 1000 && (max === null || max >= min);
  if (!isSound || (comparator === 'at least') !== (max === null)) {
    throw new Error(`targets: ${id}: ${String(min)} to ${String(max)} is not ${comparator}`);
  }
  return drawDots(min, max, x, y);
}

const at = (n: number, { pitch, gap, perLine }: Grid): number =>
  (n % perLine) * pitch + Math.floor((n % perLine) / 5) * gap;

/** Solid dots for what is promised in any case, rings up to the upper bound, an arrow where it is open. */
function drawDots(min: number, max: number | null, x: number, y: number): Drawn {
  const grid = min > 200 ? grids.small : grids.large;
  const { dot, step, perLine } = grid;
  const lines = Math.ceil(min / perLine);
  const left = x + dot / 2;
  const top = y + step / 2;
  // A dash for each dot: rows of dashes would be lighter, but not every program draws them all.
  const places = range(min).map((n) => {
    const line = Math.floor(n / perLine) * step;
    return `M${String(round(left + at(n, grid)))} ${String(round(top + line))}h.01`;
  });
  const dots = shape('path', {
    class: 'dots',
    d: places.join(''),
    'stroke-width': dot,
  });
  const rings = range(min, max ?? min).map((n) =>
    shape('circle', { class: 'ring', cx: left + at(n, grid), cy: top, r: dot / 2 - 0.9 }),
  );
  const end = left + at((max ?? min) - 1, grid) + dot / 2;
  const bottom = top + (lines - 1) * step;
  const open = max === null ? [arrow(end + 4, bottom)] : [];
  const widest = lines > 1 ? left + at(perLine - 1, grid) + dot / 2 : end;
  const right = Math.max(widest, max === null ? end + 4 + arrowLength : end);
  return { shapes: [dots, ...rings, ...open], width: round(right - x), height: lines * step };
}

const arrowLength = 18;

/** The sign for an open end: and more. */
function arrow(x: number, y: number): Shape {
  const [from, to, mid] = [x, x + arrowLength - 1, y].map(round);
  const d = `M${String(from)} ${String(mid)}H${String(to)}m-5-4l5 4l-5 4`;
  return shape('path', { class: 'arrow', d });
}

/** What stood the year before, and on top of it what each year must add at least. */
function drawRate(percent: number, x: number, y: number, words: ScaleWords): Drawn {
  const length = scaleLinear([0, 100 + percent], [0, quantityWidth - arrowLength - 6]);
  const [base, end] = [x + length(100), x + length(100 + percent)];
  const small = { lang: words.lang, size: 13, class: 'quiet' } as const;
  const shapes = [
    shape('rect', { class: 'hollow', x: x + 0.5, y: y + 1, width: length(100), height: 12 }),
    shape('rect', { class: 'solid', x: base, y: y + 0.5, width: end - base, height: 13 }),
    arrow(end + 4, y + 7),
    setText(words.base, 130, { ...small, x, y: y + 17 }).shape,
    setText(words.growth, 190, { ...small, x: x + quantityWidth, y: y + 17, anchor: 'end' }).shape,
  ];
  return { shapes, width: quantityWidth, height: 36 };
}

/** A ladder of powers of ten with the rung that the text names; a level has no edge to point at. */
function drawLadder({ id, min }: Quantity, x: number, y: number, words: ScaleWords): Drawn {
  const power = Math.round(Math.log10(min));
  const names = words.steps.map((step) => String(step.power));
  if (!names.includes(String(power)))
    throw new Error(`targets: ${id}: no rung for 10^${String(power)}`);
  const rung = scaleBand(names, [x, x + quantityWidth]).paddingInner(0.06);
  const shapes = words.steps.flatMap(({ power: step, label }) => {
    const left = rung(String(step)) ?? x;
    const isNamed = step === power;
    const middle = left + rung.bandwidth() / 2;
    const place = { lang: words.lang, size: 13, x: middle, y: y + 17, anchor: 'middle' } as const;
    return [
      shape('rect', {
        class: isNamed ? 'band' : 'hollow',
        x: left + 0.5,
        y: y + 1,
        width: rung.bandwidth() - 1,
        height: 12,
      }),
      setText(label, rung.bandwidth() + 8, {
        ...place,
        class: isNamed ? 'ink' : 'quiet',
        bold: isNamed,
      }).shape,
    ];
  });
  return { shapes, width: quantityWidth, height: 36 };
}
