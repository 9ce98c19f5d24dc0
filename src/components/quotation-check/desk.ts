/** What the box does once a reader uses it: reads the plan, checks a text, says what it found. */
import type { Lang } from '../../model/lang.ts';
import { openSource, type Source } from '../../quotation/source.ts';
import { verify } from '../../quotation/verify.ts';
import type { TextData } from '../../search/text.ts';
import { fetchJson } from '../site-search/json.ts';
import { resultOf, sayVerdict } from './result.ts';
import type { Words } from './words.ts';

/** What results need to know of their page. */
export interface Place {
  lang: Lang;
  /** The site's base path, and its full address. */
  base: string;
  site: string;
  words: Words;
  sources: Readonly<Record<Lang, Source>>;
}

/** Answers as often as it is asked, without asking anybody else. */
export interface Desk {
  check(text: string): { elements: HTMLElement[]; summary: string };
}

/** Fetches the plan in both languages; fails when one of them cannot be had. */
export async function openDesk(data: Readonly<Record<string, string>>): Promise<Desk> {
  const [zh, en] = await Promise.all([
    fetchJson<TextData>(data.zh!),
    fetchJson<TextData>(data.en!),
  ]);
  const place: Place = {
    lang: data.lang as Lang,
    base: data.base!,
    site: data.site!,
    words: JSON.parse(data.words!) as Words,
    sources: { zh: openSource(zh), en: openSource(en) },
  };
  return {
    check(text) {
      const verdicts = verify(text, place.sources);
      return {
        elements: verdicts.flatMap((verdict) => resultOf(verdict, place) ?? []),
        summary: verdicts.map((verdict) => sayVerdict(verdict, place)).join(' '),
      };
    },
  };
}
