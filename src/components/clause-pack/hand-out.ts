import type { Pack } from './choice.ts';

/** The handout within `host`: the clauses that it can show, and how it shows those of a pack. */
export interface HandOut {
  /** The ids of the clauses, in the order of the plan. */
  known: readonly string[];
  /** Shows a pack, its address and the code of it. */
  show(pack: Pack, address: string): void;
}

/** Takes charge of the handout: shows, orders and names what stands in the page. */
export function openHandOut(host: HTMLElement): HandOut {
  const part = (selector: string): HTMLElement => host.querySelector<HTMLElement>(selector)!;
  const clauses = new Map(
    [...host.querySelectorAll<HTMLElement>('.pack-clause')].map((each) => [
      each.dataset.clause!,
      each,
    ]),
  );
  const [handout, heading] = [part('.handout'), part('#handout')];
  // Its code is that of the page without a choice.
  part('.qr').setAttribute('hidden', '');
  let latest = '';
  const untitled = { heading: heading.textContent!, page: document.title };

  return {
    known: [...clauses.keys()],
    show(pack, address) {
      for (const [id, clause] of clauses) clause.hidden = !pack.clauses.includes(id);
      part('.clauses').prepend(...pack.clauses.map((id) => clauses.get(id)!));
      handout.hidden = pack.clauses.length === 0;
      host.toggleAttribute('data-filled', !handout.hidden);
      handout.dataset.notes = pack.notes;
      part('.empty').hidden = !handout.hidden;
      heading.textContent = pack.title || untitled.heading;
      if (pack.title) heading.lang = /\p{Script=Han}/u.test(pack.title) ? 'zh-Hans' : 'en';
      else heading.removeAttribute('lang');
      document.title = pack.title ? `${pack.title} · ${untitled.page}` : untitled.page;
      part('.address').textContent = legible(address);
      latest = address;
      if (!handout.hidden) void drawCode(host, () => latest);
    },
  };
}

/** An address with its words as a reader knows them; browsers take it in this form too. */
function legible(address: string): string {
  return decodeURI(address).replace(/\s/g, encodeURIComponent);
}

/** Draws the code of the address as it then is; the script for it comes when first it is needed. */
async function drawCode(host: HTMLElement, address: () => string): Promise<void> {
  const svg = host.querySelector<SVGSVGElement>('.qr')!;
  try {
    const { redrawQr } = await import('./qr-code.ts');
    redrawQr(svg, address());
    svg.removeAttribute('hidden');
  } catch {
    // A code of another address is worse than none.
    svg.setAttribute('hidden', '');
  }
}
