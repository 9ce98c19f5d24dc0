/** Answers what the text of the plan does not hold as it was typed, and what stands beside the plan. */
import type { Lang } from '../model/lang.ts';
import { ask, nothing } from './ask-near.ts';
import { askLostClause, askWords } from './ask.ts';
import { cleanQuery, orderOf, type Answer, type Library } from './answer.ts';
import { fold } from './fold.ts';
import type { Hit } from './hit.ts';
import { pageMeant, termAsked } from './named-notes.ts';
import { sideOfNotes } from './note.ts';
import { askPhrase, type SideAnswer } from './phrase.ts';
import { notesIn, sideOf } from './shelf.ts';

/** How many notes an answer holds, and how many follow it. */
const [few, many] = [15, 100];
/** From here on the plan has nearly all of what was meant, though in other words. */
const strong = 0.75;

/** How much more of a query the notes must hold than the plan to stand before it. */
const ahead = 0.25;

/** An exact answer of either language or of the notes, or what comes nearest in all. */
export async function answerFreely(
  query: string,
  order: readonly [Lang, Lang],
  pageLang: Lang,
  library: Library,
): Promise<Answer> {
  const [full, notes] = await Promise.all([
    sideOf(library, order[0]),
    notesIn(library, pageLang).catch(() => undefined),
  ]);
  const lost = askLostClause(full, query);
  if (lost) return lost;
  const own = ask(full, query);
  const isExact = own.exactness === 'exact';
  const side = notes && sideOfNotes(notes, full);
  // Beside an exact answer nothing near is looked for: it would take the longest.
  const noted = (side && (isExact ? askWords(side, query) : ask(side, query))) ?? nothing;
  const plan = isExact ? own : await withOther(own, query, order[1], library);
  const some = { ...noted, hits: noted.hits.slice(0, few) };
  const intent = own.intent ?? noted.intent;
  const term = side && intent === 'meaning' ? termAsked(side, query).slice(0, 1) : [];
  const page = side && !isExact ? pageMeant(side, query) : [];
  const { hits, ...rest } = merge(plan, some, intent);
  return { ...rest, hits: withLead([...term, ...page], hits) };
}

/** What the other language has, when that is the very words, or when the first has little of them. */
async function withOther(
  own: SideAnswer,
  query: string,
  lang: Lang,
  library: Library,
): Promise<SideAnswer> {
  try {
    const found = askPhrase(await library.text(lang), fold(query));
    if (found ?? coverage(own) >= strong) return found ?? own;
    return combine(own, ask(await sideOf(library, lang), query));
  } catch {
    // It could not be fetched; what there is still answers.
    return own;
  }
}

/** What stands beside the plan and holds the query; it follows the exact hits of the plan. */
export async function notesOf(typed: string, pageLang: Lang, library: Library): Promise<Hit[]> {
  const query = cleanQuery(typed);
  const [full, notes] = await Promise.all([
    sideOf(library, orderOf(query, pageLang)[0]),
    notesIn(library, pageLang),
  ]);
  return askWords(sideOfNotes(notes, full), query)?.hits.slice(0, many) ?? [];
}

/** An exact answer wins; of two near ones the one that holds more of the query leads. */
function combine(a: SideAnswer, b: SideAnswer): SideAnswer {
  if (b.exactness === 'exact' || a.exactness === 'none') return b;
  if (b.exactness === 'none') return a;
  const [lead, rest] = top(b) > 1.25 * top(a) ? [b, a] : [a, b];
  const seen = new Set(lead.hits.map(({ provision }) => provision));
  const others = rest.hits.filter(({ provision }) => !seen.has(provision)).slice(0, 3);
  return { hits: [...lead.hits, ...others], exactness: 'near', readAs: lead.readAs };
}

const top = ({ hits }: SideAnswer): number => hits[0]?.score ?? 0;
const coverage = ({ hits }: SideAnswer): number => Math.max(0, ...hits.map((hit) => hit.coverage));

/** Hits with some of them, or others, before all. */
function withLead(lead: readonly Hit[], hits: readonly Hit[]): readonly Hit[] {
  if (lead.length === 0) return hits;
  const first = new Set(lead.map(({ address }) => address));
  return [...lead, ...hits.filter(({ address }) => !first.has(address))];
}

/** Puts the plan and the notes in one order, and says what the plan itself has. */
function merge(plan: SideAnswer, noted: SideAnswer, intent: SideAnswer['intent']): Answer {
  const { readAs } = plan;
  const named = noted.exactness === 'exact' ? noted.hits.filter(({ isNamed }) => isNamed) : [];
  const pictures =
    intent === 'picture' ? noted.hits.filter(({ layer }) => layer === 'picture').slice(0, 3) : [];
  const join = (...lists: (readonly Hit[])[]): Hit[] => [
    ...new Set([...pictures, ...lists.flat()]),
  ];
  if (plan.exactness === 'exact') {
    const term = intent === 'meaning' ? named.filter(({ layer }) => layer === 'term') : [];
    const others = noted.exactness === 'exact' ? noted.hits : [];
    return { hits: join(term.slice(0, 1), plan.hits, others), exactness: 'exact', readAs };
  }
  if (noted.exactness === 'exact') {
    // Who does what the plan says itself; what a word means the notes say better.
    const least = intent === 'bodies' ? 0.3 : intent === 'meaning' ? Infinity : strong;
    const isStrong = coverage(plan) >= least;
    const rest = isStrong ? [plan.hits, noted.hits] : [noted.hits, plan.hits];
    const hits = join(named.slice(0, 3), ...rest);
    return { hits, exactness: 'noted', readAs: isStrong ? readAs : [] };
  }
  if (noted.exactness === 'none') return { ...plan };
  const some = noted.hits.slice(0, 3);
  const isAhead = coverage(noted) > coverage(plan) + ahead;
  return {
    hits: isAhead ? join(some, plan.hits) : join(plan.hits, some),
    exactness: 'near',
    readAs: isAhead ? noted.readAs : readAs,
  };
}
