/** English words as families: plurals, endings, British and American spelling come to one stem. */

const british: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|able|ation|ations|ational)$/, 'iz$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/([a-z]{2,})our(s?|ed|ing|able|al|hood)$/, '$1or$2'],
  [/([a-z]{2,}[tb])re(s?)$/, '$1er$2'],
  [/([a-z]{2,})ence$/, '$1ense'],
  [/([a-z]{2,})ogue(s?)$/, '$1og$2'],
  [/([a-z]{2,})amme(s?)$/, '$1am$2'],
];

/** The American spelling of a word, by rule: the same mistake on both sides does no harm. */
export function americanOf(word: string): string {
  if (word.length < 5) return word;
  for (const [pattern, replacement] of british) {
    if (pattern.test(word)) return word.replace(pattern, replacement);
  }
  return word;
}

/** Endings, the longest first, with the fewest letters that must stay before them. */
const endings: readonly (readonly [ending: RegExp, least: number])[] = [
  [/izations?$/, 4],
  [/(?:ations?|ative(?:ly)?|ators?)$/, 4],
  [/(?:ments?|ness|ities|ially|ional(?:ly)?)$/, 4],
  [/(?:ions?|ive(?:ly)?|ors?|ers?|ing|ings|ized?|izing|able|ally)$/, 4],
  [/(?:ied|ed|es|al|ly|ate[sd]?)$/, 3],
  [/(?:s|e)$/, 4],
];

/** The stem of a word: trade, trading and traded share one, as do center and centres. */
export function stemOf(word: string): string {
  let stem = americanOf(word.replace(/['’]s?$/, ''));
  if (!/^[a-z]{4,}$/.test(stem)) return stem;
  stem = stem
    .replace(/(s|x|z|ch|sh)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
  for (const [ending, least] of endings) {
    const cut = stem.replace(ending, '');
    if (cut !== stem && cut.length >= least) {
      stem = cut;
      break;
    }
  }
  // modelling, planned; analyse and analysis keep theirs.
  const cut = stem.replace(/([bdglmnprt])\1$/, '$1').replace(/(?:[ei]|at|iz)$/, '');
  return cut.length > 2 ? cut : stem;
}
