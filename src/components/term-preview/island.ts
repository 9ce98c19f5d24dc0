import { placePanel } from './place-panel.ts';
import { fetchPreview } from './previews.ts';
import { selectFromTerms } from './select-from-term.ts';

/** How long a pointer rests on a term before its panel opens, and how long it may leave both. */
const rest = 150;
const leave = 300;
const parts = ['word', 'sound', 'twin', 'meaning'] as const;

/** Shows what a linked term means: to a pointer that rests on it, to the keyboard, at the first tap. */
class TermPreview extends HTMLElement {
  /** The term whose panel is open or on its way. */
  #link: HTMLAnchorElement | undefined;
  #timer = 0;
  /** What was last pressed: a kind of pointer, or nothing for a key. */
  #pressed = '';

  connectedCallback(): void {
    document.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType !== 'mouse') return;
      clearTimeout(this.#timer);
      const link = termAt(target);
      if (link) this.#timer = window.setTimeout(() => void this.#show(link), rest);
      else if (!this.#holds(target)) this.#timer = window.setTimeout(() => this.#leave(), leave);
    });
    document.addEventListener('pointerdown', ({ target, pointerType }) => {
      this.#pressed = pointerType;
      if (!this.#holds(target) && !termAt(target)) this.#hide();
    });
    document.addEventListener('keydown', ({ key }) => {
      this.#pressed = '';
      if (key === 'Escape') this.#hide();
    });
    document.addEventListener('focusin', ({ target }) => {
      const link = termAt(target);
      if (link && !this.#pressed) void this.#show(link);
      else if (!link && !this.#holds(target)) this.#hide();
    });
    document.addEventListener('click', (event) => {
      const link = termAt(event.target);
      // A selection that ends on its own link is no press of it.
      if (link && !getSelection()!.isCollapsed) event.preventDefault();
      if (!link || this.#pressed !== 'touch' || link === this.#link || isPlain()) return;
      event.preventDefault();
      void this.#show(link).then((isShown) => {
        if (!isShown) location.assign(link.href);
      });
    });
    addEventListener('resize', () => this.#hide());
    selectFromTerms();
  }

  /** Opens the panel; false when it has nothing to say, and the link must do. */
  async #show(link: HTMLAnchorElement): Promise<boolean> {
    if (link === this.#link || isPlain()) return true;
    this.#hide();
    this.#link = link;
    const preview = await fetchPreview(this.dataset.terms!, link.hash.slice(1));
    // The reader may have gone on while it was on its way.
    if (this.#link !== link) return true;
    if (!preview) {
      this.#link = undefined;
      return false;
    }
    const panel = this.firstElementChild as HTMLElement;
    // A voice hears it as the description of what has the focus, or, after a tap, by itself.
    panel.setAttribute('aria-live', this.#pressed ? 'polite' : 'off');
    link.setAttribute('aria-describedby', 'meaning');
    panel.hidden = false;
    parts.forEach((part, i) => {
      panel.querySelector(`[data-part=${part}]`)!.textContent = preview[i]!;
    });
    panel.querySelector('a')!.href = link.href;
    panel.style.maxHeight = '';
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const place = placePanel([...link.getClientRects()], panel.getBoundingClientRect(), {
      width,
      height,
    });
    panel.style.left = `${String(place.left + scrollX)}px`;
    panel.style.top = `${String(place.top + scrollY)}px`;
    panel.style.maxHeight = `${String(place.room)}px`;
    return true;
  }

  /** The pointer has left; what the keyboard opened stays. */
  #leave(): void {
    if (document.activeElement !== this.#link && !this.contains(document.activeElement))
      this.#hide();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    (this.firstElementChild as HTMLElement).hidden = true;
  }

  #holds(target: EventTarget | null): boolean {
    return this.contains(target as Node);
  }
}

function termAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;
}

/** Whether the reader asked for large type, or for the plan alone: the links then simply lead. */
function isPlain(): boolean {
  const { large, layers } = document.documentElement.dataset;
  return Boolean(large ?? layers);
}

customElements.define('term-preview', TermPreview);
