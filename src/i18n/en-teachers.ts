import type { Twin } from './dictionary.ts';
import type zh from './zh-teachers.ts';

const teachers = {
  'quotation.label': 'Paste the quotation to check',
  'quotation.hint':
    'Chinese or English; “…” may mark what you left out. The check runs on your device: nothing is sent, nothing is kept.',
  'quotation.check': 'Check',
  'quotation.noScript':
    'Checking needs scripts. Without them, open the full text on one page and look for a few words of the quotation with the browser’s own Find.',
  'quotation.loading': 'Loading the text of the plan …',
  'quotation.failed':
    'The text of the plan could not be loaded, so nothing was checked; your text is still in the box. Check the connection and press “Check” again.',
  'quotation.empty': 'Paste a quotation first.',
  'quotation.short': 'Too short to check: at least two words, or two Chinese characters.',
  'quotation.long': 'Too long to check: longer than the whole plan. Check it part by part.',
  'quotation.stale':
    'The text has changed. The result below is the one from before; press “Check” again.',
  'quotation.verbatimZh': 'Word for word the Chinese text',
  'quotation.formZh': 'The same words as the Chinese text, written otherwise',
  'quotation.hedgeZh': 'Word for word, but without the “{{name}}” that stands right before it',
  'quotation.differsZh': 'Differs from the Chinese text',
  'quotation.absentZh': 'Not in the plan',
  'quotation.verbatimEn': 'Word for word our unofficial translation',
  'quotation.formEn': 'The same words as our unofficial translation, written otherwise',
  'quotation.hedgeEn':
    'Word for word our unofficial translation, but without the “{{name}}” right before it',
  'quotation.differsEn': 'Differs from our unofficial translation',
  'quotation.absentEn': 'Not in our unofficial translation',
  'quotation.translation':
    'This is a comparison with this site’s unofficial translation, never with the official text, which is the Chinese below.',
  'quotation.otherTranslation':
    'We found no official English version. Only this site’s unofficial translation can be checked here; a quotation from another one will not be found.',
  'quotation.paraphrase':
    'The same meaning in other words is a paraphrase, and takes no quotation marks.',
  'quotation.part': 'Only this part of it is in the plan:',
  'quotation.sentence': '{{name}}, sentence {{id}}',
  'quotation.heading': '{{name}}, heading',
  'quotation.planTitle': 'the plan’s title',
  'quotation.document': '{{name}}, {{id}}',
  'quotation.range': '{{name}} to {{id}}',
  'quotation.cutStart': 'The quotation begins in mid-sentence.',
  'quotation.cutEnd': 'The quotation ends in mid-sentence.',
  'quotation.notCompared':
    'What the quotation leaves out stands in square brackets. It was not compared.',
  'quotation.quoted': 'what is quoted',
  'quotation.extra': 'Added:',
  'quotation.lacking': 'Left out:',
  'quotation.shouldBe': 'should be',
  'quotation.differences': 'Differences',
  'quotation.space': 'Spaces',
  'quotation.quotes': 'Quotation marks',
  'quotation.width': 'Width or compatibility form',
  'quotation.case': 'Capitals',
  'quotation.traditional': 'Traditional characters',
  'quotation.punctuation': 'Punctuation',
  'quotation.more': 'and more, not listed: {{id}}',
  'quotation.omitted': 'left out:',
  'quotation.clipped': 'not shown in full',
  'quotation.others': 'The same words are also in:',
  'quotation.elsewhere': 'What was added is in:',
  'quotation.twinZh': 'In English (our translation, unofficial)',
  'quotation.twinEn': 'The official Chinese',
  'quotation.copyZh': 'Copy the official words with their source',
  'quotation.copyEn': 'Copy the translation with its source',
  'quotation.source': '{{name}}, {{id}}, {{query}}',
  'quotation.styles': 'Other citation styles',
} as const satisfies Twin<typeof zh>;

export default teachers;
