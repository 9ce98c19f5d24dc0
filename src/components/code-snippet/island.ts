/** Copies the code; where the browser does not let it, selects it for the reader to copy. */
class CodeSnippet extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')!;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const code = this.querySelector('code')!;
    const status = this.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(code.textContent!);
      status.textContent = this.dataset.copied!;
    } catch {
      getSelection()?.selectAllChildren(code);
      status.textContent = this.dataset.failed!;
    }
  }
}

customElements.define('code-snippet', CodeSnippet);
