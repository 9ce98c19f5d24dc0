/** Reads content/ with the same schemas and checks as the site, without Astro. */
import { readdirSync, readFileSync } from 'node:fs';
import { tsvParse } from 'd3';
import { parse } from 'yaml';
import { checkFacts } from '../../src/model/document.ts';
import { confusableSchema, explanationSchema } from '../../src/model/editorial-schema.ts';
import { checkExplanations } from '../../src/model/explanation.ts';
import { growPlan } from '../../src/model/plan.ts';
import { resolvePositions } from '../../src/model/positions.ts';
import { checkPacks } from '../../src/model/ready-packs.ts';
import { assignResponsibilities } from '../../src/model/responsibility.ts';
import {
  factSchema,
  packSchema,
  positionSchema,
  provisionSchema,
  synonymSchema,
  targetSchema,
  termSchema,
  unitSchema,
  type Question,
} from '../../src/model/schema.ts';
import { resolveTargets } from '../../src/model/targets.ts';
import { linkTerms } from '../../src/model/term-links.ts';
import { findTerm, resolveUnits } from '../../src/model/terms.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

interface Schema<T> {
  parse(value: unknown): T;
}

function check<T>(place: string, schema: Schema<T>, value: unknown): T {
  try {
    return schema.parse(value);
  } catch (cause) {
    throw new Error(`${place} does not have the shape of model/schema.ts`, { cause });
  }
}

function readTable<T>(path: string, schema: Schema<T>): Record<string, T> {
  const entries = Object.entries(parse(read(path)) as Record<string, unknown>);
  return Object.fromEntries(
    entries.map(([id, entry]) => [id, check(`${path}: ${id}`, schema, entry)]),
  );
}

/** A folder of one file an entry, by the names of its files. */
function readFolder<T>(folder: string, schema: Schema<T>): Record<string, T> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    files.map((name) => [
      name.replace(/\.yaml$/, ''),
      check(`${folder}/${name}`, schema, parse(read(`${folder}/${name}`))),
    ]),
  );
}

export const sourceText = read('seeds/000_f792350fbb1b06e7.txt');
export const provisions = readFolder('content/plan', provisionSchema);
export const plan = growPlan(provisions);
export const document = checkFacts(readTable('content/document.yaml', factSchema), plan);
export const terms = tsvParse(read('content/terms.tsv')).map((row) => termSchema.parse(row));
export const units = resolveUnits(readTable('content/units.yaml', unitSchema), (id) =>
  findTerm(terms, id),
);
export const responsibilities = assignResponsibilities(plan, units);
export const linkedTerms = parse(read('content/linked-terms.yaml')) as string[];
export const termLinks = linkTerms(plan, terms, linkedTerms);
export const confusableEntries = readTable('content/confusables.yaml', confusableSchema);
export const publishedTerms = read('content/published-terms.txt').trim().split('\n');
export const targetEntries = readTable('content/targets.yaml', targetSchema);
export const targets = resolveTargets(targetEntries, plan);
export const positions = resolvePositions(
  readTable('content/positions.yaml', positionSchema),
  plan,
);
export const packs = checkPacks(readTable('content/packs.yaml', packSchema), plan);
export const publishedIds = read('content/published-ids.txt').trim().split('\n');

export const synonyms = (parse(read('content/synonyms.yaml')) as unknown[]).map((entry, i) =>
  check(`content/synonyms.yaml: ${String(i)}`, synonymSchema, entry),
);
export const questions = parse(read('content/questions.yaml')) as Record<Question, string[]>;
export const explanations = checkExplanations(
  readFolder('content/explanations', explanationSchema),
  plan,
  terms,
);
