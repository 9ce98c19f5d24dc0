/** The panel that says what a word of the plan means, as a browser shows it. */
import { terms } from './content.ts';
import type { Page } from './browser.ts';

/** A term that 2.3 links. */
export const brain = terms.find(({ zh }) => zh === '城市大脑')!;

export const linkTo = (page: Page, { id } = brain) => page.locator(`a.term[href$="#${id}"]`);
export const panel = (page: Page) => page.locator('term-preview > div');
/** Until the script of the panel has come. */
export const ready = (page: Page) =>
  page.locator('term-preview:defined').waitFor({ state: 'attached' });

/** The panel against the term and the window: beside the one, on neither it nor the edges. */
export async function faultsOfPlace(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const link = document.querySelector('[aria-describedby=meaning]')!;
    const box = document.querySelector('term-preview > div')!.getBoundingClientRect();
    const lines = [...link.getClientRects()];
    const overlaps = (a: DOMRect, b: DOMRect): boolean =>
      a.bottom > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right;
    const reach = new DOMRect(box.x - 20, box.y - 20, box.width + 40, box.height + 40);
    const isApart = !lines.some((line) => overlaps(line, reach));
    const { clientWidth, clientHeight } = document.documentElement;
    const isOut =
      !box.width ||
      Math.min(box.left, box.top) < 0 ||
      box.right > clientWidth ||
      box.bottom > clientHeight;
    return [
      ...(lines.some((line) => overlaps(line, box)) ? ['covers the term'] : []),
      ...(isApart ? ['stands apart from the term'] : []),
      ...(isOut ? ['leaves the window'] : []),
    ];
  });
}
