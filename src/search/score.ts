/** Weighs the lines of a side against the words of a query, and orders the provisions that hold them. */
import { parentId } from '../model/numbering.ts';
import type { Concept } from './concept.ts';
import { holdsNumber } from './counted.ts';
import { hasHan } from './fold.ts';
import { linesByProvision, linesWith } from './layout.ts';
import { placesOf, type Range } from './places.ts';
import type { Intent } from './side.ts';
import type { Line, Text } from './text.ts';

/** A line that holds something of a query: the weight and places of each of its words. */
interface Matched {
  line: Line;
  weights: readonly number[];
  ranges: readonly Range[];
  /** How many words stand directly behind the one before, as in the query. */
  pairs: number;
}

const noRanges: readonly Range[] = [];

/** A provision that answers, and the line to open at. */
export interface Ranked {
  provision: string;
  line: Line;
  /** The sentence to show; the line itself unless that is a title. */
  shown: Line;
  ranges: readonly Range[];
  score: number;
  /** The share of the query that the provision holds, rare words counting for more. */
  coverage: number;
  /** Whether every word stands in one line, and whether that is a title. */
  isWhole: boolean;
  isNamed: boolean;
}

function matchLine(line: Line, concepts: readonly Concept[]): Matched {
  const matched = { line, weights: [] as number[], ranges: [] as Range[], pairs: 0 };
  let before: Range[] = [];
  for (const { forms } of concepts) {
    let most = 0;
    const here: Range[] = [];
    for (const form of forms) {
      const { ranges, weight } = placesOf(line.folded, form);
      here.push(...ranges);
      most = Math.max(most, weight);
    }
    if (here.some(([from]) => before.some(([, to]) => to === from))) matched.pairs += 1;
    matched.ranges.push(...here);
    matched.weights.push(most);
    before = here;
  }
  return matched;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const product = (weights: readonly number[], worth: readonly number[]): number =>
  sum(weights.map((weight, i) => weight * (worth[i] ?? 0)));

function roleFactor({ line, ranges }: Matched, intent: Intent): number {
  // Who asks how many is answered by a sentence with a number, not by a title without one.
  const isAskedFor = intent === 'numbers' && holdsNumber(line.text);
  if (line.role === 'title') return intent === 'numbers' && !isAskedFor ? 1.2 : 1.6;
  if (line.role === 'text') return isAskedFor ? 1.6 : 1;
  // The body listed first leads.
  const isFirst = Math.min(...ranges.map(([from]) => from)) <= (hasHan(line.text) ? 6 : 24);
  return isFirst ? 1.1 : 0.8;
}

function placeFactor(id: string): number {
  if (/^(?:notice|footer)$/.test(id)) return 0.6;
  return id === '0' ? 0.8 : /^\d$/.test(id) ? 0.85 : 1;
}

/** How much each word tells: the rarer the more. What no line holds tells less than what one does. */
function worthOf(
  matches: readonly Matched[],
  concepts: readonly Concept[],
  lines: number,
): number[] {
  const holders = concepts.map(
    (_, i) => matches.filter(({ weights }) => (weights[i] ?? 0) > 0).length,
  );
  const worth = holders.map((number) => Math.log(1 + lines / (number + 0.5)));
  const held = worth.filter((_, i) => holders[i] !== 0);
  const usual = held.length > 0 ? sum(held) / held.length : 1;
  return worth.map((each, i) => {
    if (concepts[i]?.isExtra) return 0.3 * each;
    return holders[i] === 0 ? 0.6 * usual : each;
  });
}

/** The provisions that hold something of the query, the best first. */
export function rank(
  side: Text,
  concepts: readonly Concept[],
  intent: Intent,
  asked: string,
): Ranked[] {
  const forms = concepts.flatMap((concept) => concept.forms);
  const held = linesWith(
    side,
    forms.map(({ letters }) => letters),
  );
  if (held.size === 0) return [];
  const matches = new Map([...held].map((line) => [line, matchLine(line, concepts)]));
  const none = concepts.map(() => 0);
  const matchOf = (line: Line): Matched =>
    matches.get(line) ?? { line, weights: none, ranges: noRanges, pairs: 0 };
  const worth = worthOf([...matches.values()], concepts, side.lines.length);
  const counted = worth.map((each, i) => (concepts[i]?.isExtra ? 0 : each));
  const total = sum(counted);
  const valueOf = ({ weights }: Matched): number => product(weights, worth);
  const provisions = linesByProvision(side);
  const titleOf = (id: string | undefined): Matched | undefined => {
    const title = provisions.get(id ?? '')?.find(({ role }) => role === 'title');
    return title && matchOf(title);
  };
  const ranked: Ranked[] = [];
  for (const provision of new Set([...held].map((line) => line.provision))) {
    const lines = provisions.get(provision)!.map(matchOf);
    const scores = lines.map((match) => {
      const isSame = match.line.folded.letters === asked ? 3 : 1;
      const near = 1 + (0.4 * match.pairs) / Math.max(1, concepts.length);
      return valueOf(match) * roleFactor(match, intent) * near * isSame;
    });
    const most = Math.max(...scores);
    if (most <= 0) continue;
    const best = lines[scores.indexOf(most)]!;
    const parent = titleOf(parentId(provision));
    const strongest = concepts.map((_, i) =>
      Math.max(...lines.map(({ weights }) => weights[i] ?? 0), 0.5 * (parent?.weights[i] ?? 0)),
    );
    const opened = openAt(lines, best, intent, asked);
    const isLed = intent !== 'bodies' || lines.some(({ line }) => line.role === 'bodies');
    const led = isLed ? 1 : 0.4;
    const coverage = (led * product(strongest, counted)) / total;
    const share = Math.min(
      1,
      sum(best.ranges.map(([a, b]) => b - a)) / best.line.folded.letters.length,
    );
    const rest = product(strongest, worth);
    const whole = lines.filter(({ weights }) =>
      weights.every((weight, i) => weight > 0 || counted[i] === 0),
    );
    ranked.push({
      provision,
      ...opened,
      score: (most + 0.5 * rest + 0.5 * share * total) * placeFactor(provision) * led,
      coverage,
      isWhole: whole.length > 0,
      isNamed: whole.some(({ line }) => line.role === 'title'),
    });
  }
  const places = [...provisions.keys()];
  const placeOf = ({ provision }: Ranked): number => places.indexOf(provision);
  return ranked.sort((a, b) => b.score - a.score || placeOf(a) - placeOf(b));
}

/** A title opens its provision and shows the sentence that says most; a question for bodies their line. */
function openAt(
  lines: readonly Matched[],
  best: Matched,
  intent: Intent,
  asked: string,
): Pick<Ranked, 'line' | 'shown' | 'ranges'> {
  const texts = lines.filter(({ line }) => line.role !== 'title');
  const bodies = texts.find(({ line }) => line.role === 'bodies');
  if (intent === 'bodies' && bodies) {
    return { line: bodies.line, shown: bodies.line, ranges: bodies.ranges };
  }
  if (best.line.role !== 'title') return { line: best.line, shown: best.line, ranges: best.ranges };
  const same = texts.find(({ line }) => line.folded.letters === asked);
  const most = (match: Matched): number => sum(match.weights);
  const shown = same ?? [...texts].sort((a, b) => most(b) - most(a))[0];
  return {
    line: same?.line ?? best.line,
    shown: shown?.line ?? best.line,
    ranges: shown?.ranges ?? [],
  };
}
