import type { Answer } from '../../search/answer.ts';
import type { Hit } from '../../search/hit.ts';

/** What stands in the list: the answer, and what came after it. */
export interface Results {
  query: string;
  /** Undefined when the index is missing: the second tier then answers alone. */
  answer: Answer | undefined;
  hits: Hit[];
}

/** The list of hits as the options of a combobox: one of them may be chosen by the keys of the box. */
export class HitList {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLOListElement;
  #chosen = -1;
  #count = 0;

  constructor(input: HTMLInputElement, list: HTMLOListElement) {
    this.#input = input;
    this.#list = list;
  }

  get isChosen(): boolean {
    return this.#chosen >= 0;
  }

  /** Sets the list anew; nothing is chosen then. */
  replace(items: readonly HTMLLIElement[]): void {
    this.choose(-1);
    this.#list.replaceChildren();
    this.append(items);
  }

  /** Adds items below; what stands does not move, and what is chosen stays so. */
  append(items: readonly HTMLLIElement[]): void {
    this.#list.append(...items);
    for (const option of this.#options()) {
      if (!option.id) option.id = `${this.#list.id}-${String(this.#count++)}`;
    }
    this.#input.setAttribute('aria-expanded', String(this.#list.children.length > 0));
  }

  /** Chooses the next option or the one before; beyond either end is the box. */
  move(step: 1 | -1): void {
    this.choose(this.#chosen + step);
  }

  choose(next: number): void {
    const options = this.#options();
    options[this.#chosen]?.setAttribute('aria-selected', 'false');
    this.#chosen = next < -1 ? options.length - 1 : next >= options.length ? -1 : next;
    const option = options[this.#chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  /** Does what pressing the chosen option does. */
  press(): void {
    this.#options()[this.#chosen]?.click();
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }
}
