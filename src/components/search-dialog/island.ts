/** Opens the search over the page; where a browser has no dialogs, the link to the search page does. */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog')!;
    if (typeof dialog.showModal !== 'function') return;
    const page = this.dataset.page!;
    for (const link of document.querySelectorAll(`a[href="${page}"]`)) {
      link.addEventListener('click', (event) => {
        const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
        if (ctrlKey || metaKey || shiftKey || altKey) return;
        event.preventDefault();
        this.#open(dialog);
      });
    }
    document.addEventListener('keydown', (event) => {
      const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      const { slash } = document.documentElement.dataset;
      const isBare = !event.ctrlKey && !event.metaKey && !event.altKey;
      const isSlash = event.key === '/' && isBare && slash !== 'off';
      const isTyping = (event.target as HTMLElement).matches('input, textarea, select');
      if (event.isComposing || !(isShortcut || (isSlash && !isTyping))) return;
      event.preventDefault();
      this.#open(dialog);
    });
    dialog.addEventListener('click', (event) => {
      // Beside the box, on its close button, or on a hit: a hit on this page must come into view.
      const target = event.target as Element;
      if (target === dialog || target.closest('.close, a[role=option]')) dialog.close();
    });
  }

  #open(dialog: HTMLDialogElement): void {
    const input = dialog.querySelector('input')!;
    // The box is told first: what it fetches then travels while the dialog is painted.
    input.dispatchEvent(new Event('focusin', { bubbles: true }));
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
  }
}

customElements.define('search-dialog', SearchDialog);
