/** Ids: a provision's is its number in the plan; `notice`, `0` (preamble) and `footer` stand around it. */
const frames = ['notice', '0', 'footer'] as const;
const provisionPattern = /^(?:notice|0|footer|[1-9]\d*(?:\.[1-9]\d*){0,2})$/;
const sentencePattern = /^(.+)-s([1-9]\d*)$/;

/** Whether `id` has the form of a provision's id; it need not exist. */
export function isProvisionId(id: string): boolean {
  return provisionPattern.test(id);
}

/** Whether a provision stands around the numbered text (letterhead, preamble, footer). */
export function isFrame(id: string): boolean {
  return (frames as readonly string[]).includes(id);
}

/** The id of the n-th sentence (from 1) of a provision. */
export function sentenceId(provision: string, n: number): string {
  return `${provision}-s${String(n)}`;
}

/** Splits `2.3.1-s2` into its provision and its place (from 1); throws on any other form. */
export function parseSentenceId(id: string): { provision: string; n: number } {
  const match = sentencePattern.exec(id);
  if (!match?.[1] || !isProvisionId(match[1])) throw new Error(`not a sentence id: ${id}`);
  return { provision: match[1], n: Number(match[2]) };
}

/** The provision of any id: 2.3.1-s2 → 2.3.1; a provision's own id is unchanged. */
export function provisionOf(id: string): string {
  return id.replace(/-s\d+$/, '');
}

/** The id of the provision that holds this one, or undefined at the top. */
export function parentId(id: string): string | undefined {
  return isFrame(id) || !id.includes('.') ? undefined : id.slice(0, id.lastIndexOf('.'));
}

/** Order of the document: letterhead, preamble, the numbers by path (1.3.10 after 1.3.9), footer. */
export function compareIds(a: string, b: string): number {
  const [pathA, pathB] = [pathOf(a), pathOf(b)];
  for (let i = 0; i < Math.max(pathA.length, pathB.length); i++) {
    const difference = (pathA[i] ?? -1) - (pathB[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Order of the document for what cites it: provisions, each before its sentences. */
export function compareCited(a: string, b: string): number {
  const placeOf = (id: string): number => Number(/-s(\d+)$/.exec(id)?.[1] ?? 0);
  return compareIds(provisionOf(a), provisionOf(b)) || placeOf(a) - placeOf(b);
}

/** A provision that is cited, itself or by some of its sentences. */
export interface CitedProvision {
  provision: string;
  /** None where the provision itself is cited. */
  sentences: string[];
}

/** What is cited in the order of the plan, each place once, sentences of one provision together. */
export function groupCited(ids: readonly string[]): CitedProvision[] {
  const groups: CitedProvision[] = [];
  for (const id of [...new Set(ids)].sort(compareCited)) {
    const provision = provisionOf(id);
    const last = groups.at(-1);
    const isFurther = last?.provision === provision && last.sentences.length > 0;
    if (isFurther) last.sentences.push(id);
    else groups.push({ provision, sentences: id === provision ? [] : [id] });
  }
  return groups;
}

function pathOf(id: string): number[] {
  if (id === 'notice') return [-1];
  if (id === 'footer') return [Number.MAX_SAFE_INTEGER];
  return id.split('.').map(Number);
}
