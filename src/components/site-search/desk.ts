/** What the search box does once a reader uses it: asks both tiers, writes the list, keeps the keyboard. */
import type { Lang } from '../../model/lang.ts';
import { answer, type Answer } from '../../search/answer.ts';
import { cleanQuery } from '../../search/query.ts';
import { openSide, type Side, type TextFile, type WordData } from '../../search/side.ts';
import { keepAddress } from './address-bar.ts';
import { fetchJson } from './json.ts';
import { itemOfHit, itemOfPage } from './items.ts';
import { messageOf } from './messages.ts';
import { eraseRecent, keepRecent, readRecent } from './recent.ts';
import { searchPages } from './second.ts';

/** A pause in typing after which the second tier is asked, in milliseconds. */
const pause = 350;
const opened = new Map<string, Side>();

/** Gives the box its life; `host` is the <site-search> around it. */
export function openDesk(host: HTMLElement, isComposing: boolean): void {
  const input = host.querySelector('input')!;
  const list = host.querySelector('ol')!;
  const status = host.querySelector<HTMLElement>('[data-search-status]')!;
  const offers = host.querySelector<HTMLElement>('[data-search-offers]')!;
  const words = host.dataset as Record<string, string>;
  const lang = words.lang as Lang;
  const { base = '', other = '', note = '', term = '' } = words;
  const place = { lang, base, other, note, term };
  /** Counts questions, so that a slow answer never replaces a newer one. */
  let asked = 0;
  let chosen = -1;
  let timer = 0;

  const load = async (side: Lang, isFull: boolean): Promise<Side> => {
    const key = `${side}${isFull ? '+' : ''}`;
    const known = opened.get(`${side}+`) ?? opened.get(key);
    if (known) return known;
    const text = await fetchJson<TextFile>(words[side]!);
    const more = isFull ? await fetchJson<WordData>(place.base + text.words.slice(1)) : undefined;
    const fresh = openSide(text, more);
    opened.set(key, fresh);
    return fresh;
  };

  const say = (message: string, exactness: string): void => {
    status.textContent = message;
    status.dataset.exactness = exactness;
  };
  const choose = (next: number): void => {
    const options = list.querySelectorAll<HTMLAnchorElement>('[role=option]');
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = next < -1 ? options.length - 1 : next >= options.length ? -1 : next;
    const option = options[chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  const show = (items: readonly HTMLLIElement[]): void => {
    const options = items.map((item) => item.firstElementChild!);
    const start = list.children.length;
    options.forEach((option, i) => (option.id = `${list.id}-${String(start + i)}`));
    list.append(...items);
    input.setAttribute('aria-expanded', String(list.children.length > 0));
  };
  const clear = (): void => {
    choose(-1);
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
  };

  /** Adds the second tier's pages below, or alone when there is no first. */
  const askPages = async (
    query: string,
    first: Answer | undefined,
    turn: number,
  ): Promise<void> => {
    try {
      const pages = await searchPages(`${place.base}pagefind/`, query, !first);
      if (turn !== asked || (pages.length === 0 && first)) return;
      const isExact = first?.exactness !== 'near' && pages.length > 0;
      // A page that has the words is no near hit: nothing nearer stands above it.
      if (first?.exactness === 'near' && pages.length > 0) return;
      show(pages.map((page) => itemOfPage(page, place)));
      const exactness = isExact ? 'exact' : 'none';
      say(
        messageOf(words, query, { exactness, readAs: first?.readAs ?? [] }, list.children.length),
        exactness,
      );
    } catch {
      if (turn === asked && !first) say(words.failed!, 'none');
    }
  };

  const ask = async (): Promise<void> => {
    const turn = ++asked;
    clearTimeout(timer);
    const query = cleanQuery(input.value);
    if ('page' in words) keepAddress(query ? [...input.value].slice(0, 400).join('') : '');
    offers.replaceChildren();
    if (!query) {
      clear();
      say(words.empty!, '');
      offerRecent();
      return;
    }
    const slow = setTimeout(() => {
      if (turn === asked) say(words.loading!, '');
    }, 150);
    let found: Answer | undefined;
    try {
      found = await answer(query, lang, load);
    } catch {
      // Without the index the second tier answers alone.
    }
    clearTimeout(slow);
    if (turn !== asked) return;
    clear();
    if (found) {
      show(
        found.hits.map((hit) =>
          itemOfHit(hit, opened.get(`${hit.lang}+`) ?? opened.get(hit.lang)!, place),
        ),
      );
      say(messageOf(words, query, found, found.hits.length), found.exactness);
    } else {
      say(words.loading!, '');
    }
    timer = window.setTimeout(
      () => {
        void askPages(query, found, turn);
        // What the next query may need; this one has its answer.
        void load(lang, true).catch(() => undefined);
      },
      found ? pause : 0,
    );
  };

  const offer = (text: string, use: () => void): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', use);
    offers.append(button);
  };
  const offerRecent = (): void => {
    offers.replaceChildren();
    const recent = readRecent();
    if (recent.length === 0 || input.value) return;
    offers.append(words.recent!);
    for (const query of recent) {
      offer(query, () => {
        input.value = query;
        input.focus();
        void ask();
      });
    }
    offer(words.erase!, () => {
      eraseRecent();
      offers.replaceChildren();
      input.focus();
    });
  };

  input.addEventListener('input', (event) => {
    // Half-typed pinyin of an input method is no query.
    if (!(event as InputEvent).isComposing) void ask();
  });
  input.addEventListener('compositionend', () => void ask());
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      list.querySelectorAll<HTMLAnchorElement>('[role=option]')[chosen]?.click();
    } else if (event.key === 'Escape' && (chosen >= 0 || input.value)) {
      // The first Escape empties the box; the next is the dialog's.
      event.preventDefault();
      if (chosen >= 0) choose(-1);
      else {
        input.value = '';
        void ask();
      }
    }
  });
  host.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask();
  });
  list.addEventListener('click', () => {
    keepRecent(cleanQuery(input.value));
  });
  if (isComposing) return;
  if (input.value) void ask();
  else offerRecent();
}
