import type { Unit } from './responsibility.ts';
import type { Term } from './schema.ts';

/** The term with this id; throws with the id when there is none. */
export function findTerm(terms: readonly Term[], id: string): Term {
  const term = terms.find((known) => known.id === id);
  if (!term) throw new Error(`no term ${id} in content/terms.tsv`);
  return term;
}

/** The items of a cell that holds a list. */
export function listOf(cell: string): string[] {
  return cell.split(';').flatMap((item) => item.trim() || []);
}

/** All that may stand for a term in this translation; `en_alt` is what others write. */
export function formsOf(term: Pick<Term, 'en' | 'abbr' | 'variants'>): string[] {
  return [term.en, ...listOf(term.abbr), ...listOf(term.variants)];
}

/** Bodies with the names of their terms; the plan's own name is short enough for Chinese tables. */
export function resolveUnits(
  entries: Readonly<Record<string, { term: string }>>,
  find: (id: string) => Term,
): Unit[] {
  return Object.entries(entries).map(([id, entry]) => {
    const term = find(entry.term);
    return {
      id,
      name: { zh: term.zh, en: term.en },
      abbr: { zh: term.zh, en: listOf(term.abbr)[0] ?? term.en },
    };
  });
}
