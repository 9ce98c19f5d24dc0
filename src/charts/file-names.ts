/** What a picture can be taken away as, and where. */
import type { Lang } from '../model/lang.ts';
import type { Picture } from './picture.ts';

/** Endings of files, the most asked for first. */
export const fileKinds = ['pdf', 'png', 'svg', 'csv', 'json'] as const;
export type FileKind = (typeof fileKinds)[number];

/** `/data/pictures/targets-zh.svg`. */
export function filePath({ name }: Picture, lang: Lang, kind: FileKind): string {
  return `/data/pictures/${name}-${lang}.${kind}`;
}

/** The kinds that a picture is offered in: PDF where its sheets fit on paper. */
export function kindsOf({ isPaged }: Picture): readonly FileKind[] {
  return fileKinds.filter((kind) => kind !== 'pdf' || isPaged);
}
