/** Styles that only some pages need: each stands in their documents after index.css. */
import glossary from '../styles/glossary.css?inline';
import picture from '../styles/picture.css?inline';

const sheets = { glossary, picture } as const;

/** A sheet beside the one that every page carries. */
export type Sheet = keyof typeof sheets;

/** The text of a sheet. */
export function textOf(sheet: Sheet): string {
  return sheets[sheet];
}
