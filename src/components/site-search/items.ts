/** Writes hits as options of the list: links, text and marks, never HTML. */
import { permalink } from '../../model/address.ts';
import { tags, type Lang } from '../../model/lang.ts';
import { parentId } from '../../model/numbering.ts';
import type { Hit } from '../../search/hit.ts';
import type { Side } from '../../search/side.ts';
import type { PageHit } from './pagefind.d.ts';
import { splitExcerpt } from './second.ts';

/** What the list needs to know of its page. */
export interface Place {
  lang: Lang;
  /** The site's base path. */
  base: string;
  /** Label for hits in the other language, for pages beside the plan, for entries of the glossary. */
  other: string;
  note: string;
  term: string;
}

const around = 46;

/** A provision that answers, opened at its sentence. */
export function itemOfHit(hit: Hit, side: Side, place: Place): HTMLLIElement {
  const link = option();
  link.href = place.base + permalink(hit.lang, hit.id).slice(1);
  if (hit.lang !== place.lang) {
    link.lang = link.hreflang = tags[hit.lang];
    const label = part('label', place.other);
    label.lang = tags[place.lang];
    link.append(label);
  }
  const heading = part('title');
  heading.append(part('number', hit.provision), ' ', ...runs(hit.title, hit.titleMarks));
  link.append(heading);
  if (hit.text !== hit.title) {
    const excerpt = part('excerpt');
    const from = startOf(hit);
    excerpt.append(
      ...(from > 0 ? ['…'] : []),
      ...runs(
        hit.text.slice(from),
        hit.marks.map(([a, b]) => [a - from, b - from] as const),
      ),
    );
    link.append(excerpt);
  }
  const context = contextOf(hit.provision, side);
  if (context) link.append(part('context', context));
  return itemOf(link);
}

/** A page beside the plan; or a provision, when the first tier is missing. */
export function itemOfPage(hit: PageHit, place: Place): HTMLLIElement {
  const link = option();
  link.href = hit.url;
  const heading = part('title', [hit.meta.id, hit.meta.title].filter(Boolean).join(' '));
  const excerpt = part('excerpt');
  for (const { text, marked } of splitExcerpt(hit.excerpt)) {
    excerpt.append(marked ? mark(text) : text);
  }
  const layer = hit.filters['layer']?.[0];
  if (layer === 'note' || layer === 'term') link.append(part('label', place[layer]));
  link.append(heading, excerpt);
  return itemOf(link);
}

function option(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  return link;
}

function itemOf(link: HTMLAnchorElement): HTMLLIElement {
  const item = document.createElement('li');
  item.setAttribute('role', 'none');
  item.append(link);
  return item;
}

function part(kind: string, text = ''): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = /label|context/.test(kind) ? `hit-${kind} ui` : `hit-${kind}`;
  span.textContent = text;
  return span;
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

function runs(text: string, marks: Hit['marks']): (string | HTMLElement)[] {
  const list: (string | HTMLElement)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    list.push(text.slice(end, from), mark(text.slice(from, to)));
    end = to;
  }
  return [...list, text.slice(end)];
}

/** Long sentences are shown from a little before their first mark. */
function startOf({ text, marks }: Hit): number {
  const first = marks[0]?.[0] ?? 0;
  const room = /[a-z]{4}/i.test(text) ? 2 * around : around;
  if (first < room) return 0;
  const cut = text.slice(0, first - room / 2);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('，'), cut.lastIndexOf('、'));
  return space > 0 ? space + 1 : cut.length;
}

function contextOf(provision: string, side: Side): string {
  const names: string[] = [];
  for (let id = parentId(provision); id; id = parentId(id))
    names.unshift(side.titles.get(id) ?? '');
  return names.join(' › ');
}
