/** What the search box does once a reader uses it: asks, writes the list, keeps the keyboard. */
import type { Lang } from '../../model/lang.ts';
import { answer, cleanQuery, type Library } from '../../search/answer.ts';
import type { Hit } from '../../search/hit.ts';
import { keepAddress, readAddress } from './address-bar.ts';
import { LinkList, type HitList, type Results } from './hit-list.ts';
import { itemOf, type Place } from './items.ts';
import { openLibrary, speechOf } from './library.ts';
import { keepRecent } from './recent.ts';
import { OptionList } from './option-list.ts';
import { messageOf, needsSpeech, type Speech } from './speech.ts';

/** A pause in typing after which more is fetched than the first answer needs, in milliseconds. */
const pause = 350;
/** The same once it has been fetched. */
const short = 60;

/** The box of one page or dialog; `host` is the <site-search> around it. */
export class Desk {
  readonly host: HTMLElement;
  readonly input: HTMLInputElement;
  readonly offers: HTMLElement;
  readonly words: Readonly<Record<string, string>>;
  readonly place: Place;
  readonly library: Library;
  readonly #list: HitList;
  results: Results | undefined;
  speech: Speech | undefined;
  /** Which hits the reader wants to see. */
  keeps: (hit: Hit) => boolean = () => true;
  /** Stands above the hits of a query. */
  suggest: (query: string) => HTMLElement | undefined = () => undefined;
  /** Counts questions, so that a slow answer never replaces a newer one. */
  #asked = 0;
  #timer = 0;
  #later: Promise<typeof import('./later.ts')> | undefined;

  constructor(host: HTMLElement) {
    const words = host.dataset as Record<string, string>;
    this.host = host;
    this.input = host.querySelector('input')!;
    this.offers = host.querySelector('[data-search-offers]')!;
    this.words = words;
    this.place = {
      lang: words.lang as Lang,
      isPage: 'page' in words,
      inRows: 'rows' in words,
      base: words.base!,
      other: words.other!,
    };
    this.library = openLibrary(words);
    const list = host.querySelector('ol')!;
    this.#list = this.place.isPage ? new LinkList(list) : new OptionList(this.input, list);
    this.#listen();
  }

  /** Asks what stands in the box. */
  async ask(): Promise<void> {
    const turn = ++this.#asked;
    clearTimeout(this.#timer);
    const query = cleanQuery(this.input.value);
    // A change of address takes longer than most answers.
    setTimeout(() => {
      if (this.place.isPage && turn === this.#asked) keepAddress({ q: query });
    });
    if (!query) {
      this.results = undefined;
      this.#list.replace([], undefined);
      this.say(this.words.empty!, '');
      this.later(0);
      return;
    }
    const slow = setTimeout(() => {
      if (turn === this.#asked) this.say(this.words.loading!, '');
    }, 150);
    // Without the index the second tier answers alone.
    const found = await answer(query, this.place.lang, this.library).catch(() => undefined);
    if (found && needsSpeech(found)) await this.hear();
    clearTimeout(slow);
    if (turn !== this.#asked) return;
    this.results = { query, answer: found, hits: [...(found?.hits ?? [])] };
    this.present();
    this.later(!found ? 0 : this.#later ? short : pause);
  }

  /** Writes the hits that the reader wants to see. */
  present(): void {
    if (!this.results) return;
    const { query, hits, answer: found } = this.results;
    this.#list.replace(this.#itemsOf(hits), this.suggest(query));
    if (found) this.report();
    else this.say(this.words.loading!, '');
  }

  /** Adds hits below those that stand, unless another question has been asked since. */
  add(results: Results, hits: readonly Hit[]): void {
    if (results !== this.results) return;
    const keyOf = ({ layer, provision, address }: Hit): string =>
      layer === 'plan' ? provision : address;
    const known = new Set(results.hits.map(keyOf));
    const fresh = hits.filter((hit) => !known.has(keyOf(hit)));
    results.hits.push(...fresh);
    this.#list.append(this.#itemsOf(fresh));
    this.report();
  }

  /** Says how many hits there are, and how near they come. */
  report(): void {
    if (!this.results) return;
    const { query, answer: found, hits } = this.results;
    const plain = { exactness: hits.length > 0 ? 'exact' : 'none', readAs: [] } as const;
    const isNoted = found?.exactness === 'none' && hits.length > 0;
    const said = isNoted ? { ...found, exactness: 'noted' as const } : (found ?? plain);
    const counts = { count: hits.length, shown: hits.filter(this.keeps).length };
    this.say(messageOf(this.words, this.speech, query, said, counts), said.exactness);
  }

  say(message: string, exactness: string): void {
    const status = this.host.querySelector<HTMLElement>('[data-search-status]')!;
    // What the hint says is known by now; a phone has no room for it.
    this.host.toggleAttribute('data-asked', exactness !== '');
    status.textContent = message;
    status.dataset.exactness = exactness;
  }

  /** Fetches the words that the page says once it knows more than the first answer. */
  async hear(): Promise<void> {
    this.speech ??= await speechOf(this.words).catch(() => undefined);
  }

  /** What can wait until the first answer stands. */
  later(delay: number): void {
    const { results } = this;
    const go = async (): Promise<void> => {
      this.#later ??= import('./later.ts');
      const { follow } = await this.#later;
      await follow(this, results);
    };
    this.#timer = window.setTimeout(() => {
      go().catch(() => (this.#later = undefined));
    }, delay);
  }

  #itemsOf(hits: readonly Hit[]): HTMLLIElement[] {
    return hits.filter(this.keeps).map((hit) => itemOf(hit, this.place, this.speech));
  }

  #listen(): void {
    const { input } = this;
    input.addEventListener('input', (event) => {
      // Half-typed pinyin of an input method is no query.
      if (!(event as InputEvent).isComposing) void this.ask();
    });
    input.addEventListener('compositionend', () => void this.ask());
    input.addEventListener('keydown', (event) => {
      if (!event.isComposing) this.#press(event);
    });
    this.host.querySelector('ol')!.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a') && this.results) keepRecent(this.results.query);
    });
    this.host.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask();
    });
  }

  #press(event: KeyboardEvent): void {
    if (!this.#list.press(event.key)) {
      // The first Escape empties the box; the next is the dialog's.
      if (event.key !== 'Escape' || this.input.value === '') return;
      this.input.value = '';
      void this.ask();
    }
    event.preventDefault();
  }
}

/** Gives a box its life, and asks what already stands in it. */
export async function openDesk(host: HTMLElement, isComposing: boolean): Promise<void> {
  const desk = new Desk(host);
  // Hits that an address narrows are not shown before they can be.
  const { layer, in: part, body } = readAddress();
  if (desk.place.isPage && (layer ?? part ?? body)) {
    await import('./later.ts').then(({ filtersOf }) => filtersOf(desk)).catch(() => undefined);
  }
  if (isComposing) return;
  if (desk.input.value) await desk.ask();
  else desk.later(pause);
}
