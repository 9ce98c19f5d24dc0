/** What a page says to who does not see it: the accessibility tree, in reading order. */
import type { Page } from './browser.ts';

/** A part of the tree that is not passed over. */
export interface Spoken {
  role: string;
  name: string;
  /** Of a heading. */
  level: number;
}

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

const passedOver = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak']);

/** The tree of a page as it stands, from its first word to its last. */
export async function spokenBy(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: AxNode): Spoken[] => {
    const role = node.role?.value ?? '';
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    const own = { role, name: (node.name?.value ?? '').trim(), level: Number(level ?? 0) };
    const inside = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? walk(child) : [];
    });
    return node.ignored || passedOver.has(role) ? inside : [own, ...inside];
  };
  return nodes[0] ? walk(nodes[0]) : [];
}
