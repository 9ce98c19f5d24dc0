/** What the plan says in one sheet: positions with their actions and tasks, numbers, outcomes, measures, leads. */
import {
  childrenOf,
  findProvision,
  type Plan,
  type ProvisionNode,
  type Sentence,
} from '../../model/plan.ts';
import { positionOf, type Position } from '../../model/positions.ts';
import type { Responsibility, Unit } from '../../model/responsibility.ts';
import type { Target } from '../../model/targets.ts';

/** A task and the row that names its lead. */
export interface GlanceTask {
  node: ProvisionNode;
  lead: Responsibility;
}

/** A position, the action that we map to it, and the action's tasks. */
export interface GlancePosition {
  position: Position;
  action: ProvisionNode;
  tasks: readonly GlanceTask[];
}

/** A promise, and the position whose action makes it, if one does. */
export interface GlanceTarget {
  target: Target;
  position: Position | undefined;
}

/** A body that leads, and the positions of the tasks that it leads, in the order of the plan. */
export interface GlanceLead {
  unit: Unit;
  positions: readonly Position[];
}

/** The sheet's content. */
export interface GlanceRows {
  positions: readonly GlancePosition[];
  /** By the part that states them: 1.2, 1.3 and 2. */
  numbers: readonly { node: ProvisionNode; targets: readonly GlanceTarget[] }[];
  outcomes: readonly Sentence[];
  measures: readonly Sentence[];
  /** The most tasks first; else in the order of the plan. */
  leads: readonly GlanceLead[];
}

/** What the rows are made of. */
export interface GlanceFacts {
  plan: Plan;
  positions: readonly Position[];
  targets: readonly Target[];
  responsibilities: readonly Responsibility[];
  units: readonly Unit[];
}

/** Collects the rows; throws, by name, on a task without a lead and on a promise that has no place. */
export function collectGlance(facts: GlanceFacts): GlanceRows {
  const { plan, targets } = facts;
  const numbers = ['1.2', '1.3', '2'].map((id) => ({
    node: findProvision(plan, id),
    targets: targets
      .filter(({ clause }) => `${clause}.`.startsWith(`${id}.`))
      .map((target) => ({ target, position: positionOf(facts.positions, target.clause) })),
  }));
  const placed = numbers.flatMap((group) => group.targets.map(({ target }) => target));
  const lost = targets.find((target) => !placed.includes(target));
  if (lost) throw new Error(`at-a-glance: ${lost.id} (${lost.clause}) has no place`);
  return {
    positions: facts.positions.map((position) => collectPosition(facts, position)),
    numbers,
    outcomes: childrenOf(plan, '1.3').flatMap(({ sentences }) => sentences),
    measures: findProvision(plan, '3').sentences,
    leads: collectLeads(facts),
  };
}

function collectPosition(
  { plan, responsibilities }: GlanceFacts,
  position: Position,
): GlancePosition {
  const tasks = childrenOf(plan, position.action).map((node) => {
    const lead = responsibilities.find(({ clause, role }) => clause === node.id && role === 'lead');
    if (!lead) throw new Error(`at-a-glance: nobody leads ${node.id}`);
    return { node, lead };
  });
  return { position, action: findProvision(plan, position.action), tasks };
}

function collectLeads({ units, responsibilities, positions }: GlanceFacts): GlanceLead[] {
  return units
    .map((unit) => ({
      unit,
      positions: responsibilities
        .filter(({ body, role }) => body === unit.id && role === 'lead')
        .flatMap(({ clause }) => positionOf(positions, clause) ?? []),
    }))
    .filter((lead) => lead.positions.length > 0)
    .sort((a, b) => b.positions.length - a.positions.length);
}
