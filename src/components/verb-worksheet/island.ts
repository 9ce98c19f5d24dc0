/** One verb of the worksheet: its key at one press, and a sheet of this verb alone. */
class VerbWorksheet extends HTMLElement {
  connectedCallback(): void {
    this.dataset.ready = '';
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('[data-do]');
      if (button?.dataset.do === 'unfold') this.#unfold(button);
      if (button?.dataset.do === 'print') this.#print();
    });
  }

  #unfold(button: HTMLButtonElement): void {
    const isKey = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isKey));
    for (const fold of this.querySelectorAll('details')) fold.open = isKey;
  }

  /** What print.css does with a selection: only what is marked stands on the paper. */
  #print(): void {
    const root = document.documentElement;
    const mark = (isAlone: boolean): void => {
      this.toggleAttribute('data-selected', isAlone);
      root.toggleAttribute('data-printing', isAlone);
    };
    addEventListener(
      'afterprint',
      () => {
        mark(false);
      },
      { once: true },
    );
    mark(true);
    print();
  }
}

customElements.define('verb-worksheet', VerbWorksheet);
