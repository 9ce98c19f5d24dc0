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
 * there is room. Never on the word, and within the window: where it fits on neither side, it stands on
 * the roomier one, no higher than `room`.
 */
export function placePanel(
  lines: readonly Line[],
  panel: Size,
  window: Size,
): { left: number; top: number; room: number } {
  const first = lines[0]!;
  const last = lines[lines.length - 1]!;
  const below = window.height - edge - last.bottom - gap;
  const above = first.top - gap - edge;
  const isBelow = panel.height <= below || (panel.height > above && below >= above);
  const room = isBelow ? below : above;
  const left = Math.min(isBelow ? last.left : first.left, window.width - edge - panel.width);
  const height = Math.min(panel.height, room);
  return {
    left: Math.max(edge, left),
    top: isBelow ? last.bottom + gap : first.top - gap - height,
    room,
  };
}
