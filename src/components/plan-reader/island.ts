import { fetchPublishedIds, nearestId, provisionOf, readId } from './place.ts';
import { prepareToPrint } from './print-selection.ts';
import { followReader } from './reading-place.ts';

/** Copies links, keeps the place when the reader changes view, and finds a fragment that is lost. */
class PlanReader extends HTMLElement {
  /** The mark or link that the toast speaks of; focus returns to it. */
  #pressed: HTMLElement | undefined;
  #toast: HTMLElement | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => void this.#copy(event));
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#closeToast();
    });
    // What goes on to other words would have the message over them.
    this.addEventListener('focusin', ({ target }) => {
      const isNear = target === this.#pressed || this.#toast?.contains(target as Node);
      if (this.#toast && !isNear) this.#closeToast();
    });
    const place = followReader(this);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.views a')) {
      link.addEventListener('click', () => {
        link.hash = place() ?? '';
      });
    }
    // In rows a selection stays in the language in which it began.
    this.addEventListener('selectstart', ({ target }) => {
      const element = target instanceof Element ? target : (target as Node).parentElement;
      const side = element?.closest<HTMLElement>('.side');
      if (side) this.dataset.selecting = side.lang;
      else delete this.dataset.selecting;
    });
    addEventListener('beforeprint', () => {
      prepareToPrint(this);
    });
    addEventListener('hashchange', () => void this.#find());
    void this.#find();
  }

  /** The link itself goes to its fragment; pressing it also copies the address and says so. */
  async #copy(event: MouseEvent): Promise<void> {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.mark, .self');
    if ((event.target as Element).closest('.toast button')) this.#closeToast();
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const copied = await copyText(link.href);
    const id = readId(link.hash);
    this.#closeToast();
    const toast = this.#template('toast').querySelector<HTMLElement>('.toast')!;
    toast.querySelector(`[data-when=${copied ? 'marked' : 'copied'}]`)?.remove();
    toast.querySelector('code')!.textContent = link.href;
    toast.querySelector('a')!.href = `${this.dataset.home!}${provisionOf(id)}/#cite-${id}`;
    // Said by the region, which stays; shown next in order to what was pressed.
    const said = toast.querySelector('p')!.cloneNode(true);
    this.#part('[role=status]').replaceChildren(...said.childNodes);
    link.after(toast);
    [this.#pressed, this.#toast] = [link, toast];
    // The browser has gone to the fragment, where the next Tab would begin.
    link.focus({ preventScroll: true });
  }

  #closeToast(): void {
    const hadFocus = this.#toast?.contains(document.activeElement);
    this.#toast?.remove();
    this.#toast = undefined;
    this.#part('[role=status]').replaceChildren();
    if (hadFocus) this.#pressed?.focus();
  }

  /** An address may name what is not on this page: offer the nearest thing that is in the plan. */
  async #find(): Promise<void> {
    const id = readId(location.hash);
    const lost = this.#part('.lost');
    lost.hidden = true;
    if (!id || document.getElementById(id)) return;
    const near = nearestId(id, await fetchPublishedIds(this.dataset.home!));
    // The reader may have gone on while the list was on its way.
    if (readId(location.hash) !== id) return;
    const words = this.#template('lost');
    words.querySelector('code')!.textContent = id;
    const link = words.querySelector('a')!;
    if (near) {
      link.href = document.getElementById(near) ? `#${near}` : `${this.dataset.plan!}#${near}`;
    }
    link.textContent = near ?? link.href;
    lost.replaceChildren(words);
    lost.hidden = false;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  #template(name: string): DocumentFragment {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-part=${name}]`)!;
    return template.content.cloneNode(true) as DocumentFragment;
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define('plan-reader', PlanReader);
