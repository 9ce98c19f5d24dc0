import type { Twin } from './dictionary.ts';
import type zh from './zh-search.ts';

const search = {
  'search.title': 'Search',
  'search.description': 'Search the full text of the plan and the notes of this site.',
  'search.label': 'Search the plan',
  'search.submit': 'Search',
  'search.hint':
    'A word, a question, a clause number such as 2.3.1, pinyin, or a sentence copied from the text, in English or Chinese.',
  'search.noScript':
    'Search needs scripts. Without them, open the full text on one page and use the browser’s own Find, or start from the contents and indexes below.',
  'search.empty': 'Type a word to look for.',
  'search.loading': 'Searching …',
  'search.count_one': '“{{query}}”: {{count}} result',
  'search.count_other': '“{{query}}”: {{count}} results',
  'search.near_one': 'Nothing matches “{{query}}” exactly; this is the nearest result',
  'search.near_other':
    'Nothing matches “{{query}}” exactly; these {{count}} results are the nearest',
  'search.none': 'Nothing found for “{{query}}”. Try another word, or start from the contents.',
  'search.failed':
    'The search index could not be loaded. Check the connection and try again, or open the full text on one page and use the browser’s own Find.',
  'search.as': '{{said}} · Looked for: {{name}}',
  'search.other': 'Chinese',
  'search.noted_one':
    'The plan has no exact match for “{{query}}”; this is what the notes of this site have',
  'search.noted_other':
    'The plan has no exact match for “{{query}}”; these {{count}} are from terms, notes and pictures, and the nearest in the plan',
  'search.shown': '{{said}} ({{equal}} shown)',
  'search.layer.plan': 'Plan',
  'search.layer.explanation': 'Explanation',
  'search.layer.picture': 'Picture',
  'search.layer.term': 'Term',
  'search.filters': 'Narrow the results',
  'search.filter.layer': 'Kind',
  'search.filter.part': 'Part',
  'search.filter.body': 'Body',
  'search.filter.all': '{{name}}: all',
  'search.filter.clear': 'Show all',
  'search.suggestions': 'Suggestion:',
  'search.recent': 'Recent (kept on this device only):',
  'search.erase': 'Erase',
  'search.hits': 'Search results',
  'search.close': 'Close',
  'search.bodies': 'Index of bodies and institutions',
  'search.terms': 'Index of terms',
} as const satisfies Twin<typeof zh>;

export default search;
