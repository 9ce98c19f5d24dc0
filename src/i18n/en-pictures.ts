import type { Twin } from './dictionary.ts';
import type zh from './zh-pictures.ts';

const pictures = {
  'positions.title': 'The five positions',
  'figure.source': 'Drawn from:',
  'figure.table': 'Data as a table',
  'figure.basis': 'Layer',
  'figure.files': 'Download:',
  'figure.embed': 'Put it on another page',
  'figure.embedHow':
    'Copy the code below. The embed page has no script, and carries title, source and the unofficial notice.',
  'figure.embedOpen': 'Open the embed page',
  'figure.embedded': 'embed',
  'figure.more': 'Full picture, data and notes on our site',
  'figure.pictures': 'Pictures',
  'figure.version': 'version {{id}}',
  'targetList.title': 'The targets',
  'targetList.description':
    'The 19 numbers that the plan promises: how much, whether a minimum, an exact number, a range or an order of magnitude, by when, and in which sentence.',
  'targetList.caption':
    'First the plan’s own two lists, then the five positions. Press a row to go to its sentence.',
  'targetList.stated': 'Numbers and items',
  'targetList.computed': 'Deadlines, from where a target stands',
  'targetList.editorial': 'Grouping by position; hints such as “not the target of”',
  'targetList.alike':
    'Three numbers that are easily confused: the 1–2 platforms of 1.2 must be internationally competitive, the at least 10 platforms of 1.3.4 must have nationwide influence, and the at least 10 of 2.4.1 are application pilots of industry brains, not platforms. The bars differ: the numbers do not contradict one another, nor can they be added up.',
  'targetList.due':
    'How the deadlines are found: where the sentence says “by 2024”, that holds; where the paragraph opens with it, it holds for the paragraph; where neither does, the plan period 2022–2024 is the limit. The plan sets no target for 2022 or 2023.',
  'targetList.grouped':
    'The plan does not say which action carries which position; we match them by their wording, one to one. The two actions that we match to positions 2 and 4 state no number.',
  'targetList.exact': 'exactly',
  'targetList.open': 'at least',
  'targetList.range': 'from … to',
  'targetList.unit':
    'One dot is one of what the row names; for 1,000 the dots are smaller. Rows count different things, so dots should not be compared across rows.',
  'targetList.level': 'RMB 100-billion level',
  'targetList.atLeast': 'at least',
  'targetList.base': 'year before: 100',
  'targetList.growth': 'on average at least 15 more',
  'targetList.power8': '100 m',
  'targetList.power9': '1 bn',
  'targetList.power10': '10 bn',
  'targetList.power11': '100 bn',
  'targetList.power12': '1 tn',
  'targetList.dueInSentence': 'by 2024 (in this sentence)',
  'targetList.dueInParagraph': 'by 2024 (opens the paragraph)',
  'targetList.duePeriod': 'plan period (no year stated)',
  'targetList.remarkCompetitive':
    'The bar is international competitiveness: not the target of 1.3.4',
  'targetList.remarkInfluential': 'The bar is nationwide influence: not the target of 1.2',
  'targetList.remarkPilots': 'Pilots of industry brains, not Industrial Internet platforms',
  'targetList.remarkConsortia': 'Whether the number is for both kinds together is not stated',
  'targetList.remarkScale': 'Neither the currency nor the measure is stated',
  'targetList.remarkGrowth': 'An average, not a yearly minimum; the base year is not stated',
  'targetList.mapped': 'our mapping',
  'targetList.unmapped': 'A list of the plan itself; it belongs to no position',
  'targetList.empty': 'This action states no number',
  'targetList.number': 'Number',
  'targetList.item': 'Target',
  'targetList.group': 'Group',
  'targetList.action': 'Action',
  'targetList.deadline': 'Deadline',
  'targetList.filterGroup': 'Highlight:',
  'targetList.filterDeadline': 'Deadline:',
  'targetList.list': 'List',
  'targetList.shown': 'Rows highlighted:',
} as const satisfies Twin<typeof zh>;

export default pictures;
