import { fetchJson } from './json.ts';

/** Brings the search to a page when a reader turns to the box, and not before. */
class SiteSearch extends HTMLElement {
  #desk: Promise<void> | undefined;
  /** Whether an input method is at work: half-typed pinyin is no query. */
  #isComposing = false;

  connectedCallback(): void {
    const input = this.querySelector('input')!;
    // A query that came by its address; the box may already hold a newer one.
    const isPage = 'page' in this.dataset;
    if (isPage && !input.value) input.value = new URLSearchParams(location.search).get('q') ?? '';
    for (const kind of ['focusin', 'input', 'submit']) {
      this.addEventListener(kind, (event) => {
        if (kind === 'submit') event.preventDefault();
        this.#open();
      });
    }
    for (const kind of ['compositionstart', 'compositionend']) {
      input.addEventListener(kind, () => (this.#isComposing = kind === 'compositionstart'));
    }
    if (input.value || document.activeElement === input) this.#open();
  }

  #open(): void {
    // At the same time as the script: most queries are in the language of the page.
    if (!this.#desk) void fetchJson(this.dataset[this.dataset.lang!]!).catch(() => undefined);
    this.#desk ??= import('./desk.ts')
      .then(({ openDesk }) => openDesk(this, this.#isComposing))
      .catch(() => {
        // Asked for again at the next key.
        this.#desk = undefined;
        this.querySelector('[data-search-status]')!.textContent = this.dataset.failed!;
      });
  }
}

customElements.define('site-search', SiteSearch);
