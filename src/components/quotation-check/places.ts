/** Names and links of clauses and sentences. */
import { permalink } from '../../model/address.ts';
import { isFrame, parseSentenceId, provisionOf } from '../../model/numbering.ts';
import { officialPath } from '../../model/official-number.ts';
import { tags, type Lang } from '../../model/lang.ts';
import type { Place } from './desk.ts';
import { element } from './element.ts';
import { fill, type Words } from './words.ts';

/** 2.3.1-s2 in words: by our number, or by the plan's own, as a citation has it. */
export function nameOf(id: string, words: Words, isOfficial?: Lang): string {
  const provision = provisionOf(id);
  const frames: Readonly<Record<string, string>> = {
    notice: words.notice,
    0: words.preamble,
    footer: words.footer,
  };
  const number = isOfficial ? officialPath(provision)[isOfficial] : provision;
  const name = isFrame(provision) ? frames[provision]! : number;
  if (id === provision) return id === '0' ? words.planTitle : fill(words.heading, { name });
  return fill(words.sentence, { name, id: parseSentenceId(id).n });
}

/** A link to a sentence or a title, in the language that was quoted. */
export function linkTo(id: string, lang: Lang, place: Place): HTMLAnchorElement {
  const link = element('a', { text: nameOf(id, place.words) });
  link.href = place.base + permalink(lang, id).slice(1);
  if (lang !== place.lang) link.hreflang = tags[lang];
  return link;
}

/** Beyond these, places are counted. */
const most = 40;

/** A line of places, each by its first and its last sentence, those that are named twice counted. */
export function placesOf(
  label: string,
  places: readonly (readonly string[])[],
  lang: Lang,
  place: Place,
): HTMLElement {
  const counts = new Map<string, { ids: readonly string[]; count: number }>();
  for (const ids of places) {
    const key = ids.join();
    counts.set(key, { ids, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const links = [...counts.values()]
    .slice(0, most)
    .flatMap(({ ids, count }, i) => [
      ...(i > 0 ? [' · '] : ['']),
      linkTo(ids[0]!, lang, place),
      ...(ids.length > 1 ? [' – ', linkTo(ids[ids.length - 1]!, lang, place)] : []),
      ...(count > 1 ? [` ×${String(count)}`] : []),
    ]);
  const more =
    counts.size > most ? [` · ${fill(place.words.more, { id: counts.size - most })}`] : [];
  return element('p', { class: 'quotation-places ui', children: [label, ...links, ...more] });
}

/** The page on which a sentence can be cited in every style. */
export function citationsAt(id: string, base: string): string {
  return `${base}${provisionOf(id)}/#cite-${id}`;
}
