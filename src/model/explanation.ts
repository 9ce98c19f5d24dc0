import { sections } from './address.ts';
import type { Lang } from './lang.ts';
import { langs } from './lang.ts';
import { allIds, type Plan, type ProvisionNode } from './plan.ts';
import { isBracket } from './responsibility.ts';
import type { Cited, Explanation } from './editorial-schema.ts';
import type { Term } from './schema.ts';

/** How long the minutes of a section may be in all: characters of Chinese, words of English. */
const minuteLimits: Readonly<Record<Lang, number>> = { zh: 200, en: 120 };
const keys = ['plain', 'why', 'silent'] as const;

/**
 * The explanations as they are, by id. Throws, naming the file, on an id that the plan has not, a
 * citation or a term that leads nowhere, a section without its minute or with too long a one, a provision
 * with sentences that is not put plainly, and a task without its why or its silence.
 */
export function checkExplanations(
  entries: Readonly<Record<string, Explanation>>,
  plan: Plan,
  terms: readonly Pick<Term, 'id'>[],
): Readonly<Record<string, Explanation>> {
  const ids = new Set(allIds(plan));
  const termIds = new Set(terms.map(({ id }) => id));
  const due = plan.provisions.map((node) => ({ id: node.id, wanted: keysDue(node) }));
  for (const { id, wanted } of due) {
    const missing = wanted.find((key) => !entries[id]?.[key]);
    if (missing) throw fault(id, `${missing} is missing`);
  }
  for (const [id, entry] of Object.entries(entries)) {
    if (!plan.byId.has(id)) throw fault(id, 'not a provision of the plan');
    const said = [...(entry.minute ?? []), ...keys.flatMap((key) => entry[key] ?? [])];
    const lost = said.flatMap(({ cites }) => cites).find((cite) => !ids.has(cite));
    if (lost) throw fault(id, `cites ${lost}, which the plan has not`);
    const unknown = said.flatMap(({ see }) => see ?? []).find((term) => !termIds.has(term));
    if (unknown) throw fault(id, `see ${unknown}, which content/terms.tsv has not`);
    const long = langs.find((lang) => lengthOf(entry.minute ?? [], lang) > minuteLimits[lang]);
    if (long) {
      const figures = `${String(lengthOf(entry.minute ?? [], long))} of ${String(minuteLimits[long])}`;
      throw fault(id, `minute is too long in ${long}: ${figures}`);
    }
  }
  return entries;
}

const fault = (id: string, reason: string): Error =>
  new Error(`content/explanations/${id}.yaml: ${reason}`);

function keysDue(node: ProvisionNode): (keyof Explanation)[] {
  const says = node.sentences.some((sentence) => !isBracket(sentence));
  const isSection = sections.some((section) => section === node.id);
  return [
    ...(isSection ? (['minute'] as const) : []),
    ...(says ? (['plain'] as const) : []),
    ...(node.kind === 'task' ? (['why', 'silent'] as const) : []),
  ];
}

/** Characters of Chinese, words of English. */
export function lengthOf(said: readonly Cited[], lang: Lang): number {
  const text = said.map((part) => part[lang]).join(' ');
  return lang === 'zh'
    ? text.replaceAll(/\s/g, '').length
    : text.split(/\s+/).filter(Boolean).length;
}
