/**
 * Addresses are for good (see content/published-ids.txt): paths without the base, `/` at both ends.
 */
import type { Lang, View } from './lang.ts';
import { isFrame, provisionOf } from './numbering.ts';

/** The ten section pages, in reading order; a section is named by its first numbered provision. */
export const sections = [
  'notice',
  '1.1',
  '1.2',
  '1.3',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '3',
] as const;
export type Section = (typeof sections)[number];

const guests: Readonly<Record<string, Section>> = {
  '0': '1.1',
  '1': '1.1',
  '2': '2.1',
  footer: '3',
};

/** The section whose page holds a provision or a sentence; throws when no page does. */
export function sectionOf(id: string): Section {
  const provision = provisionOf(id);
  const section = isFrame(provision) || !provision.includes('.') ? provision : firstTwo(provision);
  const found =
    (Object.hasOwn(guests, section) ? guests[section] : undefined) ??
    sections.find((known) => known === section);
  if (!found) throw new Error(`no page holds ${id}`);
  return found;
}

function firstTwo(provision: string): string {
  return provision.split('.').slice(0, 2).join('.');
}

/** `/zh/plan/2.3/`; without a section the whole plan, `/zh/plan/`. */
export function planPath(view: View, section?: Section): string {
  return section ? `/${view}/plan/${section}/` : `/${view}/plan/`;
}

/** `/zh/plan/2.3/#2.3.1-s2`: a provision or sentence on its section page. */
export function permalink(view: View, id: string): string {
  return `${planPath(view, sectionOf(id))}#${id}`;
}

/** `/2.3.1/`: the short, language-neutral address of a provision. */
export function shortPath(provision: string): string {
  return `/${provision}/`;
}

/** `/2.3.1/#2.3.1-s2`: the short address of a provision or a sentence. */
export function shortPermalink(id: string): string {
  const provision = provisionOf(id);
  return shortPath(provision) + (provision === id ? '' : `#${id}`);
}

/** `/zh/about/`; without a name the home page of the language. */
export function pagePath(lang: Lang, name?: string): string {
  return name ? `/${lang}/${name}/` : `/${lang}/`;
}

/** The fragment of a responsible body on the page of who does what: for good, as all addresses. */
export const bodyAnchor = (body: string): string => `body-${body}`;

/** `/zh/responsibility/#body-hangzhou`: a responsible body and its tasks. */
export function bodyPath(lang: Lang, body: string): string {
  return `${pagePath(lang, 'responsibility')}#${bodyAnchor(body)}`;
}

/** `/zh/glossary/#t057`: an entry of the glossary, or a group of words that are easily confused. */
export function termPath(lang: Lang, id: string): string {
  return `${pagePath(lang, 'glossary')}#${id}`;
}

/** `/glossary/zh/2.3.json`: what the preview of terms fetches on a section page. */
export function previewPath(lang: Lang, section: Section): string {
  return `/glossary/${lang}/${section}.json`;
}

/** `/zh/packs/numbers/`: a ready pack; without a name the page where one chooses clauses. */
export function packPath(lang: Lang, slug?: string): string {
  return pagePath(lang, slug ? `packs/${slug}` : 'packs');
}
