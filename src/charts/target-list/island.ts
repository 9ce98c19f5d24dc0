/** Brings out the targets of one group, one kind of deadline, or both; the others stay, dimmed. */
class TargetList extends HTMLElement {
  connectedCallback(): void {
    this.dataset.ready = '';
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-facet]')) {
      button.addEventListener('click', () => {
        this.#press(button);
      });
    }
  }

  /** One choice of a facet at a time; pressing it again lets go of it. */
  #press(button: HTMLButtonElement): void {
    const was = button.getAttribute('aria-pressed') === 'true';
    const facet = button.dataset.facet!;
    for (const other of this.querySelectorAll(`button[data-facet="${facet}"]`)) {
      other.setAttribute('aria-pressed', String(other === button && !was));
    }
    const chosen = [...this.querySelectorAll<HTMLButtonElement>('button[aria-pressed="true"]')].map(
      ({ dataset }) => [dataset.facet!, dataset.value!] as const,
    );
    const parts = [...this.querySelectorAll<SVGElement | HTMLElement>('[data-group]')];
    const isChosen = ({ dataset }: SVGElement | HTMLElement): boolean =>
      chosen.every(([name, value]) => (dataset[name] ?? value) === value);
    const targets = parts.filter(isChosen).map(({ dataset }) => dataset.target);
    const brought = new Set(targets.filter(Boolean));
    for (const part of parts) {
      // Where nothing is brought out, nothing steps back.
      part.toggleAttribute('data-dim', brought.size > 0 && !isChosen(part));
    }
    this.querySelector('[role=status]')!.textContent =
      chosen.length > 0 ? `${this.dataset.shown!} ${String(brought.size)}` : '';
  }
}

customElements.define('target-list', TargetList);
