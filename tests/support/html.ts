/** A page as a tree that can be asked: parsed by parse5 as a browser would. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { leadLang, type View } from '../../src/model/lang.ts';

export type Element = Tree.Element;
export type TextNode = Tree.TextNode;
type Node = Tree.Node;

/** One built page. `path` is its address without the base: `/zh/plan/2.3/`, `/404.html`. */
export interface Page {
  path: string;
  view: View;
  html: string;
  /** In the order of the document; what stands in a template is counted in. */
  elements: readonly Element[];
  texts: readonly TextNode[];
  byId: ReadonlyMap<string, readonly Element[]>;
  /** What the parser had to repair. */
  repairs: readonly string[];
}

/** Parses the page at `path`; its view is read from the address, as a reader would. */
export function parsePage(path: string, html: string): Page {
  const repairs: string[] = [];
  const root = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startCol }) =>
      repairs.push(`${code} at ${String(startLine)}:${String(startCol)}`),
  });
  const nodes = [...walk(root)];
  const elements = nodes.filter((node): node is Element => 'tagName' in node);
  const byId = new Map<string, Element[]>();
  for (const element of elements) {
    const id = attr(element, 'id');
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), element]);
  }
  const texts = nodes.filter((node): node is TextNode => node.nodeName === '#text');
  return { path, view: viewOf(path), html, elements, texts, byId, repairs };
}

/** The view that an address promises; what names neither language speaks both. */
export function viewOf(path: string): View {
  const [, lang] = /^\/(?:embed\/)?(zh|en)\//.exec(path) ?? [];
  return lang === 'zh' || lang === 'en' ? lang : 'zh-en';
}

function* walk(node: Node): Generator<Node> {
  yield node;
  const children = 'content' in node ? node.content.childNodes : childrenOf(node);
  for (const child of children) yield* walk(child);
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The value of an attribute, or undefined where it is not set. */
export function attr(element: Element, name: string): string | undefined {
  return element.attrs.find((known) => known.name === name)?.value;
}

/** The words of a `class` or another attribute that holds a list. */
export function words(element: Element, name: string): string[] {
  return attr(element, name)?.split(/\s+/).filter(Boolean) ?? [];
}

/** The elements of a page with one of these tag names. */
export function tagged(page: Page, ...names: string[]): Element[] {
  return page.elements.filter(({ tagName }) => names.includes(tagName));
}

/** The elements within one, in the order of the document. */
export function within(element: Element): Element[] {
  return [...walk(element)].filter(
    (node): node is Element => node !== element && 'tagName' in node,
  );
}

/** What `textContent` gives; elements that `skip` names are left out. */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  if (node.nodeName === '#text') return (node as TextNode).value;
  if ('tagName' in node && skip(node)) return '';
  return childrenOf(node)
    .map((child) => textOf(child, skip))
    .join('');
}

/** The element around a node and those around it, the nearest first; a template counts as one. */
export function* around(node: Node): Generator<Element> {
  let parent = 'parentNode' in node ? node.parentNode : null;
  while (parent) {
    if ('tagName' in parent) yield parent;
    parent = 'parentNode' in parent ? parent.parentNode : null;
  }
}

/** Whether a node stands in a template, which no reader sees before a script fills it in. */
export function isInTemplate(node: Node): boolean {
  let top: Node = node;
  while ('parentNode' in top && top.parentNode) top = top.parentNode;
  return top.nodeName === '#document-fragment';
}

/** The language that holds for a node: its own `lang`, else the nearest around it. */
export function langAt(page: Page, node: Node): string {
  const own = 'tagName' in node ? attr(node, 'lang') : undefined;
  if (own !== undefined) return own;
  for (const element of around(node)) {
    const lang = attr(element, 'lang');
    if (lang !== undefined) return lang;
  }
  // A template's content has no parent: the document's language holds.
  const root = page.elements[0];
  return (root && attr(root, 'lang')) ?? leadLang(page.view);
}

/** The element as a finding names it: `/zh/: <a href="/x/">`. */
export function place(page: Page, element: Element): string {
  const shown = element.attrs
    .filter(({ name }) => ['id', 'class', 'href', 'src', 'rel', 'name', 'property'].includes(name))
    .map(({ name, value }) => ` ${name}="${value.slice(0, 60)}"`);
  return `${page.path}: <${element.tagName}${shown.join('')}>`;
}
