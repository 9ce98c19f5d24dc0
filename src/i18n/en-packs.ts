import type { Twin } from './dictionary.ts';
import type zh from './zh-packs.ts';

const packs = {
  'addresses.all': 'All sections and clauses, with their short addresses',
  'packs.title': 'Clause packs',
  'packs.description':
    'Choose clauses of the plan and get one address that shows and prints them in Chinese and English, with a QR code, citation and room for notes.',
  'packs.lead':
    'Tick the clauses of your lesson, and a handout in Chinese and English is set below, ready to print. Your choice is kept in the address and nowhere else: give students the address or the QR code, and they see the same pack.',
  'packs.noScript':
    'Choosing clauses needs scripts, which are off in this browser. The ready packs work without them, and all clauses stand below in both languages, ready to print.',
  'packs.ready': 'Ready packs',
  'packs.make': 'Choose your own clauses',
  'packs.choose': 'Choose clauses',
  'packs.frame': 'Cover notice, preamble and footer',
  'packs.selectAll': 'Select all',
  'packs.clearAll': 'Clear all',
  'packs.name': 'Title of the handout (optional)',
  'packs.order': 'Order of the clauses',
  'packs.order.plan': 'As in the plan',
  'packs.order.ticked': 'As ticked',
  'packs.notes': 'Room for notes',
  'packs.notes.none': 'None',
  'packs.notes.each': 'After each clause',
  'packs.notes.end': 'At the end',
  'packs.count_one': '{{count}} clause chosen',
  'packs.count_other': '{{count}} clauses chosen',
  'packs.size_one': '{{count}} clause',
  'packs.size_other': '{{count}} clauses',
  'packs.empty': 'No clause is chosen yet. Tick some, and the handout appears here.',
  'packs.lost':
    'The address names what is no clause of this page; the rest is shown as usual. Not found:',
  'packs.untitled': 'Clauses in Chinese and English',
  'packs.toHandout': 'See the handout',
  'packs.copy': 'Copy address',
  'packs.copied': 'Address copied.',
  'packs.failed': 'Could not copy. The address is selected: please copy it by hand.',
  'packs.byHand': 'Could not copy. Please copy it from the address bar.',
  'packs.print': 'Print',
  'packs.pupil': 'Name',
  'packs.class': 'Class',
  'packs.day': 'Date',
  'packs.lines': 'Notes',
  'packs.permanent': 'Every clause has a permanent address, with its citations, such as',
  'packs.change': 'Change this pack',
} as const satisfies Twin<typeof zh>;

export default packs;
