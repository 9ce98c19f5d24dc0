/** Where a panel stands beside a word; pure, so that it can be tested without a browser. */

/** The edges of a line of the word, in the window. */
export interface Line {
  left: number;
  top: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

const gap = 6;
const edge = 8;

/**
 * The top left corner of the panel: below the last line of the word, or above its first where only
 * there is room; never on the word, and within the window from side to side.
 */
export function placePanel(
  lines: readonly Line[],
  panel: Size,
  window: Size,
): { left: number; top: number } {
  const first = lines[0]!;
  const last = lines[lines.length - 1]!;
  const below = last.bottom + gap;
  const above = first.top - gap - panel.height;
  const isBelow = below + panel.height <= window.height || above < 0;
  const left = Math.min(isBelow ? last.left : first.left, window.width - edge - panel.width);
  return { left: Math.max(edge, left), top: isBelow ? below : above };
}
