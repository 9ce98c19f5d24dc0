import type { Twin } from './dictionary.ts';
import type zh from './zh-glance.ts';

const glance = {
  'planGlance.title': 'The plan at a glance',
  'planGlance.description':
    'The Hangzhou AI pilot zone plan on one sheet: five positions, five actions, 17 tasks, 19 numbers, 10 outcomes, 3 supporting measures and 5 leading bodies, each linked to its sentence.',
  'planGlance.caption': 'The whole plan on one page, from top to bottom.',
  'planGlance.press':
    'Press anything to go to its sentence. To take away: PNG, or PDF with text that can be searched and copied.',
  'planGlance.stated':
    'Title, positions, actions, tasks, numbers, outcomes, measures (in our translation)',
  'planGlance.computed': 'Who leads each task, and how many tasks each body leads',
  'planGlance.editorial':
    'Headings, the mapping of positions to actions, the words over the measures, the shortening of what numbers count',
  'planGlance.positions': 'Five positions, five actions',
  'planGlance.positionsAside': 'What Hangzhou is to become, how, and who leads each task',
  'planGlance.numbers': '19 numbers',
  'planGlance.numbersAside':
    'With the plan’s own qualifiers: a bare number is exact, “at least” includes it. What they count is shortened by us',
  'planGlance.outcomes': '10 landmark outcomes',
  'planGlance.outcomesAside': 'What the pilot zone is to produce; all of section 1.3',
  'planGlance.measures': '3 supporting measures',
  'planGlance.measuresAside': 'All of part 3, which names no responsible body',
  'planGlance.leads': 'Who leads: 17 tasks, 5 provincial bodies',
  'planGlance.leadsAside':
    'The first body listed leads. A square is a task, in the color of its position',
  'planGlance.more': 'Read on',
  'planGlance.moreAside': 'Every sentence has an address of its own',
  'planGlance.mapped': 'Carried by (our mapping)',
  'planGlance.lead': 'Lead: {{name}}',
  'planGlance.bound': 'The Hangzhou government must implement all 17 tasks and leads none.',
  'planGlance.measure1': 'Coordination',
  'planGlance.measure2': 'Policies',
  'planGlance.measure3': 'Funding',
  'planGlance.invitation': 'The whole plan on one page, sentence by sentence',
  'planGlance.key':
    'Double rules mark what is ours: the headings, the mapping of positions to actions, the words over the measures. We shortened what the numbers count. Dotted rules mark what we computed: by the rule in 2.1.1, the body listed first leads. All else is the plan’s, in our translation.',
  'planGlance.whole':
    'Outcomes and measures stand here in whole sentences, the positions in the words of 1.1, the tasks by their titles, the numbers as they are, with what they count shortened by us. What is left out is how each task is to be done: see the sections.',
  'planGlance.print':
    'The PDF is paged for A4, with source and notice on every page; on A3, print two pages side by side on one sheet.',
  'planGlance.part': 'Part',
  'planGlance.number': 'Number',
  'planGlance.item': 'What it says',
  'planGlance.leadColumn': 'Lead',
  'planGlance.position': 'Position',
  'planGlance.action': 'Action',
  'planGlance.task': 'Task',
  'planGlance.outcome': 'Landmark outcome',
  'planGlance.measure': 'Supporting measure',
  'planGlance.leading': 'Tasks led',
} as const satisfies Twin<typeof zh>;

export default glance;
