import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { tsvParse } from 'd3';
import { parse } from 'yaml';
import {
  commitmentClassSchema,
  commitmentSchema,
  confusableSchema,
  discussionSchema,
  explanationSchema,
  worksheetSchema,
} from './model/editorial-schema.ts';
import {
  factSchema,
  linkedTermSchema,
  packSchema,
  pageSchema,
  positionSchema,
  provisionSchema,
  questionSchema,
  sectionSchema,
  synonymSchema,
  targetSchema,
  termSchema,
  unitSchema,
} from './model/schema.ts';

// The default id is a slug of the path, which eats the dots of 2.3.1 and the folder of the language.
const pathAsId = ({ entry }: { entry: string }): string => entry.replace(/\.\w+$/, '');

// A list has no ids of its own: the place in the file is one, written so that it sorts.
const listed = (text: string) =>
  Object.fromEntries(
    (parse(text) as Record<string, unknown>[]).map((entry, i) => [
      String(i).padStart(4, '0'),
      entry,
    ]),
  );

/** Binds each path of content/ to its schema; content.ts is the door through which they are read. */
export const collections = {
  plan: defineCollection({
    loader: glob({ base: './content/plan', pattern: '*.yaml', generateId: pathAsId }),
    schema: provisionSchema,
  }),
  explanations: defineCollection({
    loader: glob({ base: './content/explanations', pattern: '*.yaml', generateId: pathAsId }),
    schema: explanationSchema,
  }),
  commitmentClasses: defineCollection({
    loader: file('content/commitment-classes.yaml'),
    schema: commitmentClassSchema,
  }),
  commitments: defineCollection({
    loader: file('content/commitments.yaml'),
    schema: commitmentSchema,
  }),
  document: defineCollection({ loader: file('content/document.yaml'), schema: factSchema }),
  units: defineCollection({ loader: file('content/units.yaml'), schema: unitSchema }),
  positions: defineCollection({
    loader: file('content/positions.yaml'),
    schema: positionSchema,
  }),
  packs: defineCollection({ loader: file('content/packs.yaml'), schema: packSchema }),
  targets: defineCollection({ loader: file('content/targets.yaml'), schema: targetSchema }),
  terms: defineCollection({
    loader: file('content/terms.tsv', { parser: (text) => [...tsvParse(text)] }),
    schema: termSchema,
  }),
  linkedTerms: defineCollection({
    loader: file('content/linked-terms.yaml', {
      parser: (text) => (parse(text) as string[]).map((id) => ({ id })),
    }),
    schema: linkedTermSchema,
  }),
  confusables: defineCollection({
    loader: file('content/confusables.yaml'),
    schema: confusableSchema,
  }),
  discussion: defineCollection({
    loader: file('content/discussion.yaml', { parser: listed }),
    schema: discussionSchema,
  }),
  worksheet: defineCollection({
    loader: file('content/worksheet.yaml', { parser: listed }),
    schema: worksheetSchema,
  }),
  synonyms: defineCollection({
    loader: file('content/synonyms.yaml', { parser: listed }),
    schema: synonymSchema,
  }),
  questions: defineCollection({
    loader: file('content/questions.yaml', {
      parser: (text) =>
        Object.fromEntries(
          Object.entries(parse(text) as Record<string, string[]>).map(([id, words]) => [
            id,
            { words },
          ]),
        ),
    }),
    schema: questionSchema,
  }),
  sections: defineCollection({
    loader: glob({ base: './content/sections', pattern: '*/*.mdx', generateId: pathAsId }),
    schema: sectionSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '*/*.mdx', generateId: pathAsId }),
    schema: pageSchema,
  }),
};
