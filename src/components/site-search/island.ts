import type { Hit, Pagefind } from './pagefind.d.ts';
import { cleanQuery, splitExcerpt, wordsOf } from './query.ts';

const limit = 40;

/** Answers the words in the box from Pagefind's index, and keeps them in the address. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  /** Counts questions, so that a slow answer never replaces a newer one. */
  #asked = 0;

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    this.#input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) void this.#ask();
    });
    this.#input.addEventListener('compositionend', () => void this.#ask());
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#input.value) void this.#ask();
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      const pagefind = (await import(
        /* @vite-ignore */ `${this.dataset.bundle!}pagefind.js`
      )) as Pagefind;
      // Its worker is started from a string, which the policy forbids.
      await pagefind.options({ noWorker: true, excerptLength: 24 });
      await pagefind.init();
      return pagefind;
    })().catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  async #ask(): Promise<void> {
    const asked = ++this.#asked;
    const query = cleanQuery(this.#input.value);
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', this.#input.value);
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    if (!query) {
      this.#show([], this.dataset.empty!);
      return;
    }
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(query);
      const hits = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      if (asked === this.#asked) this.#answer(query, hits);
    } catch {
      if (asked === this.#asked) this.#show([], this.dataset.failed!);
    }
  }

  #answer(query: string, hits: Hit[]): void {
    const words = wordsOf(query);
    const holds = (hit: Hit): boolean => {
      const text = `${hit.meta.title ?? ''} ${hit.content}`.toLowerCase();
      return words.every((word) => text.includes(word));
    };
    const exact = hits.filter(holds);
    const shown = exact.length > 0 ? exact : hits;
    const kind = exact.length > 0 ? '' : 'near-';
    const message =
      shown.length === 0
        ? this.getAttribute('data-none')
        : this.getAttribute(`data-${kind}${shown.length === 1 ? 'one' : 'many'}`);
    this.#show(
      shown,
      message!.replace('{query}', () => query).replace('{count}', String(shown.length)),
    );
  }

  #show(hits: Hit[], message: string): void {
    this.querySelector('[data-search-status]')!.textContent = message;
    this.querySelector('[data-search-results]')!.replaceChildren(...hits.map(itemOf));
  }
}

function itemOf(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = [hit.meta.id, hit.meta.title].filter(Boolean).join(' ');
  const excerpt = document.createElement('p');
  for (const run of splitExcerpt(hit.excerpt)) {
    const node = document.createElement(run.marked ? 'mark' : 'span');
    node.textContent = run.text;
    excerpt.append(node);
  }
  item.append(link, excerpt);
  return item;
}

customElements.define('site-search', SiteSearch);
