/** The pictures of the site: the one list that pages, embeds, files, menus and tests read. */
import type { Picture } from './picture.ts';
import { fivePositions } from './five-positions/picture.ts';
import FivePositions from './five-positions/FivePositions.astro';
import { planGlance } from './plan-glance/picture.ts';
import PlanGlance from './plan-glance/PlanGlance.astro';
import { planTimeline } from './plan-timeline/picture.ts';
import PlanTimeline from './plan-timeline/PlanTimeline.astro';
import { targetList } from './target-list/picture.ts';
import TargetList from './target-list/TargetList.astro';
import { taskBodies } from './task-bodies/picture.ts';
import TaskBodies from './task-bodies/TaskBodies.astro';

/** Each picture beside the component that shows it, in the order of menus. */
export const pictures: readonly { picture: Picture; Component: typeof TargetList }[] = [
  { picture: fivePositions, Component: FivePositions },
  { picture: planTimeline, Component: PlanTimeline },
  { picture: targetList, Component: TargetList },
  { picture: taskBodies, Component: TaskBodies },
  { picture: planGlance, Component: PlanGlance },
].sort((a, b) => a.picture.order - b.picture.order);

/** A picture by its name in addresses; throws with the name when there is none. */
export function findPicture(name: string | undefined): (typeof pictures)[number] {
  const found = pictures.find(({ picture }) => picture.name === name);
  if (!found) throw new Error(`src/charts/pictures.ts: no picture ${String(name)}`);
  return found;
}
