import { fillIn, isOrdered, readChange, showChoice } from './choice-form.ts';
import { clauseNamed, readPack, withClauses, writePack, type Pack } from './choice.ts';
import { openHandOut, type HandOut } from './hand-out.ts';

/** Lets a teacher choose clauses; the address holds the choice, and so do reload, link and code. */
class ClausePack extends HTMLElement {
  #handOut!: HandOut;
  #pack!: Pack;
  #address = '';
  /** The query of the address when it was last read or written. */
  #query = '';

  connectedCallback(): void {
    this.#handOut = openHandOut(this);
    this.#read();
    if (this.#pack.clauses.length > 0) this.#openAtClauses();
    for (const kind of ['input', 'change']) {
      this.#form.addEventListener(kind, ({ target }) => {
        this.#keep(readChange(this.#form, target as HTMLInputElement, this.#pack));
      });
    }
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#part('#handout').focus();
      this.#part('#handout').scrollIntoView();
    });
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLButtonElement>('button[data-do]');
      if (button) void this.#do(button);
    });
    // The reader went back, or followed a fragment.
    addEventListener('popstate', () => {
      this.#read();
    });
  }

  /** A pack that was shared is read: what helps to choose is folded, and other packs come after it. */
  #openAtClauses(): void {
    this.dataset.shared = '';
    for (const fold of this.querySelectorAll('details')) fold.open = false;
    this.#part('.choose summary').textContent = this.dataset.change!;
    this.#part('.handout').after(this.#part('.ready'));
  }

  /** Takes the pack from the address, and into it the clause that a fragment names. */
  #read(): void {
    const { known } = this.#handOut;
    if (!this.#pack || location.search !== this.#query) {
      const { pack, lost } = readPack(location.search, known);
      const alert = this.#part('.lost');
      alert.querySelector('code')!.textContent = lost.join(' ').slice(0, 80);
      alert.hidden = lost.length === 0;
      fillIn(this.#form, pack);
      this.#pack = pack;
    }
    const named = clauseNamed(location.hash, known);
    const tick = { isIn: true, isOrdered: isOrdered(this.#form) };
    this.#show(named ? withClauses(this.#pack, [named], tick) : this.#pack);
    // It may have been hidden when the browser looked for it.
    if (named) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  /** Puts a changed pack into the address, in place of the one before, so that Back leaves. */
  #keep(pack: Pack): void {
    try {
      history.replaceState(history.state, '', location.pathname + writePack(pack));
    } catch {
      // Safari takes a hundred changes in half a minute; the next one brings the address up to date.
    }
    this.#show(pack);
  }

  #show(pack: Pack): void {
    this.#pack = pack;
    this.#query = location.search;
    const query = writePack(pack);
    this.#address = location.origin + location.pathname + query;
    this.#handOut.show(pack, this.#address);
    showChoice(this.#form, pack, { one: this.dataset.one!, many: this.dataset.many! });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.views a')) {
      link.search = query;
    }
  }

  async #do(button: HTMLButtonElement): Promise<void> {
    const what = button.dataset.do;
    if (what === 'clear') {
      this.#keep({ ...this.#pack, clauses: [] });
      // The button has gone with the clauses; one begins again.
      this.#form.querySelector('input')!.focus();
    }
    if (what === 'print') print();
    if (what === 'copy') this.#part('.tools [role=status]').textContent = await this.#copy();
  }

  /** Copies the address, or selects it, and says which. */
  async #copy(): Promise<string> {
    try {
      await navigator.clipboard.writeText(this.#address);
      return this.dataset.copied!;
    } catch {
      // As it is, not as one reads it: chat programs end a link before Chinese words.
      const address = this.#part('.address');
      address.textContent = this.#address;
      getSelection()?.selectAllChildren(address);
      return this.dataset.failed!;
    }
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

customElements.define('clause-pack', ClausePack);
