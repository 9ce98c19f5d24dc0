/** What is said of a quotation: the verdict, the plan's own words, where they stand, their twin. */
import { tags, type Lang } from '../../model/lang.ts';
import { shortPermalink } from '../../model/address.ts';
import type { Found, Verdict } from '../../quotation/verify.ts';
import type { Place } from './desk.ts';
import { differencesOf } from './differences.ts';
import { element } from './element.ts';
import { passageOf } from './passage.ts';
import { citationsAt, nameOf, placesOf } from './places.ts';
import { fill } from './words.ts';

type Answered = Extract<Verdict, { lang: Lang }>;
type Kind = 'verbatim' | 'form' | 'hedge' | 'differs' | 'absent';

/** Told apart by their form, beside the words. */
const signs: Readonly<Record<Kind, string>> = {
  verbatim: '=',
  form: '≈',
  hedge: '!',
  differs: '≠',
  absent: '∅',
};

/** More sentences are not repeated in the other language: the page of rows shows them. */
const mostTwins = 3;

function kindOf(verdict: Answered): Kind {
  if (verdict.kind !== 'verbatim') return verdict.kind;
  if (verdict.hedge) return 'hedge';
  const isExact = verdict.runs.every(({ kind }) => ['same', 'omitted', 'number'].includes(kind));
  return isExact ? 'verbatim' : 'form';
}

/** The headline around the one word of the plan that it may name. */
function headlineOf(verdict: Answered, { words }: Place): [string, word: string, string] {
  const headline = words[`${kindOf(verdict)}${verdict.lang === 'zh' ? 'Zh' : 'En'}`];
  const [before = '', after = ''] = headline.split('{name}');
  return [before, verdict.kind === 'verbatim' ? verdict.hedge.trim() : '', after];
}

/** A verdict as one sentence, to be read out. */
export function sayVerdict(verdict: Verdict, place: Place): string {
  if (!('lang' in verdict)) return place.words[verdict.kind];
  const where = 'runs' in verdict ? nameOf(verdict.place.ids[0]!, place.words) : '';
  return `${headlineOf(verdict, place).join('')}${where && ` · ${where}`}`;
}

/** A verdict with all that supports it; nothing where there is nothing to show. */
export function resultOf(verdict: Verdict, place: Place): HTMLElement | undefined {
  if (!('lang' in verdict)) return undefined;
  const kind = kindOf(verdict);
  const sign = element('span', { class: 'numeral', text: signs[kind] });
  sign.setAttribute('aria-hidden', 'true');
  const [before, word, after] = headlineOf(verdict, place);
  const named = word ? [element('span', { lang: tags[verdict.lang], text: word })] : [];
  const words = element('span', { children: [before, ...named, after] });
  const headline = element('h3', { children: [sign, ' ', words] });
  const body = verdict.kind === 'absent' ? absence(verdict, place) : evidence(verdict, place);
  const section = element('section', { class: 'quotation-result', children: [headline, ...body] });
  section.dataset.kind = kind;
  return section;
}

function absence(verdict: Extract<Verdict, { kind: 'absent' }>, place: Place): HTMLElement[] {
  const { words } = place;
  const note = element('p', {
    text: verdict.lang === 'zh' ? words.paraphrase : words.otherTranslation,
  });
  if (!verdict.part) return [note];
  const { from, to, ids } = verdict.part;
  const part = element('p', { text: words.part });
  const text = place.sources[verdict.lang].text.slice(from, to);
  const quote = element('blockquote', {
    class: 'quotation-passage',
    lang: tags[verdict.lang],
    text,
  });
  return [note, part, quote, placesOf('', [ids], verdict.lang, place)];
}

function evidence(verdict: Found, place: Place): HTMLElement[] {
  const { words } = place;
  const { lang, runs, others } = verdict;
  const note = lang === 'en' ? [element('p', { text: words.translation })] : [];
  const label = verdict.kind === 'verbatim' ? words.others : words.elsewhere;
  return [
    ...note,
    passageOf(verdict, place),
    placesOf('', [verdict.place.ids], lang, place),
    ...remarks(verdict, place),
    ...differencesOf(runs, lang, place),
    ...(others.length > 0
      ? [
          placesOf(
            label,
            others.map(({ ids }) => ids),
            lang,
            place,
          ),
        ]
      : []),
    ...twins(verdict, place),
    copyOf(verdict, place),
  ];
}

/** Whether the quotation begins or ends within a sentence, and what it leaves out was not compared. */
function remarks(found: Found, place: Place): HTMLElement[] {
  const { kind, lang, others, runs } = found;
  const { ids, from, to } = found.place;
  const { text, leaves } = place.sources[lang];
  const leafOf = (id: string | undefined) => leaves.find((leaf) => leaf.id === id);
  const start = text.slice(leafOf(ids[0])?.from, from);
  const end = text.slice(to, leafOf(ids[ids.length - 1])?.to);
  // What stands in many places is a word, not a sentence cut short.
  const isCut = kind === 'verbatim' && others.length === 0;
  const said = [
    ...(isCut && isWords(start) ? [place.words.cutStart] : []),
    ...(isCut && isWords(end) ? [place.words.cutEnd] : []),
    ...(runs.some((run) => run.kind === 'omitted') ? [place.words.notCompared] : []),
  ];
  return said.length > 0 ? [element('p', { class: 'hint ui', text: said.join(' ') })] : [];
}

const isWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The same sentences in the other language. */
function twins({ lang, place: { ids } }: Found, place: Place): HTMLElement[] {
  if (ids.length > mostTwins) return [];
  const other: Lang = lang === 'zh' ? 'en' : 'zh';
  const { text, leaves } = place.sources[other];
  const sentences = ids.flatMap((id) => {
    const leaf = leaves.find((each) => each.id === id);
    if (!leaf) return [];
    const twin = element('p', { lang: tags[other], text: text.slice(leaf.from, leaf.to) });
    twin.dataset.basis = 'stated';
    return [twin];
  });
  const heading = lang === 'zh' ? place.words.twinZh : place.words.twinEn;
  return [element('h4', { class: 'ui', text: heading }), ...sentences];
}

/** Copies the plan's own words with their source; leads to the other styles of citation. */
function copyOf({ lang, place: { ids, from, to }, runs }: Found, place: Place): HTMLElement {
  const { words, base, site, sources } = place;
  const [first, last] = [ids[0]!, ids[ids.length - 1]!].map((id) => nameOf(id, words, place.lang));
  const id = first === last ? first! : fill(words.range, { name: first!, id: last! });
  const query = site + shortPermalink(ids[0]!).slice(1);
  const source = fill(words.source, { name: words.document, id, query });
  const isWhole = runs.every(({ kind }) => kind !== 'omitted');
  const omission = lang === 'zh' ? '……' : ' … ';
  const exact = isWhole
    ? sources[lang].text.slice(from, to)
    : runs.map(({ kind, plan }) => (kind === 'omitted' ? omission : plan)).join('');
  const copied = `${exact.replace(/\n/g, lang === 'zh' ? '' : ' ')}\n${source}\n${words.note}`;
  const button = element('button', { text: lang === 'zh' ? words.copyZh : words.copyEn });
  button.type = 'button';
  const status = element('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    // A browser without a clipboard throws before there is a promise.
    void (async () => navigator.clipboard.writeText(copied))().then(
      () => (status.textContent = words.copied),
      () => (status.textContent = words.notCopied),
    );
  });
  const styles = element('a', { text: words.styles });
  styles.href = citationsAt(ids[0]!, base);
  return element('p', { class: 'quotation-copy ui', children: [button, styles, status] });
}
