/** Copies the address of the page and says so, or prints the page. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    this.dataset.ready = '';
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('[data-do]');
      if (button?.dataset.do === 'print') print();
      if (button?.dataset.do === 'copy') void this.#copy();
    });
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(location.href);
      status.textContent = this.dataset.copied!;
    } catch {
      status.textContent = this.dataset.failed!;
    }
  }
}

customElements.define('page-tools', PageTools);
