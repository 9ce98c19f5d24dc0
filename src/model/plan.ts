import { sectionOf, type Section } from './address.ts';
import type { Bilingual } from './lang.ts';
import { compareIds, isProvisionId, parentId, parseSentenceId, sentenceId } from './numbering.ts';
import { officialNumber } from './official-number.ts';
import type { Provision, Role } from './schema.ts';

/** A sentence with its address. */
export interface Sentence extends Bilingual {
  id: string;
  role?: Role | undefined;
}

/** What a provision is in the document's structure. */
export type Kind = 'frame' | 'part' | 'section' | 'task' | 'outcome';

/** A provision in its place: title without number, sentences in order. */
export interface ProvisionNode {
  id: string;
  kind: Kind;
  parent: string | undefined;
  /** As printed before the title: 一、 （一） 1. */
  number: string;
  title: Bilingual | undefined;
  sentences: Sentence[];
}

/** The whole document in its order, and a way to look a provision up. */
export interface Plan {
  provisions: readonly ProvisionNode[];
  byId: ReadonlyMap<string, ProvisionNode>;
}

/**
 * Orders the provisions of content/plan and gives each sentence its id.
 * Throws, naming the file, on an id of the wrong form, an orphan, a gap in the numbering or a
 * provision that says nothing.
 */
export function growPlan(entries: Readonly<Record<string, Provision>>): Plan {
  for (const id of Object.keys(entries)) {
    if (!isProvisionId(id)) throw new Error(`content/plan/${id}.yaml: not an id of the plan`);
  }
  const ids = Object.keys(entries).sort(compareIds);
  const byId = new Map<string, ProvisionNode>();
  for (const id of ids) {
    const entry = entries[id];
    if (!entry || !isProvisionId(id))
      throw new Error(`content/plan/${id}.yaml: not an id of the plan`);
    const parent = parentId(id);
    if (parent && !byId.has(parent)) {
      throw new Error(`content/plan/${id}.yaml: orphan, content/plan/${parent}.yaml is missing`);
    }
    const before = precedingId(id);
    if (before && !byId.has(before)) {
      throw new Error(`content/plan/${id}.yaml: gap, content/plan/${before}.yaml is missing`);
    }
    if (!entry.title && entry.sentences.length === 0) {
      throw new Error(`content/plan/${id}.yaml: neither a title nor a sentence`);
    }
    byId.set(id, {
      id,
      kind: kindOf(id, entry),
      parent,
      number: officialNumber(id),
      title: entry.title,
      sentences: entry.sentences.map((pair, i) => ({ id: sentenceId(id, i + 1), ...pair })),
    });
  }
  if (byId.size === 0) throw new Error('content/plan: no provisions found');
  return { provisions: [...byId.values()], byId };
}

function kindOf(id: string, entry: Provision): Kind {
  const depth = id.split('.').length;
  if (!/^[1-9]/.test(id)) return 'frame';
  if (depth === 1) return 'part';
  if (depth === 2) return 'section';
  return entry.title ? 'task' : 'outcome';
}

function precedingId(id: string): string | undefined {
  const last = Number(id.split('.').at(-1));
  if (!(last > 1)) return undefined;
  return [...id.split('.').slice(0, -1), String(last - 1)].join('.');
}

/** The provision with this id; throws with the id when there is none. */
export function findProvision(plan: Plan, id: string): ProvisionNode {
  const node = plan.byId.get(id);
  if (!node) throw new Error(`no provision ${id} in the plan`);
  return node;
}

/** The sentence with this id; throws with the id when there is none. */
export function findSentence(plan: Plan, id: string): Sentence {
  const { provision, n } = parseSentenceId(id);
  const sentence = findProvision(plan, provision).sentences[n - 1];
  if (!sentence) throw new Error(`no sentence ${id} in the plan`);
  return sentence;
}

/** The provisions directly under `id`, in order. */
export function childrenOf(plan: Plan, id: string): ProvisionNode[] {
  return plan.provisions.filter((node) => node.parent === id);
}

/** What the page of a section holds, in order. */
export function provisionsOf(plan: Plan, section: Section): ProvisionNode[] {
  return plan.provisions.filter((node) => sectionOf(node.id) === section);
}

/**
 * The heading level of a provision on the page of its section: 1 for what the page is about, more
 * for what stands under it; undefined for what has no heading or, as a part, stands above as a kicker.
 */
export function headingRank(node: ProvisionNode, section: Section): 1 | 2 | 3 | undefined {
  if (node.kind === 'outcome') return undefined;
  // The page of 1.1 opens with the plan's own title; the part that follows it has a rank there.
  if (section === '1.1' && node.kind !== 'frame') return node.kind === 'part' ? 2 : 3;
  if (node.kind === 'part' && node.id !== section) return undefined;
  return node.kind === 'task' ? 2 : 1;
}

/**
 * Checks that the MDX of a section page places the provisions of its section, each once and in
 * order, and says once what it is in one minute; throws, naming the file, at the first that is wrong.
 */
export function checkPlacement(plan: Plan, file: string, section: Section, mdx: string): void {
  const placed = [...mdx.matchAll(/<Provision id="([^"]*)"/g)].map((match) => match[1] ?? '');
  const due = provisionsOf(plan, section).map(({ id }) => id);
  for (let i = 0; i < Math.max(placed.length, due.length); i++) {
    const [stands, wanted] = [placed[i] ?? 'nothing', due[i] ?? 'nothing'];
    if (stands !== wanted) throw new Error(`${file}: places ${stands} where ${wanted} belongs`);
  }
  if (mdx.split('<InOneMinute />').length !== 2) throw new Error(`${file}: <InOneMinute /> once`);
}

/** Every id that has an address: provisions and sentences, in the order of the document. */
export function allIds(plan: Plan): string[] {
  return plan.provisions.flatMap((node) => [node.id, ...node.sentences.map(({ id }) => id)]);
}
