import type { Twin } from './dictionary.ts';
import glance from './en-glance.ts';
import timeline from './en-timeline.ts';
import type zh from './zh-pictures.ts';

const pictures = {
  ...glance,
  ...timeline,
  'fivePositions.title': 'Five positions, five actions',
  'fivePositions.description':
    'The five positions that Hangzhou is to take the lead in reaching and, in our mapping, the action that carries each: its tasks, its numbers and who leads them.',
  'fivePositions.caption':
    'First the plan’s five positions, then its five actions. The double lines between them are our mapping: the two orders differ, so the lines cross.',
  'fivePositions.press': 'Press anything to go to the plan’s words.',
  'fivePositions.stated': 'Positions, actions, tasks, numbers, the words beside the single line',
  'fivePositions.computed': 'How many tasks a body leads; which actions have no number',
  'fivePositions.editorial': 'The pairs on double lines; that the single line means position 1',
  'fivePositions.mapped':
    'The plan does not say which action carries which position; we match them by their wording, one to one. Position 5 goes with action two, which pushes 2, 3 and 4 down by one: hence the crossing.',
  'fivePositions.crossing':
    'The single line is a crossing in the plan’s text: 2.2.4 belongs to action two, yet it makes the AI Town in Yuhang and the Nanhu Science Center the core area of the “AI technology wellspring.” 1.1 speaks of a wellspring of AI technology innovation; we take both to mean position 1.',
  'fivePositions.led':
    'The body listed first leads a task; one dot is one task. The Hangzhou government must implement every task, which is not repeated here.',
  'fivePositions.others':
    'Only the 7 numbers written into tasks are shown. The 12 of 1.2 and 1.3 are for the plan as a whole and belong to no position: see the targets.',
  'fivePositions.elsewhere':
    'Computed: what these tasks name is counted in 1.2 and 1.3. The plan gives those numbers to no position, so they are not in the picture.',
  'fivePositions.headPositions': 'Five positions: the plan, 1.1',
  'fivePositions.headMapping': 'Our mapping',
  'fivePositions.headActions': 'Actions and tasks: the plan’s order',
  'fivePositions.headNumbers': 'Numbers: the plan',
  'fivePositions.tie': 'Position {{count}} goes with {{id}} (our mapping)',
  'fivePositions.tasks': '{{count}} tasks, led by',
  'fivePositions.lead': '{{id}}, {{count}}',
  'fivePositions.empty': 'No number in these tasks',
  'fivePositions.strand': '“{{id}}”',
  'fivePositions.kind': 'Kind',
  'fivePositions.position': 'Position',
  'fivePositions.action': 'Action',
  'fivePositions.item': 'Words',
  'fivePositions.count': 'Tasks led',
  'fivePositions.kindPosition': 'position',
  'fivePositions.kindMapping': 'mapping',
  'fivePositions.kindAction': 'action',
  'fivePositions.kindLead': 'lead body',
  'fivePositions.kindTask': 'task',
  'fivePositions.kindTarget': 'number',
  'fivePositions.kindStrand': 'crossing',
  'fivePositions.highlight': 'Highlight:',
  'figure.source': 'Drawn from:',
  'figure.table': 'Data as a table',
  'figure.basis': 'Layer',
  'figure.files': 'Download:',
  'figure.toFiles': 'Download or embed it',
  'figure.embed': 'Embed it in another page',
  'figure.embedHow':
    'Paste the code below into a page: it is as wide as its column and as tall as what it shows, so nothing scrolls within it. The embed page needs no script, and carries title, source and the unofficial notice.',
  'figure.embedVersion':
    'The frame always shows the current edition and names its version; we do not keep older ones. The code notes the version at which you copied it; once the picture has a newer one, the frame names both. For a picture that will not change, download the PNG or SVG.',
  'figure.copy': 'Copy the code',
  'figure.embedOpen': 'Open the embed page',
  'figure.embedded': 'embed',
  'figure.more': 'Full picture, data and notes on our site',
  'figure.pictures': 'Pictures',
  'figure.version': 'version {{id}}',
  'figure.copied': '; code copied at version',
  'targetList.title': 'The targets',
  'targetList.description':
    'The 19 numbers that the plan promises: how much, whether a minimum, an exact number, a range or an order of magnitude, by when, and in which sentence.',
  'targetList.caption': 'First the plan’s own two lists, then the five positions.',
  'targetList.press': 'Press a row to go to its sentence.',
  'targetList.stated': 'Numbers, items, years in their sentences',
  'targetList.computed': 'Other deadlines, from where a target stands',
  'targetList.editorial': 'Grouping by position; hints such as “not the target of”',
  'targetList.alike':
    'Three numbers that are easily confused: the 1–2 platforms of 1.2 must be internationally competitive, the at least 10 platforms of 1.3.4 must have nationwide influence, and the at least 10 of 2.4.1 are application pilots of industry brains, not platforms. The bars differ: the numbers do not contradict one another, nor can they be added up.',
  'targetList.due':
    'How the deadlines are found: where the sentence says “by 2024,” that holds; where the paragraph opens with it, it holds for the paragraph; where neither does, the plan period 2022–2024 is the limit. The plan sets no target for 2022 or 2023.',
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
  'targetList.remarkScale': '“RMB” is ours: the Chinese names no currency or measure',
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
  'taskBodies.title': 'Who does what',
  'taskBodies.description':
    '17 tasks and 14 responsible bodies: who leads, who serves, and why the Hangzhou government is on every task.',
  'taskBodies.caption': 'Find a body and read its tasks, or find a task and read its bodies.',
  'taskBodies.press':
    'Press a sign to go to the bracket in the plan, or the name of a body to go to its list.',
  'taskBodies.stated': 'Bodies listed in brackets; the first listed leads',
  'taskBodies.computed': 'The 16 tasks that bind Hangzhou by the rule in 2.1.1; counts and order',
  'taskBodies.editorial': 'The five colors: which action carries which position',
  'taskBodies.legendLead': 'lead: the body listed first in the bracket',
  'taskBodies.legendWith': 'with: a body listed after it',
  'taskBodies.legendRule':
    'by rule (computed): 2.1.1 says that the Hangzhou government is also to implement all tasks below and is not listed again',
  'taskBodies.names':
    'Bodies stand by how often they lead, then by how often they serve. Names are those of January 2022.',
  'taskBodies.lead': 'lead',
  'taskBodies.with': 'with',
  'taskBodies.rule': 'by rule',
  'taskBodies.ruleList': 'by rule (computed)',
  'taskBodies.leads': 'leads {{count}}',
  'taskBodies.serves': 'serves on {{count}}',
  'taskBodies.servesByRule': 'serves on {{count}}, {{id}} by rule',
  'taskBodies.mapped': 'our mapping',
  'taskBodies.nobody': 'Part three names no responsible body.',
  'taskBodies.ruled':
    'The Hangzhou government is listed only once, in the bracket of 2.1.1. The same bracket says that it is also to implement all tasks below and is not listed again: so we add it to the other 16 by that rule, as diamonds. It serves on all 17 tasks and leads none; all 17 leads are provincial bodies.',
  'taskBodies.brackets':
    'Responsible bodies stand only in the brackets at the end of the 17 tasks of part two. Part three, on safeguards, lists none.',
  'taskBodies.grouped':
    'The colors and the numerals 1–5 are ours: the plan does not say which action carries which position. The groups follow the order of the plan’s actions.',
  'taskBodies.clause': 'Clause',
  'taskBodies.task': 'Task',
  'taskBodies.form': 'Part',
  'taskBodies.body': 'Body',
  'taskBodies.filter': 'Show one body:',
  'taskBodies.lists': 'The tasks of each body',
  'taskBodies.dated':
    'Names are those of January 2022, when the plan was issued; we do not update them to later reorganizations.',
  'taskBodies.short': 'In the picture:',
} as const satisfies Twin<typeof zh>;

export default pictures;
