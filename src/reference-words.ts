/** How places of the plan are named where words of ours rest on them: 1.2, sentences 1 and 2. */
import { frameKey, translator } from './i18n/index.ts';
import type { Lang } from './model/lang.ts';
import { groupCited, parentId, parseSentenceId } from './model/numbering.ts';
import { officialPath } from './model/official-number.ts';

/** A link to one place. */
interface Reference {
  id: string;
  /** As it stands in its group: of 1.2, sentences 1 and 2 the latter is but “2”. */
  text: string;
  /** Its name in full where the text alone is not: what a voice says. */
  name?: string;
}

/** References that stand together: sentences of one provision, or provisions. */
export interface ReferenceGroup {
  references: Reference[];
  /** What parts the group from the one before it. */
  before: string;
  /** What parts its references. */
  between: string;
}

/** What parts references of one group, and groups. */
const signs: Record<Lang, { also: string; then: string }> = {
  zh: { also: '、', then: '；' },
  en: { also: ', ', then: '; ' },
};

/** References in the order of the plan, those to sentences of one provision together. */
export function referencesTo(ids: readonly string[], lang: Lang): ReferenceGroup[] {
  const { also, then } = signs[lang];
  return groupCited(ids).map(({ provision, sentences }, i, groups) => {
    const areWhole = sentences.length === 0 && groups[i - 1]?.sentences.length === 0;
    return {
      references:
        sentences.length > 0
          ? sentences.map((id, i) => nameInGroup(id, i === 0, i === sentences.length - 1, lang))
          : [{ id: provision, text: nameOf(provision, lang) }],
      before: i === 0 ? '' : areWhole ? also : then,
      between: also,
    };
  });
}

function nameInGroup(id: string, isFirst: boolean, isLast: boolean, lang: Lang): Reference {
  const t = translator(lang);
  const { provision, n: count } = parseSentenceId(id);
  const name = t('reference.sentence', { name: nameOf(provision, lang), count });
  if (isFirst && isLast) return { id, text: name };
  if (isFirst) return { id, text: t('reference.first', { name: nameOf(provision, lang), count }) };
  return { id, text: isLast ? t('reference.last', { count }) : String(count), name };
}

/** A provision by its number, which is its name; a part and what has no number as the site calls it. */
function nameOf(provision: string, lang: Lang): string {
  const t = translator(lang);
  const frame = frameKey(provision);
  if (frame) return lang === 'en' ? t(frame).toLowerCase() : t(frame);
  const isPart = parentId(provision) === undefined;
  const part = lang === 'zh' ? officialPath(provision).zh : provision;
  return isPart ? t('reference.part', { id: part }) : provision;
}
