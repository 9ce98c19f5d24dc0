/** What a picture can be taken away as, and where. */
import type { Lang } from '../model/lang.ts';
import type { Picture } from './picture.ts';

/** Endings of files, the most asked for first. */
export const fileKinds = ['png', 'svg', 'csv', 'json'] as const;
export type FileKind = (typeof fileKinds)[number];

/** `/data/pictures/targets-zh.svg`. */
export function filePath({ name }: Picture, lang: Lang, kind: FileKind): string {
  return `/data/pictures/${name}-${lang}.${kind}`;
}
