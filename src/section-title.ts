import { plan } from './content.ts';
import { frameKey, translator } from './i18n/index.ts';
import type { Section } from './model/address.ts';
import type { Bilingual } from './model/lang.ts';
import { findProvision } from './model/plan.ts';

/** What a section is called: the plan's own title, or our name of a part that has none. */
export function sectionTitle(section: Section): Bilingual {
  const { title } = findProvision(plan, section);
  if (title) return title;
  const key = frameKey(section);
  if (!key) throw new Error(`${section}: a section has no title and no name of ours`);
  return { zh: translator('zh')(key), en: translator('en')(key) };
}
