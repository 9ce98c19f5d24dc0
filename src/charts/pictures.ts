/** The pictures of the site: the one list that pages, embeds, files, menus and tests read. */
import type { Picture } from './picture.ts';
import { targetList } from './target-list/picture.ts';
import TargetList from './target-list/TargetList.astro';

/** Each picture beside the component that shows it, in the order of menus. */
export const pictures: readonly { picture: Picture; Component: typeof TargetList }[] = [
  { picture: targetList, Component: TargetList },
].sort((a, b) => a.picture.order - b.picture.order);

/** A picture by its name in addresses; throws with the name when there is none. */
export function findPicture(name: string | undefined): (typeof pictures)[number] {
  const found = pictures.find(({ picture }) => picture.name === name);
  if (!found) throw new Error(`src/charts/pictures.ts: no picture ${String(name)}`);
  return found;
}
