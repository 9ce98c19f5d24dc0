/** Brings what checks quotations when a reader turns to the box, and not before. */
import type { Desk } from './desk.ts';
import type { Words } from './words.ts';

class QuotationCheck extends HTMLElement {
  #desk: Promise<Desk> | undefined;
  /** The text that the result below the box is about. */
  #checked: string | undefined;

  connectedCallback(): void {
    const box = this.querySelector('textarea')!;
    box.addEventListener('focus', () => void this.#open().catch(() => undefined));
    box.addEventListener('input', () => {
      if (this.#checked !== undefined && this.#checked !== box.value) this.#say('stale');
    });
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#check(box.value);
    });
    this.querySelector('button')!.addEventListener('click', () => void this.#check(box.value));
    if (document.activeElement === box) void this.#open().catch(() => undefined);
  }

  #open(): Promise<Desk> {
    this.#desk ??= import('./desk.ts')
      .then(({ openDesk }) => openDesk(this.dataset as Record<string, string>))
      .catch((error: unknown) => {
        // Asked for again at the next press.
        this.#desk = undefined;
        throw error;
      });
    return this.#desk;
  }

  async #check(text: string): Promise<void> {
    this.#checked = undefined;
    const results = this.querySelector('[data-quotation-results]')!;
    results.replaceChildren();
    if (!text.trim()) return this.#say('empty');
    const slow = setTimeout(() => {
      this.#say('loading');
    }, 150);
    try {
      const desk = await this.#open();
      const { elements, summary } = desk.check(text);
      results.replaceChildren(...elements);
      this.#checked = text;
      this.#status(summary, elements.length > 0);
      elements[0]?.scrollIntoView({ block: 'nearest' });
    } catch {
      this.#say('failed');
    } finally {
      clearTimeout(slow);
    }
  }

  #say(name: 'empty' | 'loading' | 'failed' | 'stale'): void {
    this.#status((JSON.parse(this.dataset.words!) as Words)[name], false);
  }

  /** What a voice reads out; where the results say the same, it is not shown. */
  #status(text: string, isShownBelow: boolean): void {
    const status = this.querySelector('[role=status]')!;
    status.textContent = text;
    status.classList.toggle('spoken', isShownBelow);
  }
}

customElements.define('quotation-check', QuotationCheck);
