import type { Sentence } from '../../src/model/plan.ts';
import { bodiesIn, type Unit } from '../../src/model/responsibility.ts';

/** One body is not called bodies. */
const openings = { one: '(Responsible body: ', many: '(Responsible bodies: ' };

/**
 * What is wrong with the English of a bracket that names the responsible bodies, one line each.
 * The bodies stand in the order of the Chinese under their full names; after them the bracket
 * closes, or, where the Chinese goes on after its list, says `rule` and closes.
 */
export function bracketFaults(pair: Sentence, units: readonly Unit[], rule: string): string[] {
  const { id, zh, en } = pair;
  const due = bodiesIn(pair, units).map(
    (body) => units.find((unit) => unit.id === body)?.name.en ?? body,
  );
  const opening = due.length === 1 ? openings.one : openings.many;
  const tail = zh.includes('。') ? `. ${rule})` : ')';
  if (!en.startsWith(opening)) return [`${id}: does not open with “${opening}”`];
  if (!en.endsWith(tail)) return [`${id}: does not close with “${tail}”`];
  const stand = en.slice(opening.length, -tail.length).split('; ');
  return Array.from({ length: Math.max(due.length, stand.length) }, (_, i) => i).flatMap((i) =>
    due[i] === stand[i]
      ? []
      : `${id}: body ${String(i + 1)} is “${stand[i] ?? ''}”, not “${due[i] ?? ''}”`,
  );
}
