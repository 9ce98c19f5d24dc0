/** Citations of the document, a provision or a sentence, with our address as the place read. */
import { document, plan, terms } from './content.ts';
import { frameKey, translator, type Key } from './i18n/index.ts';
import { absolute } from './links.ts';
import { planPath, shortPermalink } from './model/address.ts';
import {
  cite,
  citationNote,
  citationStyles,
  type CitationStyle,
  type CitedDocument,
  type CitedPlace,
} from './model/cite.ts';
import type { Lang } from './model/lang.ts';
import { parseSentenceId } from './model/numbering.ts';
import { officialPath } from './model/official-number.ts';
import { findProvision, type ProvisionNode } from './model/plan.ts';
import { findTerm, listOf } from './model/terms.ts';

/** One citation, ready to show: its style, its words, and the note that goes with a copy. */
export interface Citation {
  style: CitationStyle;
  text: string;
  /** Empty where the citation holds the note itself. */
  note: string;
  lang: Lang;
}

const [zh, en] = [translator('zh'), translator('en')];

const cited: CitedDocument = {
  issuer: document.issuer,
  title: document.title,
  // The form with “AI” for citations: the plan's own text has the words in full.
  plan: { en: shortTitle(), pinyin: pinyinOf(document.plan) },
  number: document.number,
  date: isoOf(document.dated),
  edition: { zh: zh('site.name'), en: en('site.name') },
};

function shortTitle(): string {
  const { abbr, en } = findTerm(terms, 't002');
  return listOf(abbr)[0] ?? en;
}

function pinyinOf(fact: { pinyin?: string | undefined }): string {
  if (!fact.pinyin) throw new Error('content/document.yaml: plan: pinyin is missing');
  return fact.pinyin;
}

function isoOf(fact: { iso?: string | undefined }): string {
  if (!fact.iso) throw new Error('content/document.yaml: dated: iso is missing');
  return fact.iso;
}

const langOf = (style: CitationStyle): Lang =>
  style === 'apa7' || style === 'mla9' || style === 'chicago18' ? 'en' : 'zh';
const holdsNote = (style: CitationStyle): boolean => style === 'bibtex' || style === 'ris';

/** The citations of a provision or sentence, or of the whole document when no id is given. */
export function citationsOf(id?: string): Citation[] {
  return citationStyles.map((style) => {
    const lang = langOf(style);
    const address = absolute(id ? shortPermalink(id) : planPath(lang));
    return {
      style,
      lang,
      text: cite(style, cited, address, id ? placeOf(id) : undefined),
      note: holdsNote(style) ? '' : citationNote(cited, lang),
    };
  });
}

function split(id: string): { provision: string; n: number; isSentence: boolean } {
  if (!id.includes('-s')) return { provision: id, n: 0, isSentence: false };
  return { ...parseSentenceId(id), isSentence: true };
}

function placeOf(id: string): CitedPlace {
  const { provision, n, isSentence } = split(id);
  const node = findProvision(plan, provision);
  const frame = frameKey(provision);
  const { zh: clauseZh, en: clauseEn } = frame ? frameName(frame) : clauseName(node);
  return {
    id,
    zh: clauseZh + (isSentence ? `，第${String(n)}句` : ''),
    en: clauseEn + (isSentence ? `, sentence ${String(n)}` : ''),
  };
}

function frameName(k: Key): { zh: string; en: string } {
  return { zh: zh(k), en: en(k).toLowerCase() };
}

function clauseName(node: ProvisionNode): { zh: string; en: string } {
  const path = officialPath(node.id);
  const stop = { part: '、', section: '', task: '. ', outcome: '', frame: '' }[node.kind];
  return { zh: path.zh + stop + (node.title?.zh ?? ''), en: `sec. ${path.en}` };
}
