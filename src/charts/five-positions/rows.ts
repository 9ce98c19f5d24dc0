/** Five positions in the order of 1.1, five actions in the order of part two, and the strand that crosses. */
import { descending, rollups, sum } from 'd3';
import type { Bilingual } from '../../model/lang.ts';
import { parseSentenceId } from '../../model/numbering.ts';
import { childrenOf, findSentence, type Plan, type ProvisionNode } from '../../model/plan.ts';
import { crossing, type Position } from '../../model/positions.ts';
import type { Responsibility } from '../../model/responsibility.ts';
import type { Target } from '../../model/targets.ts';

/** A task with the numbers that it promises. */
export interface PositionTask {
  node: ProvisionNode;
  targets: readonly Target[];
}

/** An action, the position that we map to it, its tasks, and how many of them each body leads. */
export interface PositionAction {
  node: ProvisionNode;
  position: Position;
  tasks: readonly PositionTask[];
  leads: readonly { body: string; count: number }[];
}

/** The sentence of one position's action that speaks of another position. */
export interface Strand {
  sentence: string;
  task: string;
  /** The places of both positions: whose action holds it, and which it names. */
  from: number;
  to: number;
  /** The end of the sentence, which says it. */
  words: Bilingual;
}

/** All that the picture shows. */
export interface PositionRows {
  positions: readonly Position[];
  actions: readonly PositionAction[];
  strand: Strand;
}

/** What the picture is drawn from. */
export interface PositionSources {
  plan: Plan;
  positions: readonly Position[];
  targets: readonly Target[];
  responsibilities: readonly Responsibility[];
}

/** Gathers what the picture shows; throws, by name, on an action, a target or a lead without its place. */
export function gatherPositions(sources: PositionSources): PositionRows {
  const { plan, positions, targets } = sources;
  const actions = childrenOf(plan, '2').map((node) => actionOf(node, sources));
  const shown = actions.flatMap(({ tasks }) => tasks.flatMap((task) => task.targets));
  const lost = targets.find(
    ({ clause, id }) => clause.startsWith('2.') && !shown.some((target) => target.id === id),
  );
  if (lost) throw new Error(`positions: target ${lost.id} (${lost.clause}) belongs to no task`);
  return { positions, actions, strand: strandOf(sources) };
}

function actionOf(
  node: ProvisionNode,
  { plan, positions, targets, responsibilities }: PositionSources,
): PositionAction {
  const carried = positions.filter(({ action }) => action === node.id);
  const [position] = carried;
  if (!position || carried.length > 1) {
    throw new Error(`positions: ${node.id} carries ${String(carried.length)} positions, not one`);
  }
  const tasks = childrenOf(plan, node.id).map((task) => ({
    node: task,
    targets: targets.filter(({ clause }) => clause === task.id),
  }));
  const led = responsibilities.filter(
    ({ role, clause }) => role === 'lead' && tasks.some(({ node: { id } }) => id === clause),
  );
  const counts = [
    ...rollups(
      led,
      (rows) => rows.length,
      ({ body }) => body,
    ),
  ];
  const leads = counts
    .map(([body, count]) => ({ body, count }))
    .sort((a, b) => descending(a.count, b.count));
  if (sum(leads, ({ count }) => count) !== tasks.length) {
    throw new Error(`positions: ${node.id} has not one lead body for each of its tasks`);
  }
  return { node, position, tasks, leads };
}

function strandOf({ plan, positions }: PositionSources): Strand {
  const { sentence, from, to } = crossing;
  const task = parseSentenceId(sentence).provision;
  const orderOf = (name: string): number => {
    const position = positions.find(({ id }) => id === name);
    if (!position) throw new Error(`positions: no position ${name} for ${sentence}`);
    return position.order;
  };
  const said = findSentence(plan, sentence);
  // The last two clauses: what is built, and what it is to become.
  const zh = /[^，]+，[^，]+(?=。$)/.exec(said.zh)?.[0];
  const en = /(?<=; and )[^;]+(?=\.$)/.exec(said.en)?.[0];
  if (!zh || !en) throw new Error(`positions: ${sentence} does not end as it did`);
  return { sentence, task, from: orderOf(from), to: orderOf(to), words: { zh, en } };
}
