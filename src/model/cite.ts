/** The styles of citation that we offer, in the order in which a reader meets them. */
export const citationStyles = [
  'gbt2025',
  'gbt2015',
  'apa7',
  'mla9',
  'chicago18',
  'bibtex',
  'ris',
] as const;

/** One of the styles that we offer. */
export type CitationStyle = (typeof citationStyles)[number];

/** The cited document as content/document.yaml describes it, its number as in GB/T 9704—2012. */
export interface CitedDocument {
  issuer: { zh: string; en: string };
  title: { zh: string };
  /** `en` is in title case with “AI” abbreviated; APA’s sentence case is derived from it. */
  plan: { pinyin: string; en: string };
  number: { zh: string; en: string };
  /** ISO 8601, such as 2022-01-07. */
  date: string;
  /** The name of our site. */
  edition: { zh: string; en: string };
}

/** A provision or a sentence of the document, named as each language’s citations name it. */
export interface CitedPlace {
  id: string;
  zh: string;
  en: string;
}

/** What stands for the access date until a browser knows it: as ISO 8601 and as RIS write it. */
export const accessPlaceholders = { iso: '{accessed-iso}', slash: '{accessed-slash}' } as const;

type Template = (document: CitedDocument, address: string, place?: CitedPlace) => string;

/** Cites the document, or a place in it, read at an address, by the standard the style names. */
export function cite(
  style: CitationStyle,
  document: CitedDocument,
  address: string,
  place?: CitedPlace,
): string {
  return templates[style](document, address, place);
}

/** States in one line, by our own rule and no outside standard, that the edition is unofficial. */
export function citationNote(document: CitedDocument, lang: 'zh' | 'en'): string {
  return lang === 'zh'
    ? `（据《${document.edition.zh}》，该版为非官方版本；文本以浙江省人民政府公布的为准。）`
    : `(Read in ${document.edition.en}, an unofficial edition and translation; the Chinese text ` +
        'published by the People’s Government of Zhejiang Province prevails.)';
}

/**
 * GB/T 7714: the 2025 edition puts full-width brackets in Chinese entries, the 2015 one, which some
 * journals still ask for, half-width ones. Both point to a part by 引文页码, after a colon between
 * date and access date; a web page has no pages, so the provision stands there. (`//` is for works
 * with authors and titles of their own, which a provision is not.)
 */
function gbtTemplate(open: string, close: string): Template {
  return ({ issuer, title, number, date }, address, place) => {
    const notice = `${issuer.zh}. ${title.zh}：${number.zh}[EB/OL]`;
    const part = place ? `：${place.zh}` : '';
    return `${notice}. ${open}${date}${close}${part}[${accessPlaceholders.iso}]. ${address}.`;
  };
}

/**
 * APA 7 lists whole works and points to parts in the text only (8.13), so that a place leaves the
 * reference as it is, but for the address, and adds the in-text citation on a line of its own.
 */
const citeApa7: Template = ({ issuer, plan, number, date }, address, place) => {
  const { year, month, day } = dateParts(date);
  const title = `${plan.pinyin} [${sentenceCased(plan.en)}] (${number.en})`;
  const reference = `${issuer.en}. (${year}, ${month.long} ${day}). ${title}. ${address}`;
  return place ? `${reference}\nIn text: (${issuer.en}, ${year}, ${place.en})` : reference;
};

/**
 * MLA 9 puts the location last among a container’s elements, so the section stands after the date
 * and before the address; the document’s number is not among the elements of a page on a site.
 */
const citeMla9: Template = ({ issuer, plan, edition, date }, address, place) => {
  const { year, month, day } = dateParts(date);
  const dated = `${day} ${month.short} ${year}` + (place ? `, ${place.en}` : '');
  return `${issuer.en}. “${plan.en}.” ${edition.en}, ${dated}, ${address}.`;
};

/** Chicago 18 gives the year, after it the section, as its notes do, and then the address. */
const citeChicago18: Template = ({ issuer, plan, number, date }, address, place) => {
  const published = dateParts(date).year + (place ? `, ${place.en}` : '');
  return `${issuer.en}. ${plan.pinyin} [${plan.en}]. ${number.en}. ${published}. ${address}.`;
};

/**
 * A biblatex `@report`; `chapter` is its field for “a chapter or section or any other unit of a
 * work”, and the place’s id makes the key, so that two places can stand in one bibliography.
 */
const citeBibtex: Template = (document, address, place) => {
  const fields = [
    // Two pairs of braces keep a body’s name from being parsed as a person’s.
    ['author', `{${escapedForTex(document.issuer.zh)}}`],
    ['title', `{${escapedForTex(document.title.zh)}}`],
    ['type', '通知'],
    ['institution', `{${escapedForTex(document.issuer.zh)}}`],
    ['number', escapedForTex(document.number.zh)],
    ...(place ? [['chapter', escapedForTex(place.zh)]] : []),
    ['date', document.date],
    // biblatex reads `url` verbatim: an escape would become part of the address.
    ['url', address],
    ['urldate', accessPlaceholders.iso],
    ['langid', 'chinese'],
    ['note', escapedForTex(bilingualNote(document))],
  ];
  const key = 'zhejiang2022hangzhou' + (place ? `-${place.id}` : '');
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@report{${key},\n${lines.join('')}}\n`;
};

/**
 * RIS as Reference Manager specified it (six-character tags, CRLF), with the later tags `SE` and
 * `LA`; Zotero imports `SN` as a government document’s number.
 */
const citeRis: Template = (document, address, place) => {
  const fields = [
    ['TY', 'GOVDOC'],
    ['AU', document.issuer.zh],
    ['TI', document.title.zh],
    ['PY', dateParts(document.date).year],
    ['DA', slashed(document.date)],
    ['SN', document.number.zh],
    ...(place ? [['SE', place.zh]] : []),
    ['LA', 'zh-CN'],
    ['UR', address],
    ['Y2', accessPlaceholders.slash],
    ['N1', bilingualNote(document)],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
};

const templates: Record<CitationStyle, Template> = {
  gbt2025: gbtTemplate('（', '）'),
  gbt2015: gbtTemplate('(', ')'),
  apa7: citeApa7,
  mla9: citeMla9,
  chicago18: citeChicago18,
  bibtex: citeBibtex,
  ris: citeRis,
};

// A file of references travels without its page, to readers of either language.
function bilingualNote(document: CitedDocument): string {
  return `${citationNote(document, 'zh')} ${citationNote(document, 'en')}`;
}

// APA wants sentence case and no unexplained abbreviation. In our title all that follows the first
// “the” is a proper name, which keeps its capitals.
function sentenceCased(title: string): string {
  const nameStart = Math.max(title.indexOf(' the '), 1);
  const cased =
    title.slice(0, 1) + title.slice(1, nameStart).toLowerCase() + title.slice(nameStart);
  return cased.replace(/\bAI\b/g, 'Artificial Intelligence');
}

// Braces go by name too: BibTeX counts even escaped ones.
const texSigns = '\\~^{}';
const texNames = 'backslash asciitilde asciicircum braceleft braceright'.split(' ');
function escapedForTex(text: string): string {
  const name = (sign: string) => `\\text${texNames[texSigns.indexOf(sign)]}{}`;
  return text.replace(/[\\~^{}]/g, name).replace(/[%&#$_]/g, '\\$&');
}

function slashed(isoDate: string): string {
  return isoDate.replaceAll('-', '/');
}

// MLA does not shorten May, June and July, and shortens September to four letters.
const months =
  'January February March April May June July August September October November December';
const shortMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.';

function dateParts(isoDate: string) {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const long = months.split(' ')[Number(month) - 1];
  const short = shortMonths.split(' ')[Number(month) - 1];
  if (!long || !short || !day) throw new Error(`Not an ISO date: ${isoDate}`);
  return { year, month: { long, short }, day: Number(day) };
}
