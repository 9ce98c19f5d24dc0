/**
 * Words at the edge of a quotation that cannot be cut from it without changing what is said: 10个 of
 * 10个以上 is another number, and what is to be explored is not yet to be done.
 */
import type { Lang } from '../model/lang.ts';
import { closedEarly } from './brackets.ts';
import type { Span } from './occurrences.ts';
import type { Source } from './source.ts';

interface Guard {
  /** A negation, a lower bound, the other end of a range. */
  before: RegExp;
  /** With the last character of the quotation before it. */
  after: RegExp;
  /** What makes of a measure an attempt. */
  hedge: RegExp;
}

const guards: Readonly<Record<Lang, Guard>> = {
  zh: {
    before: /(?:[不未]|没有|\d\s*[—–-]\s*)$/,
    after: /^(?:.(?:[个家项]?以[上下内]|[—–-]\s*\d+|%)|[亿万]级)/,
    hedge: /(?:探索|争取|力争)$/,
  },
  en: {
    before: /(?:\b(?:at least|more than|up to|not|no|never|without)\s+|\d[–-])$/i,
    after: /^.(?:\s+or (?:more|above)\b|[–-]\d+|%|[- ](?:billion|million)(?: level)?\b)/,
    hedge: /\b(?:explore|exploring|strive (?:for|to)|seek to)\s+$/i,
  },
};

/** The most characters that a guard looks at. */
const reach = 40;
/** What is left of a clause when a quotation stops short of its end, in units. */
const remnant = 2;
const stop = /^[\s”’」』"']*[。！？.!?]/;

/** What a quotation has before its first unit and after its last. */
export interface Margins {
  lead: string;
  rest: string;
}

/** The span with the words that may not be cut from it; the same span when nothing was cut. */
export function withGuards(source: Source, span: Span, margins: Margins): Span {
  const { lang, text, units } = source;
  const [first, last] = [units[span.from]!.from, units[span.to - 1]!.to];
  const before = guards[lang].before.exec(text.slice(Math.max(0, first - reach), first));
  const after = guards[lang].after.exec(text.slice(last - 1, last + reach));
  const closed = closedEarly(
    [text.slice(Math.max(0, first - 1), first), text.slice(first, last), text.slice(last)],
    margins.lead,
    margins.rest,
  );
  const start = first - (before?.[0].length ?? 0);
  const end = last + Math.max(closed.length, after ? after[0].length - 1 : 0);
  let { from, to } = span;
  while (from > 0 && units[from - 1]!.from >= start) from -= 1;
  while (units[to] && units[to]!.to <= end) to += 1;
  return { from, to: to > span.to ? to : stoppedEarly(source, to, margins.rest) };
}

/** The end of a clause of which a quotation leaves out the last word, and puts its stop there. */
function stoppedEarly({ text, units }: Source, to: number, rest: string): number {
  if (!stop.test(rest)) return to;
  const isOpen = (i: number): boolean =>
    !/\n|\p{P}/u.test(text.slice(units[i - 1]!.to, units[i]?.from ?? text.length));
  let close = to;
  while (close - to <= remnant && isOpen(close)) close += 1;
  return close - to <= remnant ? close : to;
}

/** The word right before a span that makes of it an attempt; empty when there is none. */
export function hedgeBefore({ lang, text, units }: Source, { from }: Span): string {
  const first = units[from]!.from;
  return guards[lang].hedge.exec(text.slice(Math.max(0, first - reach), first))?.[0] ?? '';
}
