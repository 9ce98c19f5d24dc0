/** The tags that the MDX of content/ may use; mdx-tags.ts gives each its component. */
export const knownTags = [
  'AddressList',
  'Aside',
  'Cite',
  'CommitmentAgreement',
  'CommitmentClasses',
  'CommitmentTable',
  'Contact',
  'DataFiles',
  'Discussion',
  'DocumentCitations',
  'DocumentFacts',
  'InOneMinute',
  'LeadTable',
  'Normalisation',
  'PackList',
  'Picture',
  'Provision',
  'QuotationCheck',
  'SectionContents',
  'TargetTable',
  'Worksheet',
] as const;
export type KnownTag = (typeof knownTags)[number];

interface Node {
  type: string;
  name?: string | null;
  children?: Node[];
  position?: { start: { line: number } };
}

/**
 * A remark plugin that stops the build at a component tag that MDX may not use: MDX itself would
 * fail later, and name the page but not the file.
 */
export function stopAtUnknownTags() {
  return (tree: Node, file: { path?: string }): void => {
    visit(tree, (node) => {
      const { name } = node;
      if (!name || !/^[A-Z]/.test(name) || (knownTags as readonly string[]).includes(name)) return;
      const path = (file.path ?? '').replace(/^.*\/(?=content\/)/, '');
      const line = String(node.position?.start.line ?? '?');
      throw new Error(
        `${path}: line ${line}: unknown tag <${name}>; known: ${knownTags.join(', ')}`,
      );
    });
  };
}

function visit(node: Node, look: (node: Node) => void): void {
  if (node.type.startsWith('mdxJsx')) look(node);
  for (const child of node.children ?? []) visit(child, look);
}
