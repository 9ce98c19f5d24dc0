/** Reads every number of a Chinese or an English text of this plan into one common form. */
import type { Pair } from './pairs.ts';

/** A number with its bounds, a place in time, or a number within a name. */
export type Token =
  | { kind: 'quantity'; min: number; max: number | null; comparator: string; percent: boolean }
  | { kind: 'date' | 'deadline' | 'period' | 'document' | 'name'; value: string };

/** The tokens of a text, and the text without them. */
export interface Reading {
  tokens: Token[];
  rest: string;
}

interface Rule {
  pattern: RegExp;
  token: (match: RegExpExecArray) => Token;
}

/** Names that hold a number; a figure or numeral here counts nothing. */
const names: { name: string; zh: RegExp; en: RegExp }[] = [
  { name: '5G', zh: /5G/g, en: /\b5G\b/g },
  // 党的十九大, 十九届: congress and central committee are counted, in figures in English.
  { name: '19th', zh: /十九(?=[大届])/g, en: /\b19th\b/g },
  // 科技创新2030: the name of a national programme.
  { name: '2030', zh: /(?<=科技创新)2030/g, en: /(?<=Innovation )2030\b/g },
  { name: 'five positions', zh: /五个(?=地)/g, en: /\bfive(?= positions)/gi },
  { name: 'four orientations', zh: /四个(?=面向)/g, en: /\bfour(?= orientations)/gi },
  { name: 'five ones', zh: /五个一/g, en: /\bfive ones\b/gi },
  // 一批 states no figure; it is never “a batch”.
  { name: 'a number of', zh: /一批/g, en: /\ba number of\b/gi },
];

const months = [
  'January February March April May June July August September October November December',
].flatMap((list) => list.split(' '));
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

const number = (figures = ''): number => Number(figures.replaceAll(',', ''));
const numeral = (characters = ''): number =>
  [...characters].reduce((product, character) => product * (powers[character] ?? NaN), 1);
const date = (year = '', month: string | number = '', day = ''): Token => ({
  kind: 'date',
  value: [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-'),
});

function quantity(min: number, comparator: string, percent = false): Token {
  return { kind: 'quantity', min, max: comparator === 'exact' ? min : null, comparator, percent };
}

function range(min: number, max: number, percent: boolean, comparator = 'range'): Token {
  return { kind: 'quantity', min, max, comparator, percent };
}

const chinese: Rule[] = [
  ...names.map(({ name, zh }) => ({ pattern: zh, token: nameToken(name) })),
  {
    pattern: /〔(\d{4})〕(\d+)号/g,
    token: (m) => ({ kind: 'document', value: `${m[1]} No. ${m[2]}` }),
  },
  { pattern: /(\d{4})年(\d{1,2})月(\d{1,2})日/g, token: (m) => date(m[1], m[2], m[3]) },
  { pattern: /(\d{4})—(\d{4})年/g, token: (m) => ({ kind: 'period', value: `${m[1]}–${m[2]}` }) },
  { pattern: /到(\d{4})年/g, token: (m) => ({ kind: 'deadline', value: `${m[1]}` }) },
  { pattern: /([十百千万亿]+)级/g, token: (m) => quantity(numeral(m[1]), 'level') },
  {
    pattern: /([十百千万亿]+)[项个家](以上)?/g,
    token: (m) => quantity(numeral(m[1]), m[2] ? 'at least' : 'exact'),
  },
  {
    pattern: /(\d+)—(\d+)([项个家%])/g,
    token: (m) => range(number(m[1]), number(m[2]), m[3] === '%'),
  },
  {
    pattern: /(\d+)([项个家%])(以上)?/g,
    token: (m) => quantity(number(m[1]), m[3] ? 'at least' : 'exact', m[2] === '%'),
  },
];

/** What may stand before a figure; all but “at least” is kept as it is, so that it equals nothing. */
const qualifier =
  '(at least|more than|over|above|nearly|almost|about|around|approximately|roughly|some|up to|' +
  'at most|under|below|fewer than|less than)\\s+';
const figure = '(\\d{1,3}(?:,\\d{3})+|\\d+)';
/** A figure within a longer one, a word or a hyphened pair is not read: it must stay in view. */
const [alone, closed] = ['(?<![\\w.,—–-])', '(?![\\w—–-]|[.,]\\d)'];

const english: Rule[] = [
  ...names.map(({ name, en }) => ({ pattern: en, token: nameToken(name) })),
  {
    pattern: /\[(\d{4})\] No\. (\d+)/g,
    token: (m) => ({ kind: 'document', value: `${m[1]} No. ${m[2]}` }),
  },
  {
    pattern: new RegExp(`\\b(${months.join('|')}) (\\d{1,2}), (\\d{4})`, 'g'),
    token: (m) => date(m[3], months.indexOf(m[1] ?? '') + 1, m[2]),
  },
  {
    pattern: /\b(20\d\d)–(20\d\d)\b/g,
    token: (m) => ({ kind: 'period', value: `${m[1]}–${m[2]}` }),
  },
  { pattern: /\bby (20\d\d)\b/gi, token: (m) => ({ kind: 'deadline', value: `${m[1]}` }) },
  {
    pattern: /\bRMB (\d+)-billion level\b/g,
    token: (m) => quantity(number(m[1]) * 1e9, 'level'),
  },
  {
    pattern: new RegExp(`(?:\\b${qualifier})?${alone}${figure}–${figure}(%)?${closed}`, 'gi'),
    token: (m) => range(number(m[2]), number(m[3]), m[4] === '%', m[1]?.toLowerCase()),
  },
  {
    pattern: new RegExp(
      `(?:\\b${qualifier})?${alone}${figure}(%)?${closed}(?:\\s+(or more|or above|and above))?`,
      'gi',
    ),
    token: (m) => quantity(number(m[2]), (m[4] ?? m[1] ?? 'exact').toLowerCase(), m[3] === '%'),
  },
];

function nameToken(name: string): () => Token {
  return () => ({ kind: 'name', value: name });
}

function read(text: string, rules: readonly Rule[]): Reading {
  const reading: Reading = { tokens: [], rest: text };
  for (const { pattern, token } of rules) {
    reading.tokens.push(...[...reading.rest.matchAll(pattern)].map(token));
    reading.rest = reading.rest.replace(pattern, ' ');
  }
  return reading;
}

/** The numbers of a Chinese text: 10项以上, 1—2个, 百家以上, 千亿级, 2022年1月7日, 五个一 … */
export const readChinese = (text: string): Reading => read(text, chinese);

/** The numbers of an English text: at least 10, 1–2, RMB 100-billion level, By 2024, 5G … */
export const readEnglish = (text: string): Reading => read(text, english);

/** A token in words, equal for equal tokens: `at least 15%`, `range 1–2`, `date 2022-01-07`. */
export function say(token: Token): string {
  if (token.kind !== 'quantity') return `${token.kind} ${token.value}`;
  const { min, max, comparator, percent } = token;
  const bounds = max !== null && max !== min ? `${String(min)}–${String(max)}` : String(min);
  return `${comparator} ${bounds}${percent ? '%' : ''}`;
}

/** What `a` has beyond `b`, each as often as it is over. */
export function surplus(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Words with a Chinese numeral that counts nothing in the English sentence, each with its English. */
const uncounted = [
  '新一代', // New Generation
  '一体', // integrated; 集…于一体: combines
  '一网通办', // one-stop
  '一件事', // “one matter”
  '三级', // the three levels are named: provincial, city and county
  '第一位', // the first body listed
];
/** “one” is also a pronoun, so it is not looked for. */
const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|trillions?)\b/gi;

/** Where the numbers of a pair differ or are not read, one line each. */
export function quantityFaults({ id, zh, en }: Pick<Pair, 'id' | 'zh' | 'en'>): string[] {
  const [source, twin] = [readChinese(zh), readEnglish(en)];
  const [said, rendered] = [source.tokens.map(say), twin.tokens.map(say)];
  const rest = uncounted.reduce((text, word) => text.replaceAll(word, ' '), source.rest);
  return [
    ...surplus(said, rendered).map((token) => `${id}: the English lacks “${token}”`),
    ...surplus(rendered, said).map((token) => `${id}: the English adds “${token}”`),
    ...(rest.match(/[\d０-９]+|[〇一二三四五六七八九十百千万亿两]+/g) ?? []).map(
      (left) => `${id}: ${left} of the Chinese is not read`,
    ),
    ...(twin.rest.match(/[\d０-９]+/g) ?? []).map(
      (left) => `${id}: ${left} of the English is not read`,
    ),
    ...(twin.rest.match(numberWords) ?? []).map((left) => `${id}: “${left}” should be a figure`),
  ];
}
