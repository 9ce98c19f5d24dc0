import type { Twin } from './dictionary.ts';
import type zh from './zh-glossary.ts';

const glossary = {
  'glossary.title': 'Glossary',
  'glossary.description':
    'The plan’s terms, bodies, programs, places and set phrases: meaning, English and its basis, and where the plan uses each, at a permanent address; and words that are easily confused.',
  'glossary.lead':
    'The plan’s words, one by one. The Chinese is the plan’s; definitions, remarks on the English and our confidence in it are ours. Each entry has a permanent address to cite.',
  'glossary.rule':
    '“Occurs in” is computed from the Chinese. What stands only inside the name of a body, place or program is not counted: a mention of the provincial Big Data Administration is none of big data. A term that occurs in such names alone is listed where they stand.',
  'glossary.index': 'By letter',
  'glossary.words': 'Terms and names',
  'glossary.phrases': 'Set phrases',
  'glossary.headings': 'Headings and words of the document',
  'glossary.confusables': 'Easily confused',
  'glossary.digits': '0–9',
  'glossary.short': 'Short:',
  'glossary.alternatives': 'Also rendered:',
  'glossary.basis': 'Basis of the English',
  'glossary.note': 'On the English:',
  'glossary.occurrences': 'Computed · occurs in',
  'glossary.confidence.high': 'confidence high',
  'glossary.confidence.medium': 'confidence medium',
  'glossary.confidence.low': 'confidence low',
  'glossary.source.verified': 'English as read in',
  'glossary.source.partial': 'English ours, after',
  'glossary.source.background': 'English in established use; no single page cited',
  'glossary.source.own': 'English ours; none found published',
  'glossary.entry': 'link to this entry',
  'glossary.full': 'Full entry',
  'glossary.stated': 'The plan:',
  'glossary.sources': 'Source:',
  'glossary.category.agency': 'Body',
  'glossary.category.concept': 'Concept',
  'glossary.category.document': 'Document',
  'glossary.category.institution': 'Institution',
  'glossary.category.phrase': 'Phrase',
  'glossary.category.place': 'Place',
  'glossary.category.programme': 'Program',
} as const satisfies Twin<typeof zh>;

export default glossary;
