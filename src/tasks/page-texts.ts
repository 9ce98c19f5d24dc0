/** What a page says of its own, section by section: the plan's words on it are not its own. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A heading and what stands below it, up to the next heading that has an address. */
export interface PageSection {
  /** Its fragment; empty for the top of the page. */
  id: string;
  heading: string;
  texts: string[];
  /** Whether it explains a provision or a section, in everyday words. */
  isExplanation: boolean;
}

/** A page as search knows it. */
export interface PageText {
  title: string;
  /** Whether it is the page of a picture. */
  isPicture: boolean;
  sections: PageSection[];
}

const silentTags = new Set(
  'script style svg table nav template noscript form button select footer site-search'.split(' '),
);
/** Signs, sources, forms and tools around a text; entries of the glossary come from its data. */
const silentClasses = new Set(
  (
    'added cites mark note legend layers print-note printed qr toast figure-data figure-files ' +
    'citation terms clauses tools pack-head kicker book position-list'
  ).split(' '),
);
const blocks = new Set('p li dt dd blockquote figcaption summary h1 h2 h3 h4 h5 h6'.split(' '));

/** Reads the main part of a page. */
export function readPage(html: string): PageText {
  const page: PageText = { title: '', isPicture: false, sections: [] };
  const main = find(parse(html), (node) => node.tagName === 'main');
  if (main) walk(main, page, undefined);
  page.sections = page.sections.filter(
    ({ texts, heading, isExplanation }) => texts.length > 0 || (heading && !isExplanation),
  );
  return page;
}

/** Reads an element that stands below a heading; gives the section that what follows belongs to. */
function walk(
  node: Tree.Element,
  page: PageText,
  before: PageSection | undefined,
): PageSection | undefined {
  if (isSilent(node)) return before;
  const tag = node.tagName;
  const id = attr(node, 'id') ?? '';
  const classes = classesOf(node);
  if (classes.includes('picture-page')) page.isPicture = true;
  const begin = (section: Omit<PageSection, 'texts'>): PageSection => {
    page.sections.push({ ...section, texts: [] });
    return page.sections.at(-1)!;
  };
  if (/^h[1-4]$/.test(tag) && (tag === 'h1' || id)) {
    const heading = textOf(node);
    if (tag === 'h1') page.title = heading;
    return begin({ id: tag === 'h1' ? '' : id, heading, isExplanation: false });
  }
  const isExplanation = classes.includes('explain') || (classes.includes('minute') && id !== '');
  let section = isExplanation ? begin({ id, heading: '', isExplanation: true }) : before;
  if (blocks.has(tag) && !hasBlocks(node)) {
    // What an explanation says cites the plan; the rest of it are labels.
    const isSaid = !section?.isExplanation || hasClass(node, 'cites');
    const text = isSaid ? textOf(node) : '';
    if (text) section?.texts.push(text);
    return section;
  }
  // Who and how many, counted from the plan, is found in the plan.
  if (section?.isExplanation && attr(node, 'data-basis') === 'computed') return section;
  for (const child of node.childNodes) {
    if ('tagName' in child) section = walk(child, page, section);
  }
  // What stands behind a closed section is of the heading above it.
  return tag === 'section' ? (before ?? section) : section;
}

function isSilent(node: Tree.Element): boolean {
  return (
    silentTags.has(node.tagName) ||
    classesOf(node).some((name) => silentClasses.has(name)) ||
    attr(node, 'data-basis') === 'stated' ||
    attr(node, 'aria-hidden') === 'true' ||
    ['hidden', 'data-pagefind-ignore'].some((name) => attr(node, name) !== undefined)
  );
}

function hasClass(node: Tree.Element, name: string): boolean {
  return find(node, (child) => classesOf(child).includes(name)) !== undefined;
}

function hasBlocks(node: Tree.Element): boolean {
  return find(node, (child) => child !== node && blocks.has(child.tagName)) !== undefined;
}

/** The text of an element without what is silent in it, its spaces as a browser shows them. */
function textOf(node: Tree.Element): string {
  // A text that begins with a label in bold is said after it.
  const label = node.childNodes.find((child) => 'tagName' in child);
  const isLabelled = label?.tagName === 'b' && hasClass(node, 'cites');
  const sources = sourcesOf(node);
  const raw = (part: Tree.Node): string => {
    if ((isLabelled && part === label) || sources.includes(part)) return '';
    if ('value' in part) return part.value;
    if (!('childNodes' in part)) return '';
    if (part !== node && 'tagName' in part && isSilent(part)) return '';
    return part.childNodes.map(raw).join('');
  };
  return raw(node).replace(/\s+/g, ' ').trim();
}

/** The links behind a text that are called by their address: where it comes from, and not what it says. */
function sourcesOf({ childNodes }: Tree.Element): Tree.Node[] {
  const isSource = (node: Tree.Node): boolean => {
    if ('value' in node) return node.value.trim() === '';
    if (!('tagName' in node) || node.tagName !== 'a') return false;
    const [name] = node.childNodes;
    return (
      name !== undefined && 'value' in name && attr(node, 'href')?.split('#')[1] === name.value
    );
  };
  const said = childNodes.map(isSource).lastIndexOf(false);
  return said < 0 ? [] : childNodes.slice(said + 1);
}

function find(
  node: Tree.Node,
  isWanted: (element: Tree.Element) => boolean,
): Tree.Element | undefined {
  if ('tagName' in node && isWanted(node)) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

function attr(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((each) => each.name === name)?.value;
}

function classesOf(node: Tree.Element): string[] {
  return (attr(node, 'class') ?? '').split(/\s+/);
}
