/** What pages tell machines about their subject, in the vocabulary of schema.org. */
import { document, plan } from './content.ts';
import { absolute } from './links.ts';
import { permalink, planPath, type Section } from './model/address.ts';
import { langsOf, tags, type Lang, type View } from './model/lang.ts';
import { findProvision } from './model/plan.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const idOf = (lang: Lang, section?: Section): string =>
  section ? absolute(permalink(lang, section)) : absolute(planPath(lang));

/**
 * The document, or a section of it, as schema.org/Legislation. The Chinese is the work, the English
 * a translation of it; neither has legal value here.
 */
export function aboutProvision(view: View, section?: Section): object {
  const [first, ...others] = langsOf(view).map((lang) => legislation(lang, section));
  const graph = [first, ...others].map((thing) => ({ ...thing }));
  return { '@context': 'https://schema.org', '@graph': graph };
}

function legislation(lang: Lang, section?: Section): object {
  const title = section ? findProvision(plan, section).title : document.plan;
  const isTranslation = lang === 'en';
  return {
    '@type': 'Legislation',
    '@id': idOf(lang, section),
    url: absolute(planPath(lang, section)),
    name: (title ?? document.title)[lang],
    inLanguage: tags[lang],
    legislationIdentifier: document.number[lang],
    legislationDate: document.dated.iso,
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: document.issuer[lang] },
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    temporalCoverage: '2022/2024',
    ...(section ? { isPartOf: { '@id': idOf(lang) } } : {}),
    ...(isTranslation
      ? {
          translationOfWork: { '@type': 'Legislation', '@id': idOf('zh', section) },
          license: licence,
        }
      : { workTranslation: { '@type': 'Legislation', '@id': idOf('en', section) } }),
  };
}
