/** A heading of a page at its address within it. */
export interface PageHeading {
  id: string;
  text: string;
}

/** The headings of an MDX file that have an address; throws at one that a list could not show. */
export function headingsOf(mdx: string): PageHeading[] {
  return [...mdx.matchAll(/<h2 id="(.+?)">(.*?)<\/h2>/g)].map(([whole, id = '', text = '']) => {
    if (!text || /[<{]/.test(text)) throw new Error(`a heading in plain words is needed: ${whole}`);
    return { id, text };
  });
}
