/** The plan as the page reads it to check quotations, and verdicts as one line to compare. */
import { openSource } from '../../src/quotation/source.ts';
import type { Run } from '../../src/quotation/writer.ts';
import { verify, type Verdict } from '../../src/quotation/verify.ts';
import type { Lang } from '../../src/model/lang.ts';
import { data } from './sides.ts';

const sourceOf = (lang: Lang) => openSource(data[lang].text);

export const sources = { zh: sourceOf('zh'), en: sourceOf('en') };

/** The verdicts on a text, each as a line: `differs 2.3.1-s3: 到[-2025-]{+2024+}年`. */
export function say(text: string): string {
  return verify(text, sources).map(sayVerdict).join('\n');
}

function sayVerdict(verdict: Verdict): string {
  if (verdict.kind === 'absent') {
    return ['absent', ...(verdict.part?.ids ?? [])].join(' ');
  }
  if (!('runs' in verdict)) return verdict.kind;
  return `${verdict.kind} ${verdict.place.ids.join(' ')}: ${verdict.runs.map(sayRun).join('')}`;
}

/** Same, [-added-], {+missing+}, {kind: as quoted → as printed}, <left out>, #number#. */
function sayRun({ kind, form, plan, quoted }: Run): string {
  if (kind === 'form') return `{${form ?? ''}: ${quoted}→${plan}}`;
  if (kind === 'added') return `[-${quoted}-]`;
  if (kind === 'missing') return `{+${plan}+}`;
  if (kind === 'omitted') return `<${quoted}>`;
  return kind === 'number' ? `#${quoted}#` : quoted;
}

/** Numbers that look drawn and are the same each time: below `most`, from a seed. */
export function drawer(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % most;
  };
}
