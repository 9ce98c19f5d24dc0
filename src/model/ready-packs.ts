import type { Plan } from './plan.ts';
import type { PackEntry } from './schema.ts';

/** The ids that a pack can hold: all that has words of its own, not the titles of parts and actions. */
export function clausesOf(plan: Plan): string[] {
  return plan.provisions.filter(({ sentences }) => sentences.length > 0).map(({ id }) => id);
}

/** A pack of content/packs.yaml, with its address and its clauses. */
export interface ReadyPack extends PackEntry {
  slug: string;
}

/**
 * The packs of content/packs.yaml; throws, naming pack and id, at a clause that no pack can hold or
 * that stands twice, and at a name that can be no address.
 */
export function checkPacks(entries: Readonly<Record<string, PackEntry>>, plan: Plan): ReadyPack[] {
  const known = clausesOf(plan);
  const packs = Object.entries(entries).map(([slug, entry]) => {
    const fault = (reason: string): Error => new Error(`content/packs.yaml: ${slug}: ${reason}`);
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(slug)) throw fault('an address has small letters and hyphens');
    entry.clauses.forEach((id, i) => {
      if (!known.includes(id)) throw fault(`no clause ${id} in the plan`);
      if (entry.clauses.indexOf(id) !== i) throw fault(`${id} stands twice`);
    });
    return { slug, ...entry };
  });
  return packs.sort((a, b) => a.order - b.order);
}
