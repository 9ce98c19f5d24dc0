import { fetchPublishedIds, nearestId, provisionOf, readId } from '../plan-reader/place.ts';

/** Offers the provision that a mistyped address comes nearest to. */
class NearestPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const home = this.dataset.home!;
    const words = location.pathname.slice(home.length - 1).split('/');
    const published = await fetchPublishedIds(home);
    const near = words
      .concat(location.hash)
      .map((word) => nearestId(readId(word), published))
      .reverse()
      .find((id) => id);
    if (!near) return;
    const offer = this.querySelector<HTMLElement>('.nearest')!;
    const link = offer.querySelector('a')!;
    link.href = `${home}${provisionOf(near)}/#${near}`;
    link.textContent = near;
    offer.hidden = false;
  }
}

customElements.define('nearest-page', NearestPage);
