import type { Twin } from './dictionary.ts';
import type zh from './zh-timeline.ts';

const timeline = {
  'planTimeline.title': 'Timeline, 2022–2024',
  'planTimeline.description':
    'What the plan dates: the days under its signature and of its printing, the plan period, five statements that say “by 2024”; and the years for which it sets no target.',
  'planTimeline.caption':
    'At the top the days of the document, then the plan period, below it what is promised by 2024.',
  'planTimeline.press': 'Press anything to go to its sentence.',
  'planTimeline.stated': 'Days, the period, five promises, the name of a project',
  'planTimeline.computed': 'Deadlines where no year is stated; the index curve',
  'planTimeline.editorial': 'Notes on the two empty years, on the bars and on 2030',
  'planTimeline.dated': 'Date under the signature',
  'planTimeline.printed': 'Printed and issued',
  'planTimeline.month': 'January 2022',
  'planTimeline.period': '2022–2024',
  'planTimeline.periodName': 'Plan period, in the title',
  'planTimeline.empty': 'The plan sets no target for these years',
  'planTimeline.emptyWhy': 'Our note: no sentence says “by 2022” or “by 2023.”',
  'planTimeline.due': 'By 2024',
  'planTimeline.dueHow':
    'Five sentences name this year. They name no day, so each has a bar as long as the year; in the order of the text, shortened.',
  'planTimeline.level':
    'work on the “five positions” will have produced evident results, and artificial intelligence (AI) application throughout the city will be at a level that is leading in China and advanced by international standards',
  'planTimeline.cityBrain':
    'the City Brain will be upgraded and rolled out for use; Hangzhou will be fully built into a “city of mobile public services,” a “city of mobile government work” and a “city of mobile governance”',
  'planTimeline.solutions': 'produce a number of replicable and scalable AI application solutions',
  'planTimeline.pilots':
    'complete at least 10 provincial-level pilots of sector-specific industry brain applications',
  'planTimeline.cloud':
    'cultivate at least 5 cloud computing service providers for smart manufacturing that have influence in the industry',
  'planTimeline.undated': 'Where no year is stated',
  'planTimeline.numbers': 'numerical targets',
  'planTimeline.tasks': 'tasks',
  'planTimeline.undatedRule':
    'Inferred deadline: the end of the plan period, 2024. Rule: where neither the sentence nor the opening of its paragraph names a year, the period in the title is the limit.',
  'planTimeline.growth': 'What 15% a year comes to',
  'planTimeline.growthQuote':
    'The operating revenue of the industry will grow at an average annual rate of at least 15%',
  'planTimeline.growthHow':
    'Our computation, not a number of the plan. No base year is stated; we assume 100 in the year before the period. “At least” makes the end point a minimum. An average is not a yearly minimum: the years between have none, and are no milestones.',
  'planTimeline.base': '{{id}} = 100 (assumed)',
  'planTimeline.floor': 'at least {{id}}',
  'planTimeline.programme': '2030: a name, not a deadline',
  'planTimeline.programmeName':
    'Science and Technology Innovation 2030 “New Generation Artificial Intelligence” Major Project',
  'planTimeline.programmeWhy':
    'The name of a project that enterprises are supported in applying for; the plan sets no target for 2030.',
  'planTimeline.nothing': 'The plan sets no target for this year',
  'planTimeline.assumed': 'Minimum curve at 15% a year on average, assuming {{id}} = 100',
  'planTimeline.curve':
    'How the curve is found: 100, multiplied by 1.15 for each year, the lowest average rate promised. With 2022 as 100 it would come to 132 after two years, not 152 after three; both are in the table. It is an index without a unit, and shares no axis with any other target.',
  'planTimeline.short':
    'For brevity each of the five promises is one unbroken stretch of its sentence, with no word changed; the sentences of 2.3.1 and 2.4.3 promise more than is shown. Press one for the whole.',
  'planTimeline.time': 'Time',
  'planTimeline.says': 'Content',
  'planTimeline.index': 'Index',
} as const satisfies Twin<typeof zh>;

export default timeline;
