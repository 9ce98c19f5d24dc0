/** Brings out all that belongs to one position: the one pressed, or else the one pointed at or focused. */
class FivePositions extends HTMLElement {
  #pressed = '';

  connectedCallback(): void {
    this.dataset.ready = '';
    for (const button of this.#buttons()) {
      button.addEventListener('click', () => {
        const { position = '' } = button.dataset;
        this.#press(position === this.#pressed ? '' : position);
      });
    }
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#press('');
    });
    for (const mark of this.querySelectorAll<SVGElement>('a[data-position], a[data-tie]')) {
      const order = mark.dataset.position ?? mark.dataset.tie ?? '';
      for (const name of ['pointerenter', 'focus']) {
        mark.addEventListener(name, () => {
          this.#show(this.#pressed || order);
        });
      }
      for (const name of ['pointerleave', 'blur']) {
        mark.addEventListener(name, () => {
          this.#show(this.#pressed);
        });
      }
    }
  }

  #buttons(): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll<HTMLButtonElement>('button[data-position]');
  }

  #press(order: string): void {
    this.#pressed = order;
    for (const button of this.#buttons()) {
      button.setAttribute('aria-pressed', String(button.dataset.position === order));
    }
    this.#show(order);
  }

  /** Dims what belongs to other positions; nothing when there is none to show. */
  #show(order: string): void {
    for (const part of this.querySelectorAll<SVGElement>('[data-of]')) {
      const isOther = order !== '' && !part.dataset.of!.split(' ').includes(order);
      part.toggleAttribute('data-dim', isOther);
    }
  }
}

customElements.define('five-positions', FivePositions);
