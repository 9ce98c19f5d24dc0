import { tendFolds } from './folds.ts';
import { readKept, storageKey, withSetting, type Kept, type Setting } from './settings.ts';

/** Lets a reader set theme, type, marks and layers, and keeps the choice on the device. */
class ReaderSettings extends HTMLElement {
  #kept: Kept = {};

  connectedCallback(): void {
    this.#kept = readKept(stored());
    for (const input of this.querySelectorAll<HTMLInputElement>('input')) {
      input.checked = this.#kept[input.name as Setting] === input.value;
    }
    // What was not kept stands at its default, the first of its group.
    for (const group of this.querySelectorAll('fieldset')) {
      if (!group.querySelector('input:checked')) group.querySelector('input')!.checked = true;
    }
    this.addEventListener('change', (event) => {
      const { name, value } = event.target as HTMLInputElement;
      this.#set(name as Setting, value);
    });
    this.querySelector('button')!.addEventListener('click', () => {
      const next = this.#kept.large ? 'off' : '22';
      this.querySelector<HTMLInputElement>(`input[name=large][value="${next}"]`)!.checked = true;
      this.#set('large', next);
    });
    tendFolds([...document.querySelectorAll<HTMLDetailsElement>('.site-header .fold')]);
    this.#showLarge();
  }

  #set(name: Setting, value: string): void {
    this.#kept = withSetting(this.#kept, name, value);
    const kept = this.#kept[name];
    if (kept) document.documentElement.setAttribute(`data-${name}`, kept);
    else document.documentElement.removeAttribute(`data-${name}`);
    try {
      localStorage.setItem(storageKey, JSON.stringify(this.#kept));
    } catch {
      // The choice then holds for this page alone.
    }
    this.#showLarge();
  }

  #showLarge(): void {
    this.querySelector('button')!.setAttribute('aria-pressed', String(Boolean(this.#kept.large)));
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

customElements.define('reader-settings', ReaderSettings);
