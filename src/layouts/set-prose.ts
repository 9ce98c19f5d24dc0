/**
 * A rehype plugin: the prose of content/ is set as all other words of the site are (numbers and short
 * names kept whole, words of the other language marked), a reference stays on the line of the word
 * before it, and each cell of a table knows the heading of its column, for windows where rows are
 * stacks.
 */
import type { Lang } from '../model/lang.ts';
import { keepEnd, typeset, type Run } from '../model/typeset.ts';

interface Attribute {
  type: string;
  name?: string;
  value?: unknown;
}
interface Node {
  type: string;
  tagName?: string;
  name?: string | null;
  value?: string;
  properties?: Record<string, unknown>;
  attributes?: Attribute[];
  children?: Node[];
}

export function setProse() {
  return (tree: Node, file: { path?: string }): void => {
    const [, lang] = /\/content\/\w+\/(zh|en)\//.exec(file.path ?? '') ?? [];
    if (lang) set(tree, lang as Lang, false);
  };
}

function set(node: Node, lang: Lang, isTitle: boolean, isFollowed = false): void {
  if (node.tagName === 'table') labelCells(node);
  if (!node.children) return;
  node.children = node.children.flatMap((child, i, siblings) => {
    const isBeforeCite = siblings[i + 1]?.name === 'Cite' && child.name !== 'Cite';
    const isEnd = (isBeforeCite || isFollowed) && siblings.slice(i + 1).every(isNoWord);
    if (child.type === 'text') {
      const text = child.value ?? '';
      const isAfterWords = text.trim() !== '' || (i > 0 && siblings[i - 1]?.name !== 'Cite');
      const words = isBeforeCite && isAfterWords ? `${text.trimEnd()}\u00a0` : text;
      const runs = typeset(words, lang, isTitle);
      return nodesOf(isEnd && isAfterWords ? keepEnd(runs, lang) : runs);
    }
    const name = child.tagName ?? child.name ?? '';
    if (isMarked(child)) keepShort(child);
    else if (name !== 'code') set(child, lang, isTitle || /^h\d$/.test(name), isEnd);
    return isBeforeCite ? [child, { type: 'text', value: '\u00a0' }] : [child];
  });
}

const isNoWord = ({ name, value }: Node): boolean => name === 'Cite' || value?.trim() === '';

function nodesOf(runs: readonly Run[]): Node[] {
  return runs.map((run) => {
    const words = { type: 'text', value: run.text };
    if (!run.keep && !run.lang) return words;
    const properties = { ...(run.keep && { class: 'keep' }), ...(run.lang && { lang: run.lang }) };
    return { type: 'element', tagName: 'span', properties, children: [words] };
  });
}

const isMarked = ({ attributes }: Node): boolean =>
  attributes?.some(({ name }) => name === 'lang') ?? false;

/** A word that its author has marked as Chinese: one line holds it. */
function keepShort(node: Node): void {
  const isShort = /^\p{Script=Han}{2,8}$/u.test(textOf(node));
  if (isShort) node.attributes?.push({ type: 'mdxJsxAttribute', name: 'class', value: 'keep' });
}

function labelCells(table: Node): void {
  const labels = all(table, 'th').map(textOf);
  for (const row of all(table, 'tr')) {
    for (const [i, cell] of all(row, 'td').entries()) {
      if (i > 0) cell.properties = { ...cell.properties, 'data-label': labels[i] };
    }
  }
}

const all = (node: Node, tag: string): Node[] =>
  (node.children ?? []).flatMap((child) => (child.tagName === tag ? [child] : all(child, tag)));

const textOf = (node: Node): string =>
  node.value ?? (node.children ?? []).map((child) => textOf(child)).join('');
