/** Which words of the plan lead to the glossary. */
import { sections } from './address.ts';
import type { Lang } from './lang.ts';
import { provisionsOf, type Plan, type Sentence } from './plan.ts';
import { isBracket } from './responsibility.ts';
import type { Term } from './schema.ts';
import { findForm } from './term-forms.ts';
import { placesIn, type Span } from './term-places.ts';
import { findTerm, formsOf } from './terms.ts';

/** A term where a sentence first names it, in both languages. */
export type TermLink = Readonly<Record<Lang, Span>> & { readonly term: string };

/** A stretch of a sentence: the words of a link, or what stands between links. */
export interface Piece {
  text: string;
  term?: string;
  /** Whether it is a short name in quotation marks, which a line must not break. */
  isName?: boolean;
}

const file = 'content/linked-terms.yaml';

/**
 * The links of each sentence: a term is linked where its section first names it in both languages,
 * the longer of two that overlap or touch; not in titles, nor in brackets with responsible bodies. Throws,
 * naming the term, on one that is unknown or linked nowhere.
 */
export function linkTerms(
  plan: Plan,
  terms: readonly Term[],
  linked: readonly string[],
): ReadonlyMap<string, readonly TermLink[]> {
  const wanted = linked
    .map((id) => findLinked(terms, id))
    .sort((a, b) => b.zh.length - a.zh.length);
  const links = new Map<string, TermLink[]>();
  for (const section of sections) {
    const waiting = new Set(wanted);
    for (const sentence of provisionsOf(plan, section).flatMap((node) => node.sentences)) {
      if (sentence.role === 'title' || isBracket(sentence)) continue;
      const found: TermLink[] = [];
      for (const term of waiting) {
        const link = linkIn(sentence, term, terms, found);
        if (!link) continue;
        found.push(link);
        waiting.delete(term);
      }
      if (found.length > 0) links.set(sentence.id, found);
    }
  }
  const used = new Set([...links.values()].flat().map(({ term }) => term));
  const idle = wanted.find(({ id }) => !used.has(id));
  if (idle) throw new Error(`${file}: ${idle.id} ${idle.zh} is linked nowhere`);
  return links;
}

function findLinked(terms: readonly Term[], id: string): Term {
  try {
    return findTerm(terms, id);
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`);
  }
}

function linkIn(
  sentence: Sentence,
  term: Term,
  terms: readonly Term[],
  taken: readonly TermLink[],
): TermLink | undefined {
  const isFree = (lang: Lang, [from, to]: Span): boolean =>
    taken.every((link) => to < link[lang][0] || link[lang][1] < from);
  const zh = placesIn(sentence.zh, term, terms).find((span) => isFree('zh', span));
  if (!zh) return undefined;
  const en = findForm(sentence.en, formsOf(term));
  return en && isFree('en', en) ? { term: term.id, zh, en } : undefined;
}

const longestName = 8;

/** A text cut at its links; joined, the pieces are the text. */
export function cutAtLinks(text: string, lang: Lang, links: readonly TermLink[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { term, [lang]: span } of [...links].sort((a, b) => a[lang][0] - b[lang][0])) {
    const [from, to] = span;
    if (from > end) pieces.push({ text: text.slice(end, from) });
    const isQuoted = text[from - 1] === '“' && text[to] === '”';
    const isName = lang === 'zh' && isQuoted && to - from <= longestName;
    pieces.push({ text: text.slice(from, to), term, ...(isName && { isName }) });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
