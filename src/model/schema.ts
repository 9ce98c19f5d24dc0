/** The shape of every file in content/. The comments are the editor's manual. */
import { z } from 'astro/zod';

/** Something said. */
export const words = z.string().trim().min(1);
/** The same in both languages. */
export const bilingual = z.strictObject({ zh: words, en: words });

/** What a line of the letterhead or the footer is; the layout sets each as the print does. */
export const roles = [
  'masthead',
  'number',
  'title',
  'addressees',
  'text',
  'signature',
  'date',
  'release',
  'copies',
  'printing',
] as const;

/** One sentence and its twin. `zh` is verbatim (see model/normalise.ts); `en` is ours. */
const sentence = bilingual.extend({ role: z.enum(roles).optional() });

/** content/plan/<id>.yaml: one provision; the file name is its id. */
export const provisionSchema = z.strictObject({
  /** Without its number and without the full stop that follows it in the print. */
  title: bilingual.optional(),
  /** In the order of the print; a bracket with the responsible bodies is the last sentence. */
  sentences: z.array(sentence),
});
export type Provision = z.infer<typeof provisionSchema>;
export type Role = (typeof roles)[number];

/** content/units.yaml: a body that carries a task. Its names are those of the term. */
export const unitSchema = z.strictObject({
  /** The row of content/terms.tsv with the names, as printed and in English. */
  term: z.string().regex(/^t\d{3}$/),
});

/** content/terms.tsv: the termbase. Lists within a cell are separated by `; `. */
export const termSchema = z.strictObject({
  id: z.string().regex(/^t\d{3}$/),
  zh: words,
  pinyin: words,
  /** The rendering to use. */
  en: words,
  /** The short form for tables; ours where no official one was found. */
  abbr: z.string(),
  /** Inflected or shortened forms that this translation may use besides `en` and `abbr`. */
  variants: z.string(),
  /** Renderings found elsewhere, which this translation does not use. */
  en_alt: z.string(),
  category: z.enum([
    'agency',
    'concept',
    'document',
    'institution',
    'phrase',
    'place',
    'programme',
  ]),
  definition_en: words,
  definition_zh: words,
  source: words,
  /** verified: read on the page cited · partial · background: established usage · own: ours. */
  source_type: z.enum(['verified', 'partial', 'background', 'own']),
  confidence: z.enum(['high', 'medium', 'low']),
  note: z.string(),
});
export type Term = z.infer<typeof termSchema>;

/** content/linked-terms.yaml: a term that the text of the plan links to the glossary. */
export const linkedTermSchema = z.strictObject({ id: z.string().regex(/^t\d{3}$/) });

/** content/targets.yaml: one number that the plan promises. Its deadline is derived, not typed. */
export const targetSchema = z.strictObject({
  /** The sentence that states it. */
  sentence: z.string(),
  /** The number with its qualifier, as the Chinese has it: a substring of the sentence. */
  quote: words,
  item: bilingual,
  /** Null where the bound is open. */
  min: z.number(),
  max: z.number().nullable(),
  /** at least: 以上 · exact: a bare number · range: 1—2 · level: 千亿级, an order of magnitude. */
  comparator: z.enum(['at least', 'exact', 'range', 'level']),
  unit: bilingual,
});
export type TargetEntry = z.infer<typeof targetSchema>;

/** content/synonyms.yaml: words that readers type, and what the plan says for them. */
export const synonymSchema = z.strictObject({
  say: z.array(words).min(1),
  /** Words of the plan, letter for letter, or ids of terms. */
  means: z.array(words).min(1),
  /** Whether they are words of what stands beside the plan instead: of this site's own pages. */
  beside: z.literal(true).optional(),
});
export type Synonym = z.infer<typeof synonymSchema>;

/** content/questions.yaml: words that ask, by what they ask for. */
export const questionNames = ['bodies', 'numbers', 'meanings', 'pictures', 'fillers'] as const;
export type Question = (typeof questionNames)[number];

/** One list of content/questions.yaml. */
export const questionSchema = z.strictObject({ words: z.array(words).min(1) });

/** content/positions.yaml: one of the five positions of 1.1, and the action we map to it. */
export const positionSchema = z.strictObject({
  order: z.number().int().min(1).max(5),
  /** The plan's words: a substring of 1.1-s1 in each language. */
  quote: bilingual,
  /** A short name for pictures and labels; ours. */
  name: bilingual,
  /** Our mapping: the id of an action of part two. */
  action: z.string(),
});
export type PositionEntry = z.infer<typeof positionSchema>;

/** content/document.yaml: what the source proves about the document; each names its sentence. */
export const factSchema = z.strictObject({
  /** A substring of the sentence in that language (dates: see `iso`). */
  zh: words,
  en: words,
  sentence: z.string(),
  /** For dates: ISO 8601. */
  iso: z.iso.date().optional(),
  /** Latin transcription, for styles of citation that ask for it. */
  pinyin: words.optional(),
});
export type Fact = z.infer<typeof factSchema>;

/** content/packs.yaml: clauses for a lesson; the key is the pack's address, for good. */
export const packSchema = z.strictObject({
  /** Its place in the list. */
  order: z.number().int(),
  title: bilingual,
  /** What one can do with them in class; ours. */
  note: bilingual,
  /** Ids of the plan, in the order of the handout. */
  clauses: z.array(z.string()).min(1),
});
export type PackEntry = z.infer<typeof packSchema>;

/** Frontmatter of content/sections/<lang>/<section>.mdx. */
export const sectionSchema = z.strictObject({
  /** The page's title in the browser, most telling words first. */
  title: words,
  /** One sentence for search engines and shared cards; no judgement, no outcome. */
  description: words.max(200),
});

/** Frontmatter of content/pages/<lang>/<name>.mdx. */
export const pageSchema = sectionSchema.extend({
  /** Place in the menu. */
  order: z.number().int(),
  /** What the page speaks of: in one about the plan, each paragraph must cite (see layouts/cited-paragraphs.ts). */
  about: z.enum(['plan', 'site']),
});
