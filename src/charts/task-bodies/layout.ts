/** Places bodies and tasks: a matrix where there is room, else bodies in a list and each task with its own. */
import type { Drawing } from '../shape.ts';
import { drawMatrix } from './matrix.ts';
import { drawLists } from './lists.ts';
import type { ActionGroup, Body } from './rows.ts';
import type { TaskBodyWords } from './words.ts';

/** Draws all tasks with all bodies at a width; lists below 700 px. */
export function layoutTaskBodies(
  groups: readonly ActionGroup[],
  bodies: readonly Body[],
  width: number,
  words: TaskBodyWords,
): Drawing {
  const draw = width >= 700 ? drawMatrix : drawLists;
  return draw(groups, bodies, width, words);
}
