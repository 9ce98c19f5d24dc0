/** Does the panel of a word stand beside it wherever the word stands: at the foot of a window, in a low one? */
import { test } from '../support/browser.ts';
import { expectNone } from '../support/faults.ts';
import { faultsOfPlace, linkTo, panel, ready } from '../support/term-panel.ts';

test('it covers no word and leaves no window, wherever in it the word stands', async ({ open }) => {
  const faults: string[] = [];
  for (const [width, height] of [
    [360, 740],
    [1280, 720],
    [640, 180],
  ] as const) {
    const page = await open('/en/plan/2.3/', { viewport: { width, height } });
    await ready(page);
    for (const at of [0, 0.25, 0.5, 0.75, 1]) {
      await page.keyboard.press('Escape');
      await linkTo(page).evaluate((link: HTMLElement, share) => {
        link.blur();
        const { top, height } = link.getBoundingClientRect();
        scrollBy(0, top - share * (innerHeight - height));
        link.focus({ preventScroll: true });
      }, at);
      await panel(page).waitFor();
      const found = await faultsOfPlace(page);
      faults.push(...found.map((fault) => `${String(width)} px, at ${String(at)}: ${fault}`));
    }
  }
  expectNone(faults);
});
