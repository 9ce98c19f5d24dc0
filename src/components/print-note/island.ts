/** Tells a sheet the day on which it is printed. */
class PrintNote extends HTMLElement {
  connectedCallback(): void {
    addEventListener('beforeprint', () => {
      this.querySelector('time')!.textContent = dayOf(new Date());
      this.querySelector<HTMLElement>('.printed')!.hidden = false;
    });
  }
}

/** In numbers of one length: 2026-02-07. */
function dayOf(now: Date): string {
  const parts = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return [now.getFullYear(), ...parts].join('-');
}

customElements.define('print-note', PrintNote);
