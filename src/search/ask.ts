/** Asks one language of the plan. */
import { isProvisionId, provisionOf } from '../model/numbering.ts';
import { readClause } from './clause.ts';
import type { Concept } from './concept.ts';
import { fold, hasHan } from './fold.ts';
import { readFreely, readQuestion, readWords, type Reading } from './query.ts';
import { hitOf, type Hit } from './hit.ts';
import { rank, type Ranked } from './score.ts';
import type { Side } from './side.ts';
import { readInitials, readSounds } from './sounds.ts';

export type Exactness = 'exact' | 'near' | 'none';

/** What a side has to say to a query. */
export interface SideAnswer {
  hits: Hit[];
  exactness: Exactness;
  /** The plan's words for which the query's were taken, where they differ. */
  readAs: string[];
}

const none: SideAnswer = { hits: [], exactness: 'none', readAs: [] };
const mostNear = 10;

/** The provisions that answer a cleaned query. */
export function ask(side: Side, query: string): SideAnswer {
  const asked = fold(query, side.variants).letters;
  if (asked === '') return none;
  const clause = askClause(side, query);
  if (clause) return clause;
  return (
    askPhrase(side, asked) ??
    askAll(side, readWords(side, query), asked) ??
    askAll(side, readQuestion(side, query), asked) ??
    askSounds(side, query, asked) ??
    askNear(side, query, asked) ??
    none
  );
}

function askClause(side: Side, query: string): SideAnswer | undefined {
  const id = readClause(query);
  const provision = provisionOf(id ?? '');
  if (!id || !isProvisionId(provision) || !side.titles.has(provision)) return undefined;
  const lines = side.lines.filter((line) => line.provision === provision || line.id === id);
  const line = lines.find((known) => known.id === id) ?? lines[0];
  if (!line) return undefined;
  const first = lines.find(({ role }) => role !== 'title') ?? line;
  const isSentence = line.id === id && line.role !== 'title';
  const hit = hitOf(side, [], 'exact', {
    provision,
    line: isSentence ? line : { ...line, id: provision },
    shown: isSentence ? line : first,
    ranges: [],
    score: 1,
  });
  const within = [...side.titles.keys()].filter((known) => known.startsWith(`${provision}.`));
  const others = within.flatMap((known) => askClause(side, known)?.hits[0] ?? []);
  return { hits: [hit, ...others], exactness: 'exact', readAs: [] };
}

/** The query as one run of letters, whatever punctuation stands in it or in the text. */
function askPhrase(side: Side, asked: string): SideAnswer | undefined {
  const phrase: Concept = {
    forms: [{ letters: asked, weight: 1, isWhole: asked.length < 3 && !hasHan(asked) }],
    isDirect: true,
  };
  const ranked = rank(side, [phrase], undefined, asked);
  if (ranked.length > 0) return exact(side, [phrase], ranked);
  // A passage of more than one sentence opens at its first.
  const passage = asked.length < 8 ? undefined : passageOf(side, asked);
  return passage && exact(side, [], [passage]);
}

function passageOf(side: Side, asked: string): Ranked | undefined {
  for (const provision of side.titles.keys()) {
    const lines = side.lines.filter((line) => line.provision === provision);
    const from = lines
      .map(({ folded }) => folded.letters)
      .join('')
      .indexOf(asked);
    if (from < 0) continue;
    let start = 0;
    for (const line of lines) {
      const length = line.folded.letters.length;
      if (from < start + length) {
        return {
          provision,
          line,
          shown: line,
          ranges: [[from - start, length]],
          score: 1,
          coverage: 1,
          isWhole: true,
        };
      }
      start += length;
    }
  }
  return undefined;
}

function exact(
  side: Side,
  concepts: readonly Concept[],
  ranked: readonly Ranked[],
  readAs: string[] = [],
): SideAnswer {
  return {
    hits: ranked.map((found) => hitOf(side, concepts, 'exact', found)),
    exactness: 'exact',
    readAs,
  };
}

/** Every word of a reading, in one line. */
function askAll(side: Side, { concepts, intent }: Reading, asked: string): SideAnswer | undefined {
  if (concepts.length === 0 || !concepts.every((concept) => concept.isDirect)) return undefined;
  const ranked = rank(side, concepts, intent, asked).filter((found) => found.isWhole);
  return ranked.length > 0 ? exact(side, concepts, ranked) : undefined;
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
  };
}
