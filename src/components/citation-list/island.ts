/** Copies a citation as it is shown, after filling in the day on which it was read. */
class CitationList extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const iso = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    for (const date of this.querySelectorAll<HTMLElement>('[data-accessed]')) {
      date.textContent = date.dataset.accessed === 'slash' ? iso.replace(/-/g, '/') : iso;
    }
    // Browsers that do not open the fold of a fragment by themselves.
    addEventListener('hashchange', () => this.#open());
    this.#open();
    for (const button of this.querySelectorAll('button')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.#copy(button));
    }
  }

  #open(): void {
    const fold = this.closest('details');
    if (!fold || fold.open || location.hash !== `#${this.id}`) return;
    fold.open = true;
    this.scrollIntoView();
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const citation = button.parentElement!.querySelector<HTMLElement>('.citation')!;
    const words = citation.textContent!;
    // HTML keeps no carriage returns, and RIS asks for them.
    const text = citation.dataset.style === 'ris' ? words.replace(/\n/g, '\r\n') : words;
    for (const said of this.querySelectorAll('[role=status]')) said.textContent = '';
    const status = button.nextElementSibling!;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = this.dataset.copied!;
    } catch {
      getSelection()?.selectAllChildren(citation);
      status.textContent = this.dataset.failed!;
    }
  }
}

customElements.define('citation-list', CitationList);
