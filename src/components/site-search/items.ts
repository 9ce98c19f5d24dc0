/** Writes hits as items of the list: links, text and marks, never HTML. */
import { permalink } from '../../model/address.ts';
import { tags, type Lang } from '../../model/lang.ts';
import { hasHan } from '../../search/fold.ts';
import type { Hit } from '../../search/hit.ts';
import { startOf } from '../../search/passage.ts';
import type { Speech } from './speech.ts';

/** What the list needs to know of its page. */
export interface Place {
  lang: Lang;
  /** Whether the box stands on the search page, in a list of links. */
  isPage: boolean;
  /** Whether the page shows both languages in rows: hits of the plan then lead to rows. */
  inRows: boolean;
  /** The site's base path. */
  base: string;
  /** Label for hits in the other language. */
  other: string;
}

/** A hit, labelled by its layer and its language where these are not the plan's and the page's. */
export function itemOf(hit: Hit, place: Place, speech: Speech | undefined): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const toRows = place.inRows && hit.layer === 'plan';
  link.href = place.base + (toRows ? permalink('zh-en', hit.id).slice(1) : hit.address);
  if (hit.lang !== place.lang) item.lang = tags[hit.lang];
  if (hit.lang !== place.lang && !toRows) link.hreflang = tags[hit.lang];
  link.append(...labelsOf(hit, place, speech));
  const heading = part('title');
  if (/^[1-9]/.test(hit.provision)) heading.append(part('number', hit.provision), ' ');
  // What has no title of its own stands under the nearest.
  const above = [...hit.context];
  heading.append(...(hit.title ? runs(hit, hit.title, hit.titleMarks) : [above.pop() ?? '']));
  // A sentence that is its own name is said once, with its stop or without.
  const isSaid = ['', hit.title].includes(hit.text) || hit.text.slice(0, -1) === hit.title;
  const excerpt = isSaid ? [] : [excerptOf(hit)];
  for (const words of hit.layer === 'plan' ? [heading, ...excerpt] : []) {
    words.dataset.basis = 'stated';
  }
  const context = above.join(' › ');
  const rest = [
    ...excerpt,
    ...(context ? [inItsLanguage(part('context', context), hit.lang)] : []),
  ];
  link.append(heading);
  item.append(link);
  // A link is called by its title; an option is heard as a whole.
  (place.isPage ? item : link).append(...rest);
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
  const from = startOf(hit.text, hit.marks[0]?.[0] ?? 0);
  excerpt.append(
    ...(from > 0 ? ['…'] : []),
    ...runs(
      hit,
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

function runs({ lang }: Hit, text: string, marks: Hit['marks']): (string | HTMLElement)[] {
  const list: (string | HTMLElement)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    const mark = document.createElement('mark');
    mark.append(...spoken(text.slice(from, to), lang));
    list.push(...spoken(text.slice(end, from), lang), mark);
    end = to;
  }
  return [...list, ...spoken(text.slice(end), lang)];
}

/** Chinese within English is said to be Chinese. */
function spoken(text: string, lang: Lang): (string | HTMLElement)[] {
  if (lang === 'zh' || !hasHan(text)) return [text];
  return text.split(/(\p{Script=Han}+)/u).map((run) => {
    if (!hasHan(run)) return run;
    const chinese = document.createElement('span');
    chinese.lang = tags.zh;
    chinese.textContent = run;
    return chinese;
  });
}
