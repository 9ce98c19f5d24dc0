/** The shape of what we add in content/: explanations and judgements. The comments are the editor's manual. */
import { z } from 'astro/zod';
import { sections } from './address.ts';
import { bilingual, words } from './schema.ts';

/** Our words in both languages, the ids of the plan that they rest on, and a term to look up. */
const cited = bilingual.extend({ cites: z.array(words).min(1), see: words.optional() });

/** content/explanations/<id>.yaml: what we say of a provision; the file name is its id. */
export const explanationSchema = z.strictObject({
  /** For a section: its page in one minute, 200 characters and 120 words at most in all. */
  minute: z.array(cited).min(1).optional(),
  /** What it says in everyday words, one or two sentences. */
  plain: cited.optional(),
  /** Why it is there, as far as the plan shows. */
  why: cited.optional(),
  /** What a reader would look for and not find. */
  silent: cited.optional(),
});
export type Explanation = z.infer<typeof explanationSchema>;
export type Cited = z.infer<typeof cited>;

/** The classes of commitment, from the most definite; see content/commitment-classes.yaml. */
const commitmentName = z.enum([
  'dated-number',
  'number',
  'result',
  'action',
  'support',
  'exploration',
]);
export type CommitmentName = z.infer<typeof commitmentName>;

/** content/commitment-classes.yaml: one class of the rubric. */
export const commitmentClassSchema = z.strictObject({
  order: z.number().int().min(1).max(6),
  name: bilingual,
  /** When a sentence is of this class; a sentence of several kinds has the most definite. */
  rule: bilingual,
});
export type CommitmentClassEntry = z.infer<typeof commitmentClassSchema>;

/** content/commitments.yaml: how far one sentence commits. */
export const commitmentSchema = z.strictObject({
  class: commitmentName,
  /** Two gradings of the Chinese, one of the English alone; none knew the others. */
  graded: z.tuple([commitmentName, commitmentName, commitmentName]),
});
export type CommitmentEntry = z.infer<typeof commitmentSchema>;

/** content/confusables.yaml: words that are easily confused, explained side by side. */
export const confusableSchema = z.strictObject({
  /** Place on the page. */
  order: z.number().int(),
  title: bilingual,
  /** What is confused, and how: shown under the title. */
  lead: bilingual,
  sides: z
    .array(
      z.strictObject({
        name: bilingual,
        /** Its entry in the glossary. */
        term: z.string().optional(),
        /** The plan's words for it: a substring of the sentence that `cite` names. */
        quote: bilingual.optional(),
        /** The sentence that speaks of it. */
        cite: z.string().optional(),
        text: bilingual,
      }),
    )
    .min(2),
  /** Pages that say what the plan does not. */
  sources: z.array(z.strictObject({ name: bilingual, url: z.url() })).default([]),
  /** Chinese words of the explanation that the plan itself never uses. */
  absent: z.array(words).default([]),
});
export type ConfusableEntry = z.infer<typeof confusableSchema>;

/** content/discussion.yaml: one question for a class. */
export const discussionSchema = z.strictObject({
  /** The section whose heading it stands under; `notice` for the document as a whole. */
  about: z.enum(sections),
  question: bilingual,
  cites: z.array(words).min(1),
});
export type DiscussionEntry = z.infer<typeof discussionSchema>;

/** content/worksheet.yaml: a verb of the plan, and what to look for in its contexts. */
export const worksheetSchema = z.strictObject({ verb: words, note: bilingual });
export type WorksheetEntry = z.infer<typeof worksheetSchema>;
