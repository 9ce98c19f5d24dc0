/** Asks the queries of an evaluation set and says how many were answered, kind by kind. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** One query: what a reader types, on which site, and the ids that answer it; none when nothing does. */
export interface Expected {
  q: string;
  lang: 'zh' | 'en';
  kind: string;
  expect: readonly string[];
  why?: string;
}

/** What the page answered: ids in order, and what its status says of them. */
export interface Given {
  ids: readonly string[];
  exactness: string;
}

export type Verdict = 'first' | 'top three' | 'later' | 'wrong' | 'empty' | 'honest' | 'dishonest';

/** A list of queries; throws at the first that has not the shape. */
export function readQueries(path: string): Expected[] {
  const list = parse(readFileSync(path, 'utf8')) as Expected[];
  for (const entry of list) {
    const { q, lang, kind, expect } = entry;
    const isSound =
      typeof q === 'string' && /^(?:zh|en)$/.test(lang) && Boolean(kind) && Array.isArray(expect);
    if (!isSound) throw new Error(`${path}: not a query: ${JSON.stringify(entry)}`);
  }
  return list;
}

/**
 * What a hit is known by in the set: a provision, what explains it, a term, a group of confusable
 * words, or the name of a page.
 */
export function nameOf(address: string): string {
  const [path = '', fragment = ''] = address.split('#');
  const [, page = 'home', part = ''] =
    /\/(?:zh-en|zh|en)\/(?:([^/]+)\/(?:([^/]+)\/)?)?$/.exec(path) ?? [];
  if (page === 'plan') return fragment === 'minute' ? `${part}-explained` : fragment;
  return page === 'glossary' && fragment ? fragment : page;
}

/** Whether a hit is what was expected: a provision by itself, any of its sentences, what explains it. */
export function fits(id: string, expected: string): boolean {
  const [, place = ''] = id.startsWith(`${expected}-`) ? id.split(`${expected}-`) : [];
  return id === expected || /^(?:s\d+|explained)$/.test(place);
}

/** How a query was answered. What the plan does not have must be said, whatever else is shown. */
export function judge({ expect }: Expected, { ids, exactness }: Given): Verdict {
  if (expect.length === 0) return exactness === 'exact' ? 'dishonest' : 'honest';
  if (ids.length === 0) return 'empty';
  const place = ids.findIndex((id) => expect.some((expected) => fits(id, expected)));
  if (place < 0) return 'wrong';
  return place === 0 ? 'first' : place < 3 ? 'top three' : 'later';
}

export interface Judged extends Expected, Given {
  verdict: Verdict;
}

const share = (part: number, all: number): string =>
  all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;

/** Shares of a set: right first, right among the first three; an honest “nothing” is both. */
export function shares(list: readonly Judged[]): { first: number; three: number } {
  const first = list.filter(({ verdict }) => /^(?:first|honest)$/.test(verdict)).length;
  const three = first + list.filter(({ verdict }) => verdict === 'top three').length;
  return { first: first / list.length, three: three / list.length };
}

/** A table by kind, and a line for each query that was not answered first. */
export function report(list: readonly Judged[]): string {
  const row = (name: string, of: readonly Judged[]): string => {
    const { first, three } = shares(of);
    const empty = of.filter(({ verdict }) => verdict === 'empty').length;
    const wrong = of.filter(({ verdict }) => /^(?:wrong|dishonest)$/.test(verdict)).length;
    const cells = [first * of.length, three * of.length, empty, wrong];
    return [
      name.padEnd(24),
      String(of.length).padStart(4),
      ...cells.map((n) => share(n, of.length).padStart(9)),
    ].join('');
  };
  const kinds = [...new Set(list.map(({ kind }) => kind))];
  const missed = list.filter(({ verdict }) => !/^(?:first|honest)$/.test(verdict));
  return [
    `${'kind'.padEnd(24)}   n    first    top 3    empty    wrong`,
    ...kinds.map((kind) =>
      row(
        kind,
        list.filter((entry) => entry.kind === kind),
      ),
    ),
    row('all', list),
    ...missed.map(
      ({ q, lang, kind, expect, ids, verdict, exactness }) =>
        `${verdict}: ${lang} ${kind} “${q.slice(0, 80)}” wants ${expect.join()}, got ${ids.slice(0, 4).join()} (${exactness})`,
    ),
  ].join('\n');
}
