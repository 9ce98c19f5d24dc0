/** The plan's own wording, with what is quoted otherwise marked where it stands. */
import { tags } from '../../model/lang.ts';
import { hasHan } from '../../search/fold.ts';
import type { Run } from '../../quotation/writer.ts';
import type { Found } from '../../quotation/verify.ts';
import type { Place } from './desk.ts';
import { element, spoken } from './element.ts';

/** Longer runs are shown by their ends: some ten lines. */
const longest = { zh: 300, en: 800 };
/** More runs are no quotation that a reader could follow. */
const most = 300;

/** The passage that a quotation is one of, from the beginning of its first sentence to the end of its last. */
export function passageOf(
  { kind, lang, place: { ids, from, to }, runs }: Found,
  place: Place,
): HTMLElement {
  const { text, leaves } = place.sources[lang];
  const [first, last] = [ids[0], ids[ids.length - 1]].map((id) =>
    leaves.find((leaf) => leaf.id === id),
  );
  const before = text.slice(Math.min(first?.from ?? from, from), from);
  const after = text.slice(to, Math.max(last?.to ?? to, to));
  const shown = runs.slice(0, most).map((run) => runOf(run, place));
  if (runs.length > most) shown.push(clipped(place));
  const isPart = kind === 'verbatim' && (before + after).replace(/[\p{P}\s]/gu, '') !== '';
  const quoted = isPart ? [labelled('mark', place.words.quoted, shown, place)] : shown;
  const passage = element('blockquote', {
    class: 'quotation-passage',
    lang: tags[lang],
    children: [context(before), ...quoted, context(after)],
  });
  passage.dataset.basis = 'stated';
  return passage;
}

const context = (text: string): HTMLElement => element('span', { class: 'hint', text });

function runOf({ kind, plan, quoted }: Run, place: Place): Node {
  if (kind === 'missing') return corrected('ins', plan, place);
  if (kind === 'added') return corrected('del', quoted, place);
  if (kind === 'omitted') {
    const label = element('span', { lang: tags[place.lang], text: place.words.omitted });
    const words = plan
      .replace(/\n/g, hasHan(plan) ? '' : ' ')
      .replace(/^[，。；、,.;\s]+|[，。；、,.;\s]+$/g, '');
    const omitted = words
      ? [label, ...(place.lang === 'en' ? [' '] : []), ...ends(words, place)]
      : ['…'];
    return element('span', { class: 'hint', children: [' [', ...omitted, '] '] });
  }
  if (kind === 'form' && plan.trim()) return element('mark', { class: 'form', text: plan });
  if (kind === 'form' && quoted.trim()) return corrected('del', quoted, place);
  return element('span', { children: ends(kind === 'number' ? quoted : plan, place) });
}

/** What is to be put in or struck out, without the spaces around it. */
function corrected(tag: 'ins' | 'del', words: string, place: Place): HTMLElement {
  const [, lead = '', core = '', tail = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? [];
  const label = tag === 'ins' ? place.words.lacking : place.words.extra;
  const children = [lead, labelled(tag, label, ends(core, place), place), tail];
  return element('span', { children });
}

const text = (words: string): Text => document.createTextNode(words);

/** A text, or only its ends when it is long. */
function ends(words: string, place: Place): Node[] {
  const most = longest[hasHan(words) ? 'zh' : 'en'];
  if (words.length <= most) return [text(words)];
  const half = most / 2;
  return [text(words.slice(0, half)), clipped(place), text(words.slice(-half))];
}

function clipped({ lang, words }: Place): HTMLElement {
  return element('span', { class: 'hint', lang: tags[lang], text: ` [… ${words.clipped} …] ` });
}

/** What a voice should tell from the words around it. */
function labelled(
  tag: 'ins' | 'del' | 'mark',
  label: string,
  children: readonly Node[],
  { lang }: Place,
): HTMLElement {
  const open = spoken(` [${label} `, tags[lang]);
  return element(tag, { children: [open, ...children, spoken('] ', tags[lang])] });
}
