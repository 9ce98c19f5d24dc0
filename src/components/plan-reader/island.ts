import { fetchPublishedIds, nearestId, placeToKeep, provisionOf, readId } from './place.ts';

/** Copies links, keeps the place when the reader changes view, and finds a fragment that is lost. */
class PlanReader extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => void this.#copy(event));
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#part('.toast').replaceChildren();
    });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.views a')) {
      link.addEventListener('click', () => {
        link.hash = placeToKeep(location.hash, this.#inView()) ?? '';
      });
    }
    addEventListener('hashchange', () => void this.#find());
    // In rows a selection stays in the language in which it began.
    this.addEventListener('selectstart', (event) => {
      const element =
        event.target instanceof Element ? event.target : (event.target as Node).parentElement;
      const side = element?.closest<HTMLElement>('.side');
      if (side) this.dataset.selecting = side.lang;
      else delete this.dataset.selecting;
    });
    addEventListener('beforeprint', () => this.#markSelection());
    void this.#find();
  }

  /** A selection prints as a handout of the provisions that it touches. */
  #markSelection(): void {
    const selection = getSelection();
    const isSelected = (node: Node): boolean =>
      !!selection && !selection.isCollapsed && selection.containsNode(node, true);
    const provisions = [...this.querySelectorAll('.provision')];
    for (const node of provisions) node.toggleAttribute('data-selected', isSelected(node));
    document.documentElement.toggleAttribute('data-printing', provisions.some(isSelected));
    for (const time of document.querySelectorAll<HTMLElement>('.printed time')) {
      time.textContent = new Date().toLocaleDateString('sv');
      time.parentElement!.hidden = false;
    }
  }

  /** The provision that stands at the top of the window, once the reader has moved. */
  #inView(): string | undefined {
    if (scrollY === 0) return undefined;
    const above = [...this.querySelectorAll('.provision')].filter(
      (provision) => provision.getBoundingClientRect().top < innerHeight / 3,
    );
    return above[above.length - 1]?.id;
  }

  /** The link itself goes to its fragment; pressing it also copies the address and says so. */
  async #copy(event: MouseEvent): Promise<void> {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.mark, .self');
    const close = (event.target as Element).closest('.toast button');
    if (close) this.#part('.toast').replaceChildren();
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const copied = await copyText(link.href);
    const id = readId(link.hash);
    const toast = this.#template('toast');
    toast.querySelector(`[data-when=${copied ? 'marked' : 'copied'}]`)?.remove();
    toast.querySelector('code')!.textContent = link.href;
    toast.querySelector('a')!.href = `${this.dataset.home!}${provisionOf(id)}/#cite-${id}`;
    this.#part('.toast').replaceChildren(toast);
  }

  /** An address may name what is not on this page: offer the nearest thing that is in the plan. */
  async #find(): Promise<void> {
    const id = readId(location.hash);
    const lost = this.#part('.lost');
    lost.hidden = !id || document.getElementById(id) !== null;
    if (lost.hidden) return;
    const near = nearestId(id, await fetchPublishedIds(this.dataset.home!));
    const words = this.#template('lost');
    words.querySelector('code')!.textContent = id;
    const link = words.querySelector('a')!;
    if (near)
      link.href = document.getElementById(near) ? `#${near}` : `${this.dataset.plan!}#${near}`;
    link.textContent = near ?? link.href;
    lost.replaceChildren(words);
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
