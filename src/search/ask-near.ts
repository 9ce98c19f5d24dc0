/** Asks one language of the plan for what comes nearest to a query. */
import { askExactly } from './ask.ts';
import type { Concept } from './concept.ts';
import { fold, hasHan } from './fold.ts';
import { readFreely } from './free-query.ts';
import { hitOf } from './hit.ts';
import { exact, type SideAnswer } from './phrase.ts';
import { rank } from './score.ts';
import type { Side } from './side.ts';
import { readInitials, readSounds } from './sounds.ts';

/** The answer to what nothing comes near. */
export const nothing: SideAnswer = { hits: [], exactness: 'none', readAs: [] };
const mostNear = 10;

/** The provisions that answer a cleaned query: exactly, by its sound, or as nearly as may be. */
export function ask(side: Side, query: string): SideAnswer {
  const asked = fold(query, side.variants).letters;
  if (asked === '') return nothing;
  return (
    askExactly(side, query) ??
    askSounds(side, query, asked) ??
    withParts(askNear(side, query, asked), askPart(side, asked))
  );
}

/** Two or three letters within words: what is left when they are no word by themselves. */
function askPart(side: Side, asked: string): SideAnswer {
  if (asked.length > 3 || hasHan(asked)) return nothing;
  const part: Concept = { forms: [{ letters: asked, weight: 1, fit: 'any' }], isDirect: true };
  return exact(side, [part], rank(side, [part], undefined, asked));
}

/** A word that is near comes before a part of others. */
function withParts(near: SideAnswer | undefined, parts: SideAnswer): SideAnswer {
  if (!near) return parts.hits.length > 0 ? parts : nothing;
  const known = near.hits.map(({ provision }) => provision);
  const others = parts.hits.filter(({ provision }) => !known.includes(provision));
  return { ...near, hits: [...near.hits, ...others] };
}

function askSounds(side: Side, query: string, asked: string): SideAnswer | undefined {
  const concepts = readSounds(side, query);
  const ranked = rank(side, concepts, undefined, asked).filter((found) => found.isWhole);
  const readAs = concepts.flatMap((concept) => concept.readAs ?? []);
  return concepts.length > 0 && ranked.length > 0
    ? exact(side, concepts, ranked, readAs)
    : undefined;
}

/** What comes nearest: by the words that mean the same, by slips forgiven, by most of the words. */
function askNear(side: Side, query: string, asked: string): SideAnswer | undefined {
  const initials = readInitials(side, query);
  const { concepts, intent } =
    initials.length > 0 ? { concepts: initials, intent: undefined } : readFreely(side, query);
  if (concepts.every(({ forms }) => forms.length === 0)) return undefined;
  const ranked = rank(side, concepts, intent, asked);
  const most = Math.max(...ranked.map(({ coverage }) => coverage));
  const kept = ranked
    .filter(({ coverage }) => coverage >= Math.max(0.3, 0.6 * most))
    .sort((a, b) => b.coverage * 4 + b.score / 4 - a.coverage * 4 - a.score / 4)
    .slice(0, mostNear);
  if (kept.length === 0) return undefined;
  const readAs = concepts.flatMap((concept) => concept.readAs ?? []);
  return {
    hits: kept.map((found) => hitOf(side, concepts, 'near', found)),
    exactness: 'near',
    readAs,
    intent,
  };
}
