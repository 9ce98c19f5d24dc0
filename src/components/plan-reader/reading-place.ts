import { readId } from './place.ts';

/** How long a reader stays before a place passed on the way up counts as read, in milliseconds. */
const dwell = 1500;

/**
 * Follows the reader through the provisions of `host` and tells the id to keep when the view is
 * changed. Going down moves the place; going up to press a link in the header does not.
 */
export function followReader(host: HTMLElement): () => string | undefined {
  const fragment = (): HTMLElement | undefined => {
    const named = document.getElementById(readId(location.hash));
    return named?.matches('.provision, .sentence, .pair') ? named : undefined;
  };
  let place = fragment()?.id;
  let before = scrollY;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const named = fragment();
    place = named && isInWindow(named) ? named.id : (provisionInView(host) ?? place);
  };
  addEventListener('hashchange', () => (place = fragment()?.id ?? place));
  addEventListener(
    'scroll',
    () => {
      if (scrollY > before) look();
      before = scrollY;
      clearTimeout(pause);
      pause = setTimeout(() => scrollY > innerHeight && look(), dwell);
    },
    { passive: true },
  );
  return () => place;
}

/** The last provision that begins in the upper third of the window or above it. */
function provisionInView(host: HTMLElement): string | undefined {
  const begun = [...host.querySelectorAll('.provision')].filter(
    (provision) => provision.getBoundingClientRect().top < innerHeight / 3,
  );
  return begun[begun.length - 1]?.id;
}

function isInWindow(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
