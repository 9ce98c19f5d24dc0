/** One page of every kind, in the languages that it has: what tests of the whole site go through. */
import { langs } from '../../src/model/lang.ts';

const inBoth = [
  ...['', 'plan/2.3/', 'plan/1.1/', 'plan/1.3/', 'plan/notice/', 'plan/'],
  ...['about/', 'investors/', 'teachers/', 'words/', 'commitments/', 'worksheet/', 'glossary/'],
  ...['positions/', 'timeline/', 'targets/', 'responsibility/', 'at-a-glance/', 'search/'],
  'packs/',
];

const single = [
  '/',
  '/2.3.1/',
  '/zh-en/plan/2.3/',
  '/zh-en/plan/',
  '/embed/zh/positions/',
  '/zh/nothing/',
  '/en/packs/?c=9.9,notice,1.3.4,2.3.1&t=谁&n=1',
  '/zh/packs/numbers/',
];

/** Whether a test is to look at everything, however long it takes: `AUDIT=full`. */
export const isFull = process.env.AUDIT === 'full';

// Each kind in one language, the languages by turns; what differs by language is in both.
const byTurns = [
  ...inBoth.map((path, i) => `/${i % 2 === 0 ? 'zh' : 'en'}/${path}`),
  ...['/en/', '/zh/plan/1.1/', '/en/plan/2.3/'],
];

export const pagePaths: readonly string[] = [
  ...single,
  ...(isFull ? langs.flatMap((lang) => inBoth.map((path) => `/${lang}/${path}`)) : byTurns),
];
