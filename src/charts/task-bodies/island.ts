/** Lights the row and the column of what is pointed at, and brings out one body; the others stay, dimmed. */
class TaskBodies extends HTMLElement {
  connectedCallback(): void {
    this.dataset.ready = '';
    for (const type of ['pointerover', 'focusin']) {
      this.addEventListener(type, ({ target }) => {
        this.#light(target as Element);
      });
    }
    this.addEventListener('pointerleave', () => {
      this.#light(undefined);
    });
    for (const button of this.#buttons()) {
      button.addEventListener('click', () => {
        this.#press(button);
      });
    }
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('button[data-choice]')];
  }

  #parts(selector: string): SVGElement[] {
    return [...this.querySelectorAll<SVGElement>(`svg ${selector}`)];
  }

  #light(target: Element | undefined): void {
    const at = target?.closest<SVGElement>('svg [data-task], svg [data-body], svg [data-row]');
    const { task, body, row = task } = at?.dataset ?? {};
    for (const band of this.#parts('[data-row]')) {
      band.toggleAttribute('data-lit', band.dataset.row === row);
    }
    for (const band of this.#parts('[data-column]')) {
      band.toggleAttribute('data-lit', band.dataset.column === body);
    }
  }

  /** One body at a time; pressing it again lets go of it. */
  #press(button: HTMLButtonElement): void {
    const isChosen = button.getAttribute('aria-pressed') === 'false';
    for (const other of this.#buttons()) {
      other.setAttribute('aria-pressed', String(other === button && isChosen));
    }
    const choice = isChosen ? button.dataset.choice : undefined;
    const tasks = new Set(
      this.#parts(`[data-task][data-body="${choice ?? ''}"]`).map(({ dataset }) => dataset.task),
    );
    for (const { dataset } of this.#parts('.datum')) {
      const isIn = dataset.body ? dataset.body === choice : tasks.has(dataset.task);
      if (choice === undefined || isIn) delete dataset.dim;
      else dataset.dim = '';
    }
    this.querySelector('[role=status]')!.textContent =
      choice === undefined ? '' : `${button.textContent.trim()} · ${button.dataset.said!}`;
  }
}

customElements.define('task-bodies', TaskBodies);
