import { readdirSync, readFileSync } from 'node:fs';

/** A file of the tree by its path from the top, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Every file below a folder whose name ends in one of the endings, in the order of the alphabet. */
export function readTree(folder: string, endings: RegExp): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** All code and styles of src/. */
export const sourceFiles = readTree('src', /\.(?:ts|js|mjs|astro|css)$/);

/** Code without its comments, for rules that speak of code only. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '').replace(/<!--[^]*?-->/g, '');
}

/** The end of a path that tells what a file is: `plan-reader` of src/components/plan-reader/x.ts. */
export function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}
