/** How the numbers of the plan are written in pictures and notes. */
import { translator, type Key } from './i18n/index.ts';
import type { Lang } from './model/lang.ts';
import type { Target } from './model/targets.ts';

/** The number with its qualifier: the plan's own characters, or the English of it. */
export function numberOf(target: Target, lang: Lang): string {
  if (lang === 'zh') return target.quote;
  const t = translator(lang);
  const { min, max, comparator, unit } = target;
  if (comparator === 'level') return t('targetList.level');
  const figure = min.toLocaleString('en-US') + (unit.en.startsWith('%') ? '%' : '');
  if (comparator === 'range') return `${figure}–${String(max)}`;
  return comparator === 'at least' ? `${t('targetList.atLeast')} ${figure}` : figure;
}

/** How a promise gets its year, with the words for it. */
export const deadlineWords: Readonly<Record<Target['deadlineBasis'], Key>> = {
  sentence: 'targetList.dueInSentence',
  paragraph: 'targetList.dueInParagraph',
  'plan period': 'targetList.duePeriod',
};
