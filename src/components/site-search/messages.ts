import type { Answer } from '../../search/answer.ts';

/** How many hits, whether they are exact, and for which words of the plan the query was taken. */
export function messageOf(
  words: Readonly<Record<string, string>>,
  query: string,
  { exactness, readAs }: Pick<Answer, 'exactness' | 'readAs'>,
  count: number,
): string {
  const names = exactness === 'exact' ? ['one', 'many'] : ['nearOne', 'nearMany'];
  const name = count === 0 ? 'none' : names[count === 1 ? 0 : 1]!;
  const message = words[name]!.replace(/\{(\w+)\}/g, (_, value) =>
    value === 'query' ? query : String(count),
  );
  const taken = [...new Set(readAs)].slice(0, 3).join(' / ');
  return taken && count > 0 ? `${message} ${words.as!} ${taken}` : message;
}
