/** Hits as readers see them: where to open, what to show, what to mark. */
import type { Concept } from './concept.ts';
import { placesOf, type Range, type Ranked } from './score.ts';
import type { Line, Side } from './side.ts';

/** A provision that answers. */
export interface Hit {
  /** Where to open: a sentence, or the provision when its title answers. */
  id: string;
  provision: string;
  lang: Side['lang'];
  title: string;
  titleMarks: readonly Range[];
  text: string;
  /** Places in `text`, in order, apart from one another. */
  marks: readonly Range[];
  kind: 'exact' | 'near';
  score: number;
}

type Found = Pick<Ranked, 'provision' | 'line' | 'shown' | 'ranges' | 'score'>;

/** A ranked provision as a hit. */
export function hitOf(
  side: Side,
  concepts: readonly Concept[],
  kind: Hit['kind'],
  found: Found,
): Hit {
  const title = side.lines.find((line) => line.id === found.provision);
  const forms = concepts.flatMap((concept) => concept.forms);
  return {
    id: found.line.id,
    provision: found.provision,
    lang: side.lang,
    title: title?.text ?? '',
    titleMarks: title
      ? marksOf(
          title,
          forms.flatMap((form) => placesOf(title.folded, form).ranges),
        )
      : [],
    text: found.shown.text,
    marks: marksOf(found.shown, found.ranges),
    kind,
    score: found.score,
  };
}

/** Ranges of letters as places in the text: in order, joined where they touch. */
export function marksOf({ folded }: Pick<Line, 'folded'>, ranges: readonly Range[]): Range[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = joined[joined.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.map(([from, to]) => [folded.at[from] ?? 0, (folded.at[to - 1] ?? 0) + 1]);
}
