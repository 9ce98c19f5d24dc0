/** The one door to content/: loaded once, typed, cross-checked. A fault stops the build by name. */
import { getCollection } from 'astro:content';
import source from '../seeds/000_f792350fbb1b06e7.txt?raw';
import { checkFacts } from './model/document.ts';
import { growPlan } from './model/plan.ts';
import { assignResponsibilities, type Unit } from './model/responsibility.ts';
import { resolveTargets } from './model/targets.ts';
import { findTerm, resolveUnits } from './model/terms.ts';

const byId = async <T>(
  collection: Promise<{ id: string; data: T }[]>,
): Promise<Record<string, T>> =>
  Object.fromEntries((await collection).map(({ id, data }) => [id, data]));

/** The official text as received. */
export const sourceText: string = source;

/** The whole document. */
export const plan = growPlan(await byId(getCollection('plan')));

/** What the source proves about the document. */
export const document = checkFacts(await byId(getCollection('document')), plan);

/** The termbase, in its own order. */
export const terms = (await getCollection('terms'))
  .map(({ data }) => data)
  .sort((a, b) => a.id.localeCompare(b.id, 'en'));

/** The responsible bodies, in the order of content/units.yaml. */
export const units: Unit[] = resolveUnits(await byId(getCollection('units')), (id) =>
  findTerm(terms, id),
);

/** Who answers for which task. */
export const responsibilities = assignResponsibilities(plan, units);

/** The numbers promised. */
export const targets = resolveTargets(await byId(getCollection('targets')), plan);

/** Section pages (`zh/2.3`) and explainers (`zh/about`), to be rendered by pages. */
export const sectionPages = await getCollection('sections');
export const pages = await getCollection('pages');
