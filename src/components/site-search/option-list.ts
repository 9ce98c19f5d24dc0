import type { HitList } from './hit-list.ts';

/** The hits of the dialog as the options of a combobox: one of them may be chosen by the keys of the box. */
export class OptionList implements HitList {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLOListElement;
  #chosen = -1;
  #count = 0;

  constructor(input: HTMLInputElement, list: HTMLOListElement) {
    this.#input = input;
    this.#list = list;
  }

  replace(items: readonly HTMLLIElement[], offered: HTMLElement | undefined): void {
    this.#choose(-1);
    this.#list.replaceChildren();
    this.append(offered ? [itemOf(offered), ...items] : items);
  }

  /** What is chosen stays so. */
  append(items: readonly HTMLLIElement[]): void {
    for (const item of items) {
      item.setAttribute('role', 'none');
      for (const option of item.querySelectorAll('a, button')) {
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.id = `${this.#list.id}-${String(this.#count++)}`;
      }
    }
    this.#list.append(...items);
    this.#input.setAttribute('aria-expanded', String(this.#list.children.length > 0));
  }

  /** Arrows choose, Enter does what pressing the chosen option does, Escape lets go of it. */
  press(key: string): boolean {
    if (/^Arrow(?:Down|Up)$/.test(key)) this.#choose(this.#chosen + (key === 'ArrowDown' ? 1 : -1));
    else if (this.#chosen < 0) return false;
    else if (key === 'Enter') this.#options()[this.#chosen]?.click();
    else if (key === 'Escape') this.#choose(-1);
    else return false;
    return true;
  }

  /** Beyond either end is the box. */
  #choose(next: number): void {
    const options = this.#options();
    options[this.#chosen]?.setAttribute('aria-selected', 'false');
    this.#chosen = next < -1 ? options.length - 1 : next >= options.length ? -1 : next;
    const option = options[this.#chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }
}

/** Words to choose from as options: arrows reach them, Tab passes them over. */
function itemOf(offered: HTMLElement): HTMLLIElement {
  const item = document.createElement('li');
  const name = offered.getAttribute('aria-label') ?? '';
  for (const button of offered.querySelectorAll('button')) {
    button.tabIndex = -1;
    button.setAttribute('aria-label', `${name} ${button.textContent}`);
  }
  offered.setAttribute('role', 'none');
  offered.removeAttribute('aria-label');
  item.append(offered);
  return item;
}
