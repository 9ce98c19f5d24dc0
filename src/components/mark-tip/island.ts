/** How long a pointer may be off a mark on its way to the tip, in milliseconds. */
const leave = 250;

/** Shows the label of a mark that has no words: to a pointer, to the keyboard; Esc takes it away. */
class MarkTip extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    this.addEventListener('pointerover', ({ target, clientX, clientY }) => {
      clearTimeout(this.#timer);
      const mark = markAt(target);
      if (mark) this.#show(mark, clientX, clientY);
      else if (target !== this.#tip) this.#timer = window.setTimeout(() => this.#hide(), leave);
    });
    this.addEventListener('pointerleave', () => {
      this.#timer = window.setTimeout(() => this.#hide(), leave);
    });
    this.addEventListener('focusin', ({ target }) => {
      const mark = markAt(target);
      if (!mark?.matches(':focus-visible')) return;
      const { left, width, bottom } = mark.getBoundingClientRect();
      this.#show(mark, left + width / 2, bottom);
    });
    this.addEventListener('focusout', () => this.#hide());
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#hide();
    });
  }

  get #tip(): HTMLElement {
    return this.querySelector('.tip')!;
  }

  #hide(): void {
    this.#tip.hidden = true;
  }

  /** Below a point of the window, within the figure. */
  #show(mark: Element, x: number, y: number): void {
    const tip = this.#tip;
    tip.textContent = mark.getAttribute('aria-label');
    tip.hidden = false;
    const { left, top, width } = this.getBoundingClientRect();
    const start = Math.min(x - left - tip.offsetWidth / 2, width - tip.offsetWidth);
    tip.style.left = `${String(Math.max(start, 0))}px`;
    tip.style.top = `${String(y - top + 14)}px`;
  }
}

function markAt(target: EventTarget | null): Element | null {
  return (target as Element).closest('a[aria-label]');
}

customElements.define('mark-tip', MarkTip);
