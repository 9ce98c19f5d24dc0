/** The two languages of the site, and the three ways to read the plan. */
export const langs = ['zh', 'en'] as const;
export type Lang = (typeof langs)[number];

/** `zh-en` shows both languages in aligned rows. */
export const views = ['zh', 'en', 'zh-en'] as const;
export type View = (typeof views)[number];

/** BCP 47 tags for `lang` attributes, hreflang and the search index. */
export const tags = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Lang, string>;

/** A text in both languages; neither may be missing. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** The languages that a view shows, the leading one first. */
export function langsOf(view: View): readonly Lang[] {
  return view === 'zh-en' ? langs : [view];
}

/** The language of a view's document element: rows lead with the original. */
export function leadLang(view: View): Lang {
  return view === 'en' ? 'en' : 'zh';
}
