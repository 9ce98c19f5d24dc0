/** What a quotation has otherwise, one thing a line. */
import { tags, type Lang } from '../../model/lang.ts';
import { formKinds } from '../../quotation/form.ts';
import type { Run } from '../../quotation/writer.ts';
import type { Place } from './desk.ts';
import { element } from './element.ts';
import { fill } from './words.ts';

/** Lines beyond these are counted. */
const most = 12;
/** Longer words are shown by their beginning. */
const longest = 60;

/** A list of differences; none when there are none. */
export function differencesOf(runs: readonly Run[], lang: Lang, place: Place): HTMLElement[] {
  const items = [...wordItems(runs, lang, place), ...formItems(runs, lang, place)];
  if (items.length === 0) return [];
  const more = items.length - most;
  const last = more > 0 ? [element('li', { text: fill(place.words.more, { id: more }) })] : [];
  return [
    element('h4', { class: 'ui', text: place.words.differences }),
    element('ul', { class: 'quotation-differences', children: [...items.slice(0, most), ...last] }),
  ];
}

function wordItems(runs: readonly Run[], lang: Lang, { words }: Place): HTMLElement[] {
  return runs.flatMap((run, i) => {
    const next = runs[i + 1];
    if (run.kind === 'added' && next?.kind === 'missing') {
      const [theirs, ours] = [said('del', run.quoted, lang), said('ins', next.plan, lang)];
      return [element('li', { children: [theirs, ` ${words.shouldBe} `, ours] })];
    }
    if (run.kind === 'added') {
      return [element('li', { children: [`${words.extra} `, said('del', run.quoted, lang)] })];
    }
    if (run.kind !== 'missing' || runs[i - 1]?.kind === 'added') return [];
    return [element('li', { children: [`${words.lacking} `, said('ins', run.plan, lang)] })];
  });
}

/** Signs and forms by their kind, each pair once. */
function formItems(runs: readonly Run[], lang: Lang, { words, lang: own }: Place): HTMLElement[] {
  return formKinds.flatMap((kind) => {
    const counts = new Map<string, { run: Run; count: number }>();
    for (const run of runs.filter(({ form }) => form === kind)) {
      const key = `${run.quoted}\u0000${run.plan}`;
      counts.set(key, { run, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    if (counts.size === 0) return [];
    const colon = own === 'zh' ? '：' : ': ';
    const pairs = [...counts.values()].flatMap(({ run, count }, i) => [
      ...(i > 0 ? [own === 'zh' ? '；' : '; '] : []),
      ...pairOf(run, lang, words),
      ...(count > 1 ? [` ×${String(count)}`] : []),
    ]);
    return [element('li', { children: [words[kind] + colon, ...pairs] })];
  });
}

function pairOf(
  { quoted, plan }: Run,
  lang: Lang,
  words: Place['words'],
): (string | HTMLElement)[] {
  const [theirs, ours] = [said('del', quoted, lang), said('ins', plan, lang)];
  if (!plan.trim() && !quoted.trim()) return [plan ? words.lacking : words.extra];
  if (!plan) return [`${words.extra} `, theirs];
  if (!quoted) return [`${words.lacking} `, ours];
  return [theirs, ` ${words.shouldBe} `, ours];
}

function said(tag: 'ins' | 'del', words: string, lang: Lang): HTMLElement {
  const text = words.length > longest ? `${words.slice(0, longest)}…` : words;
  const isSign = !/[\p{L}\p{N}]/u.test(words);
  return element(tag, { lang: tags[lang], text, ...(isSign ? { class: 'sign' } : {}) });
}
