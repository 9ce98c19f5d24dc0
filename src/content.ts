/** The one door to content/: loaded once, typed, cross-checked. A fault stops the build by name. */
import { getCollection } from 'astro:content';
import source from '../seeds/000_f792350fbb1b06e7.txt?raw';
import { resolveCommitments } from './model/commitments.ts';
import { resolveConfusables } from './model/confusables.ts';
import { findCountedElsewhere } from './model/counted-elsewhere.ts';
import { checkFacts } from './model/document.ts';
import { checkExplanations } from './model/explanation.ts';
import { sections, type Section } from './model/address.ts';
import { langs, type Lang } from './model/lang.ts';
import { checkPlacement, growPlan } from './model/plan.ts';
import { resolvePositions } from './model/positions.ts';
import { checkPacks } from './model/ready-packs.ts';
import { assignResponsibilities, type Unit } from './model/responsibility.ts';
import { questionNames, type Question } from './model/schema.ts';
import { resolveTargets } from './model/targets.ts';
import { linkTerms } from './model/term-links.ts';
import { checkDiscussion, checkWorksheet } from './model/teaching.ts';
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

/** The links of each sentence to the glossary. */
export const termLinks = linkTerms(
  plan,
  terms,
  (await getCollection('linkedTerms')).map(({ data }) => data.id),
);

/** Words that are easily confused, in the order of the page. */
export const confusables = resolveConfusables(
  await byId(getCollection('confusables')),
  plan,
  terms,
);

/** The responsible bodies, in the order of content/units.yaml. */
export const units: Unit[] = resolveUnits(await byId(getCollection('units')), (id) =>
  findTerm(terms, id),
);

/** Who answers for which task. */
export const responsibilities = assignResponsibilities(plan, units);

/** The numbers promised. */
export const targets = resolveTargets(await byId(getCollection('targets')), plan);

/** Numbers of part one for what tasks name. */
export const countedElsewhere = findCountedElsewhere(plan, targets, terms);

/** The five positions of 1.1, and the actions we map to them. */
export const positions = resolvePositions(await byId(getCollection('positions')), plan);

/** What we say of the provisions, by their ids. */
export const explanations = checkExplanations(
  await byId(getCollection('explanations')),
  plan,
  terms,
);

/** How far each sentence commits, by our rubric. */
export const { classes: commitmentClasses, commitments } = resolveCommitments(
  await byId(getCollection('commitmentClasses')),
  await byId(getCollection('commitments')),
  plan,
);

const listOf = async <T>(collection: Promise<{ id: string; data: T }[]>): Promise<T[]> =>
  (await collection).sort((a, b) => a.id.localeCompare(b.id, 'en')).map(({ data }) => data);

/** Questions for a class, in their order. */
export const discussion = checkDiscussion(await listOf(getCollection('discussion')), plan);

/** The verbs of the worksheet, in their order. */
export const worksheet = checkWorksheet(await listOf(getCollection('worksheet')), plan);

/** Clauses chosen for lessons, in the order of content/packs.yaml. */
export const packs = checkPacks(await byId(getCollection('packs')), plan);

/** Words that readers type → words of the plan; src/search-data.ts checks them against the plan. */
export const synonyms = (await getCollection('synonyms')).map(({ data }) => data);

const questionWords = await byId(getCollection('questions'));

/** Words that ask, by what they ask for. */
export const questions = Object.fromEntries(
  questionNames.map((name) => {
    const entry = questionWords[name];
    if (!entry) throw new Error(`content/questions.yaml: ${name} is missing`);
    return [name, entry.words];
  }),
) as unknown as Readonly<Record<Question, readonly string[]>>;

const sectionPages = await getCollection('sections');

/** The MDX of a section page, which places its provisions; throws naming the file that is missing. */
export function sectionPage(lang: Lang, section: Section) {
  const page = sectionPages.find(({ id }) => id === `${lang}/${section}`);
  if (!page) throw new Error(`content/sections/${lang}/${section}.mdx is missing`);
  return page;
}
for (const lang of langs) {
  for (const section of sections) {
    const file = `content/sections/${lang}/${section}.mdx`;
    checkPlacement(plan, file, section, sectionPage(lang, section).body ?? '');
  }
}

/** The explainers: `zh/about`. Each has its twin. */
export const pages = await getCollection('pages');
for (const { id } of pages) {
  const [lang, name] = id.split('/');
  const twin = `${lang === 'zh' ? 'en' : 'zh'}/${name ?? ''}`;
  if (!pages.some((page) => page.id === twin)) {
    throw new Error(`content/pages/${twin}.mdx is missing: ${id} has no twin`);
  }
}
