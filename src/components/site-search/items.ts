/** Writes hits as options of the list: links, text and marks, never HTML. */
import { permalink } from '../../model/address.ts';
import { tags, type Lang } from '../../model/lang.ts';
import { hasHan } from '../../search/fold.ts';
import type { Hit } from '../../search/hit.ts';
import type { Speech } from './speech.ts';

/** What the list needs to know of its page. */
export interface Place {
  lang: Lang;
  /** Whether the page shows both languages in rows: hits of the plan then lead to rows. */
  inRows: boolean;
  /** The site's base path. */
  base: string;
  /** Label for hits in the other language. */
  other: string;
}

const around = 46;

/** A hit, labelled by its layer and its language where these are not the plan's and the page's. */
export function itemOf(hit: Hit, place: Place, speech: Speech | undefined): HTMLLIElement {
  const link = document.createElement('a');
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  const toRows = place.inRows && hit.layer === 'plan';
  link.href = place.base + (toRows ? permalink('zh-en', hit.id).slice(1) : hit.address);
  if (hit.lang !== place.lang) link.lang = tags[hit.lang];
  if (hit.lang !== place.lang && !toRows) link.hreflang = tags[hit.lang];
  link.append(...labelsOf(hit, place, speech));
  const heading = part('title');
  if (/^[1-9]/.test(hit.provision)) heading.append(part('number', hit.provision), ' ');
  // What has no title of its own stands under the nearest.
  const above = hit.title ? hit.context : hit.context.slice(0, -1);
  const nearest = hit.context[hit.context.length - 1] ?? '';
  heading.append(...(hit.title ? runs(hit.title, hit.titleMarks) : [nearest]));
  link.append(heading);
  if (hit.text && hit.text !== hit.title) link.append(excerptOf(hit));
  const context = above.join(' › ');
  if (context) link.append(inItsLanguage(part('context', context), hit.lang));
  const item = document.createElement('li');
  item.setAttribute('role', 'none');
  item.append(link);
  return item;
}

function labelsOf({ layer, lang }: Hit, place: Place, speech: Speech | undefined): HTMLElement[] {
  const names = [
    ...(lang !== place.lang ? [place.other] : []),
    ...(layer !== 'plan' && speech ? [speech.layers[layer]] : []),
  ];
  return names.map((name) => {
    const label = part('label', name);
    label.lang = tags[place.lang];
    if (layer !== 'plan') label.dataset.layer = layer;
    return label;
  });
}

/** A term's name in the other language stands below its own. */
function inItsLanguage(span: HTMLElement, lang: Lang): HTMLElement {
  const own = hasHan(span.textContent ?? '') ? 'zh' : 'en';
  if (own !== lang) span.lang = tags[own];
  return span;
}

function excerptOf(hit: Hit): HTMLElement {
  const excerpt = part('excerpt');
  const from = startOf(hit);
  excerpt.append(
    ...(from > 0 ? ['…'] : []),
    ...runs(
      hit.text.slice(from),
      hit.marks.map(([a, b]) => [a - from, b - from] as const),
    ),
  );
  return excerpt;
}

function part(kind: string, text = ''): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = /label|context/.test(kind) ? `hit-${kind} ui` : `hit-${kind}`;
  span.textContent = text;
  return span;
}

function runs(text: string, marks: Hit['marks']): (string | HTMLElement)[] {
  const list: (string | HTMLElement)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    list.push(text.slice(end, from), mark);
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
