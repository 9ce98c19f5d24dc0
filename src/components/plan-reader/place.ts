/** Where a reader is, told by ids alone; pure, so that it can be tested without a browser. */
import { isProvisionId, parentId, provisionOf } from '../../model/numbering.ts';

export { provisionOf };

/** The id in a fragment or path, whatever its encoding: `#2.3.1-s2` → `2.3.1-s2`. */
export function readId(text: string): string {
  const bare = (id: string): string => id.replace(/^[#/]+|\/+$/g, '');
  try {
    return bare(decodeURIComponent(text));
  } catch {
    return bare(text);
  }
}

/**
 * The nearest published id to a wanted one: itself, the sentence's provision, its parents.
 * Undefined when the words are no number of the plan.
 */
export function nearestId(wanted: string, published: ReadonlySet<string>): string | undefined {
  if (published.has(wanted)) return wanted;
  const provision = provisionOf(wanted);
  if (!isProvisionId(provision)) return undefined;
  let candidate: string | undefined = provision;
  while (candidate && !published.has(candidate)) candidate = parentId(candidate);
  return candidate;
}

/** The published ids, or none when they cannot be had: the reader is then sent to the whole plan. */
export async function fetchPublishedIds(home: string): Promise<Set<string>> {
  try {
    const response = await fetch(`${home}data/permalinks.json`);
    const { permalinks } = (await response.json()) as { permalinks: { id: string }[] };
    return new Set(permalinks.map(({ id }) => id));
  } catch {
    return new Set();
  }
}
