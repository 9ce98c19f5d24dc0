/** Finds the English of a term in the English of a sentence. */
import type { Span } from './term-places.ts';

/** A name and its short form: “name (short)”, the name alone and the short form are one. */
const shortForms: Readonly<Record<string, string>> = {
  'artificial intelligence': 'AI',
  'research and development': 'R&D',
  'Internet of Things': 'IoT',
  'small and medium-sized enterprises': 'SMEs',
};
const anyForm = new RegExp(`\\b(${Object.entries(shortForms).flat().join('|')})\\b`);

/**
 * The first place of the longest form that the text has: in whole words and any case, without its
 * article, with or without the quotes of a label, a plural -s allowed.
 */
export function findForm(text: string, forms: readonly string[]): Span | undefined {
  const longest = [...forms].sort((a, b) => b.length - a.length);
  for (const form of longest) {
    const match = patternOf(form).exec(text);
    if (!match) continue;
    const to = match.index + match[0].length;
    // A label that begins within the form is taken to its end: integrated handling of “one matter,”
    const isOpen = match[0].lastIndexOf('“') > match[0].lastIndexOf('”');
    const rest = isOpen ? (/^[,.]?”/.exec(text.slice(to))?.[0] ?? '') : '';
    return [match.index, to + rest.length];
  }
  return undefined;
}

function patternOf(form: string): RegExp {
  const bare = form.replace(/[“”]/g, '').replace(/^(?:an?|the) /i, '');
  const words = bare.split(anyForm).map(alternatives).join('');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${words}s?(?![\\p{L}\\p{N}-])`, 'iu');
}

/** What may stand for a part of a form; a label may begin or end between its words. */
function alternatives(part: string): string {
  const [long, short] = Object.entries(shortForms).find((pair) => pair.includes(part)) ?? [];
  if (!long || !short) return escape(part).replace(/ /g, '”? “?');
  return `(?:${escape(`${long} (${short})`)}|${escape(long)}|${escape(short)})`;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
