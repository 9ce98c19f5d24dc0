import type { Answer } from '../../search/answer.ts';
import type { Hit } from '../../search/hit.ts';

/** What stands in the list: the answer, and what came after it. */
export interface Results {
  query: string;
  /** Undefined when the index is missing: the second tier then answers alone. */
  answer: Answer | undefined;
  hits: Hit[];
}

/** Where hits are written, and what the keys of the box do there. */
export interface HitList {
  /** Sets the list anew, below words to choose from. */
  replace(items: readonly HTMLLIElement[], offered: HTMLElement | undefined): void;
  /** Adds items below; what stands does not move. */
  append(items: readonly HTMLLIElement[]): void;
  /** Does the work of a key of the box; says whether it had any. */
  press(key: string): boolean;
}

/** The hits of the search page: links in a list, reached and read as those of any page. */
export class LinkList implements HitList {
  readonly #list: HTMLOListElement;
  #offered: HTMLElement | undefined;

  constructor(list: HTMLOListElement) {
    this.#list = list;
    // Safari takes a list without numbers for none.
    list.setAttribute('role', 'list');
  }

  replace(items: readonly HTMLLIElement[], offered: HTMLElement | undefined): void {
    this.#offered?.remove();
    this.#offered = offered;
    if (offered) this.#list.before(offered);
    this.#list.replaceChildren(...items);
  }

  append(items: readonly HTMLLIElement[]): void {
    this.#list.append(...items);
  }

  press(): boolean {
    return false;
  }
}
