/** The words that the browser needs to say what it found: keys of the dictionary under `quotation`. */
export const wordNames = [
  ...(['loading', 'failed', 'empty', 'short', 'long', 'stale'] as const),
  ...(['verbatimZh', 'formZh', 'hedgeZh', 'differsZh', 'absentZh'] as const),
  ...(['verbatimEn', 'formEn', 'hedgeEn', 'differsEn', 'absentEn'] as const),
  ...(['translation', 'otherTranslation', 'paraphrase', 'part'] as const),
  ...(['sentence', 'heading', 'planTitle', 'range'] as const),
  ...(['cutStart', 'cutEnd', 'notCompared', 'quoted', 'omitted', 'clipped'] as const),
  ...(['differences', 'extra', 'lacking', 'shouldBe', 'more'] as const),
  ...(['space', 'quotes', 'width', 'case', 'traditional', 'punctuation'] as const),
  ...(['others', 'elsewhere', 'twinZh', 'twinEn'] as const),
  ...(['copyZh', 'copyEn', 'source', 'styles'] as const),
] as const;

/** All words, and those of other parts of the dictionary. */
export type Words = Readonly<
  Record<
    | (typeof wordNames)[number]
    | ('notice' | 'preamble' | 'footer' | 'copied' | 'notCopied' | 'document' | 'note'),
    string
  >
>;

/** Puts values in the place of their names: `{name}`. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
