/** A picture as a tree of SVG tags, from which pages, embeds and files are all printed. */
import { breakLines, measure, type Setting } from './text.ts';

/** One SVG tag. `href` is an id of the plan, or a path from the top of the site: `/zh/about/`. */
export interface Shape {
  tag: string;
  attrs: Readonly<Record<string, string | number | undefined>>;
  children: readonly (Shape | string)[];
}

/** A picture of one width, in absolute coordinates: no transforms, so that tests can measure it. */
export interface Drawing {
  width: number;
  height: number;
  body: readonly Shape[];
  /** Where paper may break: the top of each part of `body`, one part a sheet of A4. */
  sheets?: readonly number[];
}

/** A part of a drawing that begins at `top`, in the coordinates of the whole. */
export type Sheet = Drawing & { top: number };

/** A drawing as its sheets of paper, each a drawing of its own; most have one. */
export function sheetsOf(drawing: Drawing): Sheet[] {
  const { width, height, body, sheets } = drawing;
  if (!sheets) return [{ ...drawing, top: 0 }];
  return sheets.map((top, i) => ({
    width,
    height: (sheets[i + 1] ?? height) - top,
    body: body.slice(i, i + 1),
    top,
  }));
}

/** What a claim rests on: the plan's words, our published rule, or our judgement. */
export const bases = ['stated', 'computed', 'editorial'] as const;
export type Basis = (typeof bases)[number];

/** To one decimal: small files and steady snapshots. */
export function round(n: number): number {
  return Math.round(n * 10) / 10;
}

/** A tag; numbers are rounded. */
export function shape(
  tag: string,
  attrs: Shape['attrs'] = {},
  children: Shape['children'] = [],
): Shape {
  const rounded = Object.entries(attrs).map(([name, value]) => [
    name,
    typeof value === 'number' ? round(value) : value,
  ]);
  return { tag, attrs: Object.fromEntries(rounded) as Shape['attrs'], children };
}

/** What every mark must say of itself. */
export interface MarkFacts {
  /** The sentence, or the provision, that the mark leads to. */
  id: string;
  basis: Basis;
  /** For a mark without words of its own: the datum in words. Others are heard as they are read. */
  label?: string;
  /** The colour of what stands in it, `hue-1`: links have one of their own. */
  hue?: string;
  /** What islands read: `{ group: '1.2' }` becomes `data-group`. */
  data?: Readonly<Record<string, string>>;
}

/** The mark of one datum: a link to its words. */
export function mark(
  { id, basis, label, hue, data = {} }: MarkFacts,
  children: readonly Shape[],
): Shape {
  const facts = Object.entries(data).map(([name, value]) => [`data-${name}`, value]);
  return shape(
    'a',
    {
      class: hue ? `datum ${hue}` : 'datum',
      href: id,
      'data-basis': basis,
      'data-id': id,
      'aria-label': label,
      ...(Object.fromEntries(facts) as Record<string, string>),
    },
    children,
  );
}

/** Where and how words are set; `y` is the top of the first line, `x` what `anchor` says. */
export interface Place extends Setting {
  x: number;
  y: number;
  /** Classes of mark.css. */
  class?: string;
  anchor?: 'start' | 'middle' | 'end';
  /** Height of a line in ems. */
  leading?: number;
  /** What the words are to a voice that reads a PDF; elsewhere they are only words. */
  tagged?: 'H1' | 'H2' | 'H3' | 'H4' | 'Artifact' | undefined;
  /** The pieces that lines may break between, where words know better than rules; joined, the words. */
  pieces?: readonly string[] | undefined;
}

/** Words that are set, and the room that they take. */
export interface Block {
  shape: Shape;
  lines: readonly string[];
  width: number;
  height: number;
}

/** Sets words within a width, on as many lines as they need. */
export function setText(words: string, width: number, place: Place): Block {
  const { x, y, size, bold, lang, anchor = 'start', leading = lang === 'zh' ? 1.45 : 1.3 } = place;
  const lines = breakLines(words, width, place, place.pieces);
  const step = size * leading;
  const extent = {
    lines,
    width: Math.max(...lines.map((line) => measure(line.trimEnd(), place))),
    height: step * lines.length,
  };
  const attrs = {
    x,
    y: y + step * 0.5 + size * 0.36,
    'font-size': size,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    class: [place.class, bold && 'bold'].filter(Boolean).join(' ') || undefined,
    tagged: place.tagged,
  };
  if (anchor !== 'start' && lines.length > 1) {
    // The space after a word would count in a line that ends at x.
    const { y: first } = attrs;
    const texts = lines.map((line, i) =>
      shape('text', { ...attrs, y: first + i * step }, [line.trimEnd()]),
    );
    return { shape: shape('g', {}, texts), ...extent };
  }
  const spans = lines.map((line, i) => shape('tspan', i === 0 ? {} : { x, dy: step }, [line]));
  return { shape: shape('text', attrs, lines.length > 1 ? spans : lines), ...extent };
}

/** How far words stand to the right of the sign of what is computed. */
export const computedIndent = 8;

/** Words that are computed, under the sign that says so: a dotted rule at `x`, their indent before them. */
export function signComputed({ shape: said, height }: Block, x: number, y: number): Shape {
  const d = `M${(x + 1).toFixed(1)} ${(y + 2).toFixed(1)}v${(height - 3).toFixed(1)}`;
  const sign = { class: 'dots', d, 'stroke-width': 2, 'stroke-dasharray': '1 4' };
  return shape('g', { class: 'hue-0', 'data-basis': 'computed' }, [shape('path', sign), said]);
}
