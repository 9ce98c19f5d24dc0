/** Looks for a query as one run of letters: what most queries are, and all that the first answer needs. */
import type { Concept } from './concept.ts';
import { hasHan, type Folded } from './fold.ts';
import { hitOf, type Hit } from './hit.ts';
import { rank, type Ranked } from './score.ts';
import type { Intent } from './side.ts';
import type { Text } from './text.ts';

export type Exactness = 'exact' | 'near' | 'none';

/** What a side has to say to a query. */
export interface SideAnswer {
  hits: Hit[];
  exactness: Exactness;
  /** The plan's words for which the query's were taken, where they differ. */
  readAs: string[];
  /** What the query asks for besides its words. */
  intent?: Intent;
}

/** What holds the letters, whatever punctuation stands in the query or in the text. */
export function askPhrase(
  text: Text,
  { letters, starts }: Pick<Folded, 'letters' | 'starts'>,
  others: readonly string[] = [],
): SideAnswer | undefined {
  if (letters === '') return undefined;
  const isShort = letters.length < 3 && !hasHan(letters) && !starts.slice(1).includes(true);
  const phrase: Concept = {
    forms: [letters, ...others].map((each) => ({
      letters: each,
      weight: 1,
      starts,
      ...(isShort ? { fit: 'whole' } : {}),
    })),
    isDirect: true,
  };
  const ranked = rank(text, [phrase], undefined, letters);
  return ranked.length > 0 ? exact(text, [phrase], ranked) : undefined;
}

/** Ranked provisions as an exact answer. */
export function exact(
  side: Text,
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
