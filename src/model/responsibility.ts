import type { Bilingual } from './lang.ts';
import type { Plan, ProvisionNode, Sentence } from './plan.ts';

/** A responsible body: its name as the plan prints it, in English, and short forms for tables. */
export interface Unit {
  id: string;
  name: Bilingual;
  abbr: Bilingual;
}

/** One body on one task. */
export interface Responsibility {
  clause: string;
  /** The sentence that names the body, or binds it by rule. */
  sentence: string;
  role: 'lead' | 'with';
  /** Place in the list, from 1; a body bound only by rule comes last. */
  order: number;
  body: string;
  basis: 'named' | 'rule of 2.1.1';
}

const opening = '（责任单位：';
const separator = '、';

/** 2.1.1-s3: all tasks below are also to be implemented by the Hangzhou government, not listed again. */
export const rule = {
  clause: '2.1.1',
  body: 'hangzhou',
  words: '以下均需杭州市政府落实，不再列出。',
};

/** Whether a sentence is the bracket that names the responsible bodies. */
export function isBracket(sentence: Sentence): boolean {
  return sentence.zh.startsWith(opening);
}

/**
 * Who answers for which task, in the order of the plan: the first body listed leads (2.1.1-s3),
 * and Hangzhou serves on every task after 2.1.1 though it is not listed there.
 * Throws, naming the sentence, on a body that content/units.yaml lacks or a task without a bracket.
 */
export function assignResponsibilities(plan: Plan, units: readonly Unit[]): Responsibility[] {
  const tasks = plan.provisions.filter((node) => node.kind === 'task');
  return tasks.flatMap((task) => rowsOf(task, units));
}

function rowsOf(task: ProvisionNode, units: readonly Unit[]): Responsibility[] {
  const bracket = task.sentences.at(-1);
  if (!bracket || !isBracket(bracket))
    throw new Error(`${task.id}: no bracket of responsible bodies`);
  const rows = bodiesIn(bracket, units).map((body, i): Responsibility => ({
    clause: task.id,
    sentence: bracket.id,
    role: i === 0 ? 'lead' : 'with',
    order: i + 1,
    body,
    basis: 'named',
  }));
  if (task.id === rule.clause && !bracket.zh.includes(rule.words)) {
    throw new Error(`${bracket.id}: the rule that binds Hangzhou to all tasks is missing`);
  }
  if (rows.some((row) => row.body === rule.body)) return rows;
  const bound: Responsibility = {
    clause: task.id,
    sentence: `${rule.clause}-s3`,
    role: 'with',
    order: rows.length + 1,
    body: rule.body,
    basis: 'rule of 2.1.1',
  };
  return [...rows, bound];
}

/** The bodies that a bracket lists, in its order; throws on a name that is not in `units`. */
export function bodiesIn(bracket: Sentence, units: readonly Unit[]): string[] {
  const list = bracket.zh.slice(opening.length).split(/[。）]/)[0] ?? '';
  return list.split(separator).map((name) => {
    const unit = units.find((known) => known.name.zh === name);
    if (!unit) throw new Error(`${bracket.id}: body ${name} is not in content/units.yaml`);
    return unit.id;
  });
}
