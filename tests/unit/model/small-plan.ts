import type { Bilingual } from '../../../src/model/lang.ts';
import { growPlan, type Plan, type Sentence } from '../../../src/model/plan.ts';
import type { Provision } from '../../../src/model/schema.ts';

/** A text whose English says that it is one, so that a test sees which language it was given. */
export function say(zh: string): Bilingual {
  return { zh, en: `en(${zh})` };
}

/** A provision with a title, or without one where it is empty, and its sentences. */
export function provision(title: string, ...sentences: string[]): Provision {
  return { ...(title ? { title: say(title) } : {}), sentences: sentences.map(say) };
}

/** A sentence that stands in no plan. */
export function sentence(id: string, zh: string): Sentence {
  return { id, ...say(zh) };
}

/** One task, 2.1.1, below the headings that it needs. */
export function planWithTask(...sentences: string[]): Plan {
  return growPlan({
    '1': provision('总体要求'),
    '2': provision('重点任务'),
    '2.1': provision('行动'),
    '2.1.1': provision('任务', ...sentences),
  });
}
