/** Narrows the hits by layer, place in the plan and body: three lists with counts, kept in the address. */
import { countFacets, isChosen, type Choice, type Counts } from '../../search/facet.ts';
import { layers, type Layer } from '../../search/hit.ts';
import type { Side } from '../../search/side.ts';
import { keepAddress, readAddress } from './address-bar.ts';
import type { Desk } from './desk.ts';

const facets = ['layer', 'part', 'body'] as const;

/** The filters of one box. */
export class Filters {
  readonly #desk: Desk;
  readonly #side: Side;
  readonly #row = document.createElement('div');
  readonly #selects: Readonly<Record<keyof Choice, HTMLSelectElement>>;
  readonly #clear = document.createElement('button');
  #choice: Choice = {};

  constructor(desk: Desk, side: Side) {
    const { speech } = desk;
    this.#desk = desk;
    this.#side = side;
    this.#row.setAttribute('role', 'group');
    this.#row.setAttribute('aria-label', speech!.filters);
    this.#row.className = 'filters';
    this.#selects = {
      layer: this.#select('layer'),
      part: this.#select('part'),
      body: this.#select('body'),
    };
    this.#clear.type = 'button';
    this.#clear.textContent = speech!.clear;
    this.#clear.addEventListener('click', () => {
      this.#choose({});
      this.#selects.layer.focus();
    });
    this.#row.append(...facets.map((facet) => this.#selects[facet]), this.#clear);
    if (desk.place.isPage) this.#choice = this.#read();
    desk.keeps = (hit) => isChosen(hit, this.#choice, this.#side.bodies);
  }

  /** Shows what the hits that stand can be narrowed by. */
  update(): void {
    const { results, offers } = this.#desk;
    const hits = results?.hits ?? [];
    const isNarrowed = facets.some((facet) => this.#choice[facet]);
    if (hits.length < 2 && !isNarrowed) {
      this.#row.remove();
      return;
    }
    const counts = countFacets(hits, this.#choice, this.#side.bodies);
    for (const facet of facets) this.#fill(facet, counts[facet], hits.length);
    this.#clear.hidden = !isNarrowed;
    if (this.#row.parentElement !== offers) offers.replaceChildren(this.#row);
  }

  #select(facet: keyof Choice): HTMLSelectElement {
    const select = document.createElement('select');
    select.setAttribute('aria-label', this.#desk.speech![facet]);
    select.addEventListener('change', () => {
      this.#choose({ ...this.#choice, [facet]: select.value || undefined });
    });
    return select;
  }

  #fill(facet: keyof Choice, counts: Counts, all: number): void {
    const chosen = this.#choice[facet];
    const { speech } = this.#desk;
    // What is chosen stays in its list when a new query has none of it.
    const values = new Map(chosen && !counts.has(chosen) ? [...counts, [chosen, 0]] : counts);
    const option = (value: string, text: string): HTMLOptionElement =>
      new Option(text, value, false, value === (chosen ?? ''));
    this.#selects[facet].replaceChildren(
      option('', speech!.all.replace('{name}', speech![facet])),
      ...[...values].map(([value, count]) =>
        option(value, `${this.#nameOf(facet, value)} (${String(count)})`),
      ),
    );
    this.#selects[facet].hidden = values.size === 0 || (all < 2 && !chosen);
  }

  #nameOf(facet: keyof Choice, value: string): string {
    if (facet === 'layer') return this.#desk.speech!.layers[value as Layer];
    if (facet === 'body') return this.#side.bodies.find(([id]) => id === value)?.[1] ?? value;
    const title = this.#side.titles.get(value) ?? '';
    const indent = value.includes('.') ? '\u2003' : '';
    return `${indent}${/^[\d.]+$/.test(value) && value !== '0' ? `${value} ` : ''}${title}`;
  }

  #choose(choice: Choice): void {
    this.#choice = choice;
    if (this.#desk.place.isPage) {
      keepAddress({ layer: choice.layer, in: choice.part, body: choice.body });
    }
    this.#desk.present();
    this.update();
  }

  /** What the address asks for; what is no value of a facet asks for nothing. */
  #read(): Choice {
    const { layer, in: part, body } = readAddress();
    return {
      ...(layers.some((known) => known === layer) ? { layer: layer as Layer } : {}),
      ...(this.#side.titles.has(part ?? '') ? { part: part! } : {}),
      ...(this.#side.bodies.some(([id]) => id === body) ? { body: body! } : {}),
    };
  }
}
