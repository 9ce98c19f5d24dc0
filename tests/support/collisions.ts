/** Words of pictures that cannot be read, since they stand where others do. */
import type { Page } from './browser.ts';

/** Lines of words that leave their drawing, or stand on others; a hair of antialiasing is allowed. */
export const collisions = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.drawing')]
      .filter((drawing) => drawing.getClientRects().length > 0)
      .flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        const lines = [...drawing.querySelectorAll('text')].flatMap((text) => {
          const spans = text.querySelectorAll('tspan');
          const size = parseFloat(getComputedStyle(text).fontSize);
          const scale = frame.width / Number(drawing.getAttribute('width'));
          return [...(spans.length > 0 ? spans : [text])].map((line) => {
            const { left, right, top, bottom } = line.getBoundingClientRect();
            // The ink of a line, without its leading.
            const rest = Math.max((bottom - top - size * scale) / 2, 0);
            return {
              words: line.textContent!,
              left,
              right,
              top: top + rest,
              bottom: bottom - rest,
            };
          });
        });
        const out = lines.filter(
          ({ left, right }) => left < frame.left - 1 || right > frame.right + 1,
        );
        const over = lines.flatMap((one, i) =>
          lines.slice(i + 1).flatMap((other) => {
            const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            const tall = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            return wide > 1 && tall > 2
              ? [`“${one.words}” on “${other.words}”: ${wide} × ${tall}`]
              : [];
          }),
        );
        return [...out.map(({ words }) => `“${words}” leaves its drawing`), ...over];
      }),
  );
