/** What a reader typed, made ready for the index; pure, so that it can be tested without a browser. */

/** Half width, straight quotes, one space: the index holds the normalised text. */
export function cleanQuery(typed: string): string {
  return [...typed.slice(0, 800)]
    .slice(0, 400)
    .join('')
    .normalize('NFKC')
    .replace(/[“”„‟＂]/g, '"')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words that a hit must hold to be a match, not just near: as a set, without width or case. */
export function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/[\s"'‘’，。、：；（）,.;:()–—-]+/)
    .filter(Boolean);
}

/** A run of an excerpt: plain, or a word that was looked for. */
export interface ExcerptRun {
  text: string;
  marked: boolean;
}

/** Pagefind's excerpt, which is HTML with `<mark>`, as runs to be written as text, never as HTML. */
export function splitExcerpt(html: string): ExcerptRun[] {
  return html
    .replace(/<\/mark><mark>/g, '')
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((part) => ({ text: plain(part), marked: part.startsWith('<mark>') }));
}

function plain(html: string): string {
  return html
    .replace(/<\/?mark>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
