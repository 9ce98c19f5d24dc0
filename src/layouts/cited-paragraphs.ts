/**
 * A remark plugin for pages of content/pages about the plan: each paragraph and list item cites the
 * plan or links to an outside source, and each row of a table does, or the paragraph before the
 * table. A line that ends with a colon leads into what it announces; what <Aside> holds is about the
 * site; headings state nothing.
 */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  children?: Node[];
  position?: { start: { line: number } };
}
interface File {
  path?: string;
  data?: { astro?: { frontmatter?: { about?: string } } };
}

export function stopAtUncited() {
  return (tree: Node, file: File): void => {
    if (file.data?.astro?.frontmatter?.about !== 'plan') return;
    const [loose] = uncited(tree.children ?? []);
    if (!loose) return;
    const path = (file.path ?? '').replace(/^.*\/(?=content\/)/, '');
    const line = String(loose.position?.start.line ?? '?');
    const words = textOf(loose).slice(0, 40);
    throw new Error(`${path}: line ${line}: “${words}…” has neither <Cite> nor an outside link`);
  };
}

/** The statements among siblings, and below them, that rest on nothing. */
function uncited(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node, i) => {
    if (node.name === 'Aside' || /^h\d$/.test(node.name ?? '')) return [];
    if (node.type === 'table' && cites(nodes[i - 1])) return [];
    if (!['paragraph', 'listItem', 'tableRow'].includes(node.type)) {
      const rows = node.type === 'table' ? (node.children ?? []).slice(1) : (node.children ?? []);
      return uncited(rows);
    }
    const said = textOf(node).trim();
    return said === '' || /[:：]$/.test(said) || cites(node) ? [] : [node];
  });
}

function cites(node: Node | undefined): boolean {
  if (!node) return false;
  if (node.name === 'Cite' || (node.type === 'link' && /^https:/.test(node.url ?? ''))) return true;
  return (node.children ?? []).some(cites);
}

const textOf = (node: Node): string =>
  node.value ?? (node.children ?? []).map((child) => textOf(child)).join('');
