/** Asks one language of the plan for what it holds. */
import { isProvisionId, parentId, provisionOf } from '../model/numbering.ts';
import { readClause } from './clause.ts';
import { fold, hasHan } from './fold.ts';
import { hitOf } from './hit.ts';
import { respell } from './numeral.ts';
import { askPhrase, exact, type SideAnswer } from './phrase.ts';
import { readQuestion, readQuoted, readWords, type Reading } from './query.ts';
import { rank, type Ranked } from './score.ts';
import type { Side } from './side.ts';

/** The provisions that hold a cleaned query, or all of its words; undefined when none does. */
export function askExactly(side: Side, query: string): SideAnswer | undefined {
  return askClause(side, query) ?? askWords(side, query) ?? askPassage(side, query);
}

/** What holds the query as one run of letters, or all of its words in one line. */
export function askWords(side: Side, query: string): SideAnswer | undefined {
  const asked = fold(query, side.variants);
  const { letters } = asked;
  if (letters === '') return undefined;
  const other = hasHan(letters) ? respell(letters) : undefined;
  return (
    askPhrase(side, asked, other ? [other] : []) ??
    askAll(side, readQuoted(side, query), letters) ??
    askAll(side, readWords(side, query), letters) ??
    askAll(side, readQuestion(side, query), letters)
  );
}

/** The provision whose number was typed, by itself or in a question: 2.3讲了什么. */
function askClause(side: Side, query: string): SideAnswer | undefined {
  const id = numberIn(side, query);
  return id ? clauseOf(side, id, 'exact') : undefined;
}

/** What stands around a number that no provision has: 1.3.11 is answered by 1.3, as near. */
export function askLostClause(side: Side, query: string): SideAnswer | undefined {
  const id = numberIn(side, query);
  if (!id || side.titles.has(provisionOf(id))) return undefined;
  let around = parentId(provisionOf(id));
  while (around && !side.titles.has(around)) around = parentId(around);
  if (!around) return undefined;
  const found = clauseOf(side, around, 'near');
  return found ? { ...found, exactness: 'near', readAs: [around] } : undefined;
}

const numberIn = (side: Side, query: string): string | undefined =>
  readClause(query) ?? readClause(query.replace(side.asking, ' ').trim());

function clauseOf(side: Side, id: string, match: 'exact' | 'near'): SideAnswer | undefined {
  const provision = provisionOf(id);
  if (!isProvisionId(provision) || !side.titles.has(provision)) return undefined;
  const lines = side.lines.filter((line) => line.provision === provision || line.id === id);
  const line = lines.find((known) => known.id === id) ?? lines[0];
  if (!line) return undefined;
  const first = lines.find(({ role }) => role !== 'title') ?? line;
  const isSentence = line.id === id && line.role !== 'title';
  const hit = hitOf(side, [], match, {
    provision,
    line: isSentence ? line : { ...line, id: provision },
    shown: isSentence ? line : first,
    ranges: [],
    score: 1,
    coverage: 1,
    isNamed: true,
  });
  const within = [...side.titles.keys()].filter((known) => known.startsWith(`${provision}.`));
  const others = within.flatMap((known) => clauseOf(side, known, match)?.hits[0] ?? []);
  return { hits: [hit, ...others], exactness: 'exact', readAs: [] };
}

/** A passage of more than one sentence opens at its first. */
function askPassage(side: Side, query: string): SideAnswer | undefined {
  const asked = fold(query, side.variants).letters;
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
          isNamed: false,
        };
      }
      start += length;
    }
  }
  return undefined;
}

/** Every word of a reading, in one line. */
function askAll(side: Side, { concepts, intent }: Reading, asked: string): SideAnswer | undefined {
  if (concepts.length === 0 || !concepts.every((concept) => concept.isDirect)) return undefined;
  const ranked = rank(side, concepts, intent, asked).filter((found) => found.isWhole);
  return ranked.length > 0 ? { ...exact(side, concepts, ranked), intent } : undefined;
}
