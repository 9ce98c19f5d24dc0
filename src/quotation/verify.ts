/** Says of a pasted text whether the plan has it: word for word, otherwise, or not at all. */
import type { Lang } from '../model/lang.ts';
import { alignWhole } from './align.ts';
import { blocksOf, type Block } from './blocks.ts';
import { isOmission } from './form.ts';
import { hedgeBefore, withGuards, type Margins } from './guards.ts';
import { occurrencesOf, type Span } from './occurrences.ts';
import { passagesOf } from './passages.ts';
import { runsOf } from './runs.ts';
import { encode, type Source } from './source.ts';
import { unitsOf } from './units.ts';
import type { Quotation, Run } from './writer.ts';

/** A passage of the plan: the sentences and titles that it touches, and its place in the text. */
export interface Place {
  ids: string[];
  from: number;
  to: number;
}

/** A passage of the plan that a quotation is one of, or nearly. */
interface Match {
  lang: Lang;
  place: Place;
  runs: Run[];
  /** Where else: the same words, or what a quotation that differs adds to them. */
  others: Place[];
}

/** `hedge` is a word right before the quotation without which it promises more; often empty. */
export type Found = (Match & { kind: 'verbatim'; hedge: string }) | (Match & { kind: 'differs' });

/** What is said of a quotation in one language. */
export type Verdict =
  | Found
  | { kind: 'absent'; lang: Lang; /** The longest part that the plan has. */ part?: Place }
  | { kind: 'short' | 'long' };

/** More than the plan holds in either language with room for what a copy adds. */
export const longest = 40_000;

/** Fewer units are no quotation. */
const shortest = 2;
/** So many units that agree in a row are no chance, whatever stands around them. */
const telling = { zh: 12, en: 8 };
const mention = { zh: 6, en: 4 };

/** The verdicts on a text, one for each language that it is in. */
export function verify(pasted: string, sources: Readonly<Record<Lang, Source>>): Verdict[] {
  if (pasted.length > longest) return [{ kind: 'long' }];
  const text = pasted.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/g, '\n');
  return passagesOf(text, sources.en.names).map((passage) =>
    verifyPassage(passage.text, sources[passage.lang]),
  );
}

function verifyPassage(text: string, source: Source): Verdict {
  const { lang } = source;
  const quotation: Quotation = { text, units: unitsOf(text, source.variants) };
  const { units } = quotation;
  if (units.length < shortest) return { kind: 'short' };
  const gaps = units.map(({ to }, i) => text.slice(to, units[i + 1]?.from ?? to));
  const omits = (count: number): boolean => isOmission(gaps[count - 1] ?? '');
  const hasOmission = units.some((_, i) => omits(i + 1));
  const exact = hasOmission ? [] : occurrencesOf(source, units, text);
  if (exact.length > 0) return judgeExact(source, quotation, exact);
  const path = alignWhole(source, encode(units, source.codes), omits);
  const blocks = path ? blocksOf(source, units, path) : [];
  const sizes = blocks.filter(({ kind }) => kind === 'same').map(({ quoted }) => sizeOf(quoted));
  const same = sizes.reduce((sum, size) => sum + size, 0);
  const isThere = same >= 2 && same * 2 > units.length;
  const most = Math.max(0, ...sizes);
  if (isThere || most >= telling[lang]) {
    return judge(source, quotation, blocks, elsewhere(source, quotation, blocks));
  }
  const part = blocks.find(({ kind, quoted }) => kind === 'same' && sizeOf(quoted) === most);
  const isMentioned = part && most >= mention[lang];
  return { kind: 'absent', lang, ...(isMentioned ? { part: placeOf(source, part.plan) } : {}) };
}

const sizeOf = ({ from, to }: Span): number => to - from;

/** The best of several places; those that are as good stand beside it. */
function judgeExact(source: Source, quotation: Quotation, spans: readonly Span[]): Verdict {
  const quoted = { from: 0, to: quotation.units.length };
  const tried = spans.map((plan) => {
    const verdict = judge(source, quotation, [{ kind: 'same', quoted, plan }], []);
    const faults = verdict.runs.filter(({ kind }) => kind !== 'same').length;
    return { verdict, faults: faults + (verdict.kind === 'differs' ? 1_000 : 0) };
  });
  const least = Math.min(...tried.map(({ faults }) => faults));
  const [best, ...others] = tried.filter(({ faults }) => faults === least);
  return { ...best!.verdict, others: others.map(({ verdict }) => verdict.place) };
}

function judge(
  source: Source,
  quotation: Quotation,
  found: readonly Block[],
  spans: readonly Span[],
): Found {
  const blocks = withCuts(source, quotation, found);
  const runs = runsOf(source, quotation, blocks);
  const plans = blocks.flatMap(({ plan }) => (sizeOf(plan) > 0 ? [plan] : []));
  const span = { from: plans[0]!.from, to: plans[plans.length - 1]!.to };
  const touched = blocks.filter(({ kind }) => kind !== 'omitted');
  const place = { ...placeOf(source, span), ids: idsOf(source, touched) };
  const others = spans.map((other) => placeOf(source, other));
  const isVerbatim = runs.every(({ kind }) => kind !== 'missing' && kind !== 'added');
  return isVerbatim
    ? { kind: 'verbatim', lang: source.lang, place, runs, others, hedge: hedgeBefore(source, span) }
    : { kind: 'differs', lang: source.lang, place, runs, others };
}

/** Adds to what was found the words that were cut from its ends and may not be. */
function withCuts(source: Source, { text, units }: Quotation, blocks: readonly Block[]): Block[] {
  const margins: Margins = {
    lead: text.slice(0, units[0]!.from),
    rest: text.slice(units[units.length - 1]!.to),
  };
  const [first, last] = [blocks[0]!, blocks[blocks.length - 1]!];
  const whole = { from: first.plan.from, to: last.plan.to };
  const { from, to } = withGuards(source, whole, margins);
  const cut = (plan: Span, at: number): Block[] =>
    sizeOf(plan) > 0 ? [{ kind: 'other', quoted: { from: at, to: at }, plan }] : [];
  return [
    ...(first.kind === 'same' ? cut({ from, to: whole.from }, 0) : []),
    ...blocks,
    ...(last.kind === 'same' ? cut({ from: whole.to, to }, last.quoted.to) : []),
  ];
}

/** What was added to one passage and stands in another: two sentences in the wrong order. */
function elsewhere(source: Source, { units, text }: Quotation, blocks: readonly Block[]): Span[] {
  return blocks.flatMap(({ kind, quoted }) =>
    kind === 'other' && sizeOf(quoted) >= mention[source.lang]
      ? occurrencesOf(source, units.slice(quoted.from, quoted.to), text).slice(0, 1)
      : [],
  );
}

function placeOf(source: Source, span: Span): Place {
  const [first, last] = [source.units[span.from]!, source.units[span.to - 1]!];
  return { ids: idsOf(source, [{ plan: span }]), from: first.from, to: last.to };
}

/** The titles and sentences that blocks touch. */
function idsOf({ leaves, leafOf }: Source, blocks: readonly Pick<Block, 'plan'>[]): string[] {
  const touched = new Set(
    blocks.flatMap(({ plan }) => [...new Set(leafOf.slice(plan.from, plan.to))]),
  );
  return [...touched].map((leaf) => leaves[leaf]!.id);
}
