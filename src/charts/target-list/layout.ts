/** Places the promises by group, one row each: in columns where there is room, else under one another. */
import {
  computedIndent,
  setText,
  shape,
  signComputed,
  type Drawing,
  type Shape,
} from '../shape.ts';
import { drawQuantity } from './quantity.ts';
import { drawNarrowRow, drawWideRow, edge, hueOf, type Part } from './row.ts';
import type { TargetGroup } from './rows.ts';
import type { TargetWords } from './words.ts';

/** Draws all groups at a width; one column below 700 px. */
export function layoutTargetList(
  groups: readonly TargetGroup[],
  width: number,
  words: TargetWords,
): Drawing {
  const isWide = width >= 700;
  const left = isWide ? 0 : edge;
  let body: Shape[] = [];
  const sheets: { top: number; body: Shape[] }[] = [{ top: 0, body }];
  let y = 8;
  const add = ({ shapes, bottom }: Part): void => {
    body.push(...shapes);
    y = bottom;
  };
  add(drawLegend(y, left, width, words));
  for (const [i, group] of groups.entries()) {
    // On paper the positions have a sheet of their own, so that no row is cut.
    if (isWide && group.position && !groups[i - 1]?.position) {
      sheets.push({ top: Math.round(y + 14), body: (body = []) });
    }
    add(drawHeading(group, y + 30, left, width, words));
    for (const target of group.targets) {
      const at = { group, target, y, width, words };
      add(isWide ? drawWideRow(at) : drawNarrowRow(at));
    }
  }
  const size = { width, height: Math.ceil(y + 8) };
  if (!isWide) return { ...size, body };
  const held = sheets.map((sheet) => shape('g', {}, sheet.body));
  return { ...size, body: held, sheets: sheets.map(({ top }) => top) };
}

/** The signs: a sample of each, with its words beside it or, where there is no room, below. */
function drawLegend(top: number, left: number, width: number, words: TargetWords): Part {
  const { lang, legend } = words;
  const isWide = left === 0;
  const cell = (width - 2 * left) / legend.length;
  const height = isWide ? 30 : 44;
  const small = { lang, size: 14, class: 'quiet' } as const;
  const shapes = legend.flatMap(({ sample, label }, i) => {
    const x = left + i * cell;
    const drawn = drawQuantity(sample, x, top + 4, words.scale);
    const place = isWide ? { x: x + drawn.width + 10, y: top } : { x, y: top + 18 };
    const said = setText(label, x + cell - place.x, { ...small, ...place });
    return [shape('g', { class: 'hue-0' }, drawn.shapes), said.shape];
  });
  const y = top + height + 4;
  const unit = setText(words.unit, width - 2 * left, { ...small, x: left, y });
  return { shapes: [...shapes, unit.shape], bottom: y + unit.height };
}

/** A rule, single where the plan makes the list and double where we do; the title; whose it is. */
function drawHeading(
  group: TargetGroup,
  top: number,
  left: number,
  width: number,
  words: TargetWords,
): Part {
  const { lang } = words;
  const { position } = group;
  const x = left + (position ? 34 : 0);
  const room = width - left - x;
  const small = { lang, size: 14, class: 'quiet', x } as const;
  const line = `M${String(left)} ${top.toFixed(1)}H${String(width - left)}`;
  const double = `m0 -3H${String(left)}`;
  const title = setText(words.title(group), room, {
    ...small,
    size: 18,
    bold: true,
    class: 'ink',
    y: top + 12,
  });
  const aside = setText(words.aside(group), room, { ...small, y: top + 12 + title.height });
  const bottom = top + 12 + title.height + aside.height + 6;
  const nothing = group.targets.length === 0;
  const place = { ...small, size: 16, class: 'ink', x: small.x + computedIndent, y: bottom };
  const empty = setText(words.empty(group), room - computedIndent, place);
  const shapes = [
    shape('path', { class: position ? 'head ours' : 'head', d: position ? line + double : line }),
    ...(position ? drawBadge(position.order, left + 12, top + 25) : []),
    title.shape,
    aside.shape,
    ...(nothing ? [signComputed(empty, small.x, bottom)] : []),
  ];
  const basis = position ? 'editorial' : 'stated';
  const attrs = { class: hueOf(group), 'data-group': group.id, 'data-basis': basis };
  return {
    shapes: [shape('g', attrs, shapes)],
    bottom: bottom + (nothing ? empty.height : 0),
  };
}

/** A position’s numeral on its colour. */
function drawBadge(order: number, x: number, y: number): Shape[] {
  const numeral = { lang: 'en', size: 15, bold: true, class: 'paper', anchor: 'middle' } as const;
  return [
    shape('circle', { class: 'solid', cx: x, cy: y, r: 12 }),
    setText(String(order), 24, { ...numeral, x, y: y - 9.8 }).shape,
  ];
}
