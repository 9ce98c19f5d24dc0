/** Styles that only some pages need: each stands in their documents after index.css. */
import glossary from '../styles/glossary.css?inline';
import home from '../styles/home.css?inline';
import pack from '../styles/pack.css?inline';
import picture from '../styles/picture.css?inline';
import prose from '../styles/prose.css?inline';
import quotation from '../styles/quotation.css?inline';
import rows from '../styles/rows.css?inline';
import teaching from '../styles/teaching.css?inline';
import term from '../styles/term.css?inline';
import whole from '../styles/whole.css?inline';
import type { KnownTag } from './known-tags.ts';

const sheets = {
  glossary,
  home,
  pack,
  picture,
  prose,
  quotation,
  rows,
  teaching,
  term,
  whole,
} as const;

/** A sheet beside the one that every page carries. */
export type Sheet = keyof typeof sheets;

/** The text of a sheet. */
export function textOf(sheet: Sheet): string {
  return sheets[sheet];
}

/** Tags of MDX that need a sheet of their own. */
const ofTags = {
  Discussion: 'teaching',
  QuotationCheck: 'quotation',
  Worksheet: 'teaching',
} as const satisfies Partial<Record<KnownTag, Sheet>>;

/** The sheets that the tags of an MDX file need. */
export function sheetsOf(mdx: string): Sheet[] {
  const tags = Object.keys(ofTags) as (keyof typeof ofTags)[];
  const used = tags.filter((tag) => new RegExp(`<${tag}\\b`).test(mdx));
  return [...new Set(used.map((tag) => ofTags[tag]))];
}
