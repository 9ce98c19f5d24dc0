/** How the lines of a text lie: what holds some letters is found without a look at each line. */
import type { Line, Text } from './text.ts';

interface Layout {
  /** Where each line begins in the joined letters. */
  starts: readonly number[];
  byProvision: ReadonlyMap<string, readonly Line[]>;
}

const known = new WeakMap<readonly Line[], Layout>();

function layoutOf(lines: readonly Line[]): Layout {
  const made = known.get(lines) ?? layOut(lines);
  known.set(lines, made);
  return made;
}

function layOut(lines: readonly Line[]): Layout {
  const starts: number[] = [];
  const byProvision = new Map<string, Line[]>();
  let place = 0;
  for (const line of lines) {
    starts.push(place);
    // Behind each line stands a break.
    place += line.folded.letters.length + 1;
    put(byProvision, line.provision, line);
  }
  return { starts, byProvision };
}

/** Adds to the list of a key. */
export function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The lines of each provision, in the order of the document. */
export function linesByProvision({ lines }: Text): Layout['byProvision'] {
  return layoutOf(lines).byProvision;
}

/** The lines that hold any of the letters. */
export function linesWith({ lines, joined }: Text, letters: Iterable<string>): Set<Line> {
  const { starts } = layoutOf(lines);
  const found = new Set<Line>();
  for (const each of letters) {
    for (let at = joined.indexOf(each); at >= 0;) {
      const index = lineAt(starts, at);
      found.add(lines[index]!);
      // The rest of the line tells nothing new.
      at = joined.indexOf(each, starts[index + 1] ?? joined.length);
    }
  }
  return found;
}

/** The last line that begins at a place or before it. */
function lineAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
