/**
 * A pack: clauses chosen for a lesson, under a title of the teacher's own. Its address holds all of
 * it, `?c=2.3.1,2.4.2&t=…&n=1`, and nothing else does.
 */
import { compareIds } from './numbering.ts';

/** Where a pack leaves room for notes; the address has the place in this list. */
export const noteRooms = ['none', 'each', 'end'] as const;
export type NoteRoom = (typeof noteRooms)[number];

/** Clauses in the order in which they stand, a title or none, and room for notes. */
export interface Pack {
  clauses: readonly string[];
  title: string;
  notes: NoteRoom;
}

/** Characters of a title: with more, the code of the address would be too fine to be scanned. */
export const longestTitle = 60;

/** A title as one line of at most `longestTitle` characters, without what no reader sees. */
export function tidyTitle(text: string): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return [...line].slice(0, longestTitle).join('').trimEnd();
}

/**
 * Reads the query of an address, whoever wrote it: each known id once, in its order; an action
 * (`2.3`) as its tasks; and apart, as they stand, the ids that are none of `known`.
 */
export function readPack(query: string, known: readonly string[]): { pack: Pack; lost: string[] } {
  const params = new URLSearchParams(query);
  const named = params
    .getAll('c')
    .join()
    .split(/[\s\p{C},，、;；]+/u);
  const found = [...new Set(named.filter(Boolean))].map((id) => ({
    id,
    clauses: heldBy(id, known),
  }));
  return {
    pack: {
      clauses: [...new Set(found.flatMap(({ clauses }) => clauses))],
      title: tidyTitle(params.get('t') ?? ''),
      notes: noteRooms[Number(params.get('n') ?? 0)] ?? 'none',
    },
    lost: found.filter(({ clauses }) => clauses.length === 0).map(({ id }) => id),
  };
}

function heldBy(id: string, known: readonly string[]): readonly string[] {
  return known.includes(id) ? [id] : known.filter((each) => each.startsWith(`${id}.`));
}

/** The query that `readPack` reads back as this pack; empty for an empty one. */
export function writePack({ clauses, title, notes }: Pack): string {
  const room = noteRooms.indexOf(notes);
  const parts = [
    ...(clauses.length > 0 ? [`c=${clauses.join()}`] : []),
    ...(title ? [`t=${encodeTitle(title)}`] : []),
    ...(room > 0 ? [`n=${String(room)}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

// Chat programs end a link before some of the signs that encodeURIComponent leaves as they are.
function encodeTitle(title: string): string {
  return encodeURIComponent(title).replace(
    /[!'()*.~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Whether clauses stand in the order of the plan. */
export function isInPlanOrder(clauses: readonly string[]): boolean {
  return clauses.join() === inPlanOrder(clauses).join();
}

/** Clauses in the order of the plan. */
export function inPlanOrder(clauses: readonly string[]): string[] {
  return [...clauses].sort(compareIds);
}
