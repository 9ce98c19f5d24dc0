import type { Lang } from './lang.ts';
import type { Plan, ProvisionNode } from './plan.ts';

/**
 * The document as plain text, a paragraph a line, in the order of the print.
 * The Chinese, without its line breaks, is character for character the normalised source.
 */
export function printPlan(plan: Plan, lang: Lang): string {
  return plan.provisions.flatMap((node) => printProvision(node, lang)).join('\n') + '\n';
}

/** One provision as the lines of the print: heading and text run on where the print runs on. */
export function printProvision(node: ProvisionNode, lang: Lang): string[] {
  const sentences = node.sentences.map((sentence) => sentence[lang]);
  const title = node.title?.[lang];
  if (node.kind === 'frame') return [...(title ? [title] : []), ...sentences];
  const number = lang === 'zh' ? node.number : `${node.id} `;
  if (node.kind === 'part') {
    return [number + (title ?? ''), ...(sentences.length > 0 ? [join(sentences, lang)] : [])];
  }
  const heading = title === undefined ? [] : [title + (lang === 'zh' ? '。' : '.')];
  return [number + join([...heading, ...sentences], lang)];
}

function join(sentences: string[], lang: Lang): string {
  return sentences.join(lang === 'zh' ? '' : ' ');
}
