/** Who answers for what, both ways: the tasks by action with their bodies, the bodies with their tasks. */
import type { Plan, ProvisionNode } from '../../model/plan.ts';
import { positionOf, type Position } from '../../model/positions.ts';
import type { Responsibility, Unit } from '../../model/responsibility.ts';

/** How a body comes to a task: listed first, listed after, or bound by the rule of 2.1.1. */
export type Form = 'lead' | 'with' | 'rule';
export const forms: readonly Form[] = ['lead', 'with', 'rule'];

/** A task with its bodies in the order of its bracket. */
export interface Task {
  node: ProvisionNode;
  rows: readonly Responsibility[];
}

/** The tasks of one action, and the position that we map to it. */
export interface ActionGroup {
  action: ProvisionNode;
  position: Position;
  tasks: readonly Task[];
}

/** A body with its rows: those that it leads, then the others, each in the order of the plan. */
export interface Body {
  unit: Unit;
  rows: readonly Responsibility[];
  leads: number;
  serves: number;
  /** Of those that it serves on, how many by the rule. */
  bound: number;
}

/** The form of a row. */
export const formOf = ({ basis, role }: Responsibility): Form =>
  basis === 'named' ? role : 'rule';

/** Groups the tasks by action; throws, by name, on a row whose task has no action or position. */
export function groupTasks(
  plan: Plan,
  responsibilities: readonly Responsibility[],
  positions: readonly Position[],
): ActionGroup[] {
  const groups = plan.provisions
    .filter(({ parent }) => parent === '2')
    .map((action) => {
      const position = positionOf(positions, action.id);
      if (!position) throw new Error(`responsibility: action ${action.id} carries no position`);
      const tasks = plan.provisions
        .filter(({ kind, parent }) => kind === 'task' && parent === action.id)
        .map((node) => ({ node, rows: responsibilities.filter((row) => row.clause === node.id) }));
      return { action, position, tasks };
    });
  const placed = groups.flatMap(({ tasks }) => tasks.flatMap(({ rows }) => rows));
  const lost = responsibilities.find((row) => !placed.includes(row));
  if (lost)
    throw new Error(`responsibility: ${lost.clause} (${lost.body}) is no task of an action`);
  return groups;
}

/**
 * The bodies by how often they lead, then by how often they serve, then by their first mention.
 * Throws, by name, on a body without a task and on a row whose body is unknown.
 */
export function rankBodies(
  units: readonly Unit[],
  responsibilities: readonly Responsibility[],
): Body[] {
  const lost = responsibilities.find((row) => !units.some(({ id }) => id === row.body));
  if (lost) throw new Error(`responsibility: ${lost.sentence} has an unknown body ${lost.body}`);
  const mention = ({ unit }: Body): number =>
    responsibilities.findIndex(({ body }) => body === unit.id);
  return units
    .map((unit) => {
      const own = responsibilities.filter((row) => row.body === unit.id);
      if (own.length === 0) throw new Error(`responsibility: ${unit.id} has no task`);
      const rows = forms.flatMap((form) => own.filter((row) => formOf(row) === form));
      const leads = own.filter(({ role }) => role === 'lead').length;
      const bound = own.filter((row) => formOf(row) === 'rule').length;
      return { unit, rows, leads, serves: own.length - leads, bound };
    })
    .sort((a, b) => b.leads - a.leads || b.serves - a.serves || mention(a) - mention(b));
}

/** Whether a body begins another kind: those that lead, those with many tasks, those with one. */
export function opensKind(body: Body, before: Body | undefined): boolean {
  return before !== undefined && kindOf(body) !== kindOf(before);
}

function kindOf({ leads, serves }: Body): string {
  if (leads > 0) return 'lead';
  return serves > 1 ? 'many' : 'one';
}
