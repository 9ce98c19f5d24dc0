import type { Twin } from './dictionary.ts';
import type zh from './zh-explanation.ts';

const explanation = {
  'explain.minute': 'In one minute',
  'explain.label': 'Note on {{id}}',
  'explain.plain': 'In plain words',
  'explain.ours': 'our note',
  'explain.term': 'glossary: {{name}}',
  'explain.why': 'Why it is there',
  'explain.who': 'Who acts (computed)',
  'explain.lead': '{{name}} (lead)',
  'explain.bound': '{{name}} (by the rule of 2.1.1)',
  'explain.count': 'What can be counted',
  'explain.by': 'by {{name}}',
  'explain.none': 'No numerical target',
  'explain.elsewhere': 'Counted elsewhere: {{said}}',
  'explain.silent': 'What it does not say',
  'commitment.count_one': '{{count}} of {{of}} sentences',
  'commitment.count_other': '{{count}} of {{of}} sentences',
  'commitment.caption':
    'How far each sentence commits: the sentences are the plan’s, the classes our judgment',
  'commitment.sentence': 'Sentence',
  'commitment.class': 'Class',
  'commitment.differs': '(from the English alone: {{name}})',
  'commitment.chinese':
    'Two separate gradings of the Chinese: {{equal}} of {{of}} sentences alike, Cohen’s kappa {{kappa}}',
  'commitment.english':
    'A grading of the English alone, against those of the Chinese: {{equal}} of {{of}} alike, Cohen’s kappa {{kappa}}',
  'commitment.legend': 'Dot at the end of a sentence: how far it commits, in our judgment',
  'commitment.line': 'How far each sentence commits (our judgment)',
  'commitment.more': 'How we judge',
  'discussion.whole': 'The document as a whole',
  'worksheet.count_one': '{{count}} place in {{of}} sentences',
  'worksheet.count_other': '{{count}} places in {{of}} sentences',
  'worksheet.ours': 'Our translation',
  'worksheet.key': 'Show our translations',
  'worksheet.print': 'Print this verb only',
  'targets.dotted': 'dotted: the deadline is computed',
  'leads.title': 'Which body leads which task (computed)',
  'leads.body': 'Lead body',
  'leads.tasks': 'Tasks',
} satisfies Twin<typeof zh>;

export default explanation;
