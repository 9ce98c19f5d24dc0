/** Prints painted drawings as PDF, a page each: words stay words, marks stay links, and all is tagged. */
import type { Lang } from '../model/lang.ts';
import {
  encodeGlyphs,
  openFont,
  writePdf,
  type PdfFacts,
  type PdfFont,
  type PdfPage,
} from '../pdf.ts';
import type { PdfPart, PdfTag } from '../pdf-structure.ts';
import { fontFiles, stackOf, type Face } from '../png.ts';
import { arcs, n, pathOf } from './pdf-path.ts';
import type { Drawing, Shape } from './shape.ts';

/** The width of A4 in points; heights follow from the drawing. */
const paperWidth = 595.28;

/** What a page is written with. */
interface Pen {
  lang: Lang;
  fonts: readonly PdfFont[];
  address: (href: string) => string;
  /** Points to a pixel, and the height of the page in points. */
  scale: number;
  height: number;
  operators: string[];
  links: PdfPage['links'][number][];
  parts: PdfPart[];
  /** How many stretches of words are marked. */
  marked: number;
}

interface Inherited {
  dx: number;
  dy: number;
  fill: string;
  stroke: string;
  /** The link that words stand in. */
  link?: PdfPart;
}

/** The PDF of drawings without classes; throws on a tag that it cannot write. */
export function printPdf(
  drawings: readonly Drawing[],
  facts: PdfFacts,
  { lang, address }: Pick<Pen, 'lang' | 'address'>,
): Uint8Array {
  const fonts = [...fontFiles].map(([, file], i) => openFont(`F${String(i + 1)}`, file));
  const pages = drawings.map(({ width, height, body }): PdfPage => {
    const scale = paperWidth / width;
    const pen: Pen = {
      lang,
      fonts,
      address,
      scale,
      height: height * scale,
      operators: [],
      links: [],
      parts: [],
      marked: 0,
    };
    for (const part of body) write(part, pen, { dx: 0, dy: 0, fill: '#000000', stroke: 'none' });
    const upright = `${scale.toFixed(5)} 0 0 ${(-scale).toFixed(5)} 0 ${pen.height.toFixed(2)} cm`;
    const content = [upright, ...pen.operators].join('\n');
    return { width: paperWidth, height: pen.height, content, links: pen.links, parts: pen.parts };
  });
  return writePdf(facts, pages, fonts);
}

function colour(value: string, operator: 'rg' | 'RG'): string {
  const parts = [1, 3, 5].map((i) => (parseInt(value.slice(i, i + 2), 16) / 255).toFixed(3));
  return `${parts.join(' ')} ${operator}`;
}

const full = (value: string): string =>
  /^#\w{3}$/.test(value) ? value.replace(/\w/g, '$&$&') : value;

function write(part: Shape, pen: Pen, from: Inherited): void {
  const { tag, attrs, children } = part;
  const [, dx = '0', dy = '0'] =
    /^translate\(([\d.-]+) ([\d.-]+)\)$/.exec(String(attrs.transform ?? '')) ?? [];
  const here: Inherited = {
    ...from,
    dx: from.dx + Number(dx),
    dy: from.dy + Number(dy),
    fill: full(String(attrs.fill ?? from.fill)),
    stroke: full(String(attrs.stroke ?? from.stroke)),
  };
  const get = (name: string): number => Number(attrs[name] ?? 0);
  if (tag === 'title' || tag === 'desc') return;
  if (tag === 'a') here.link = linkTo(part, pen, here);
  if (tag === 'g' || tag === 'a') {
    for (const child of children) if (typeof child !== 'string') write(child, pen, here);
  } else if (tag === 'text') writeText(part, pen, here);
  else if (tag === 'rect') {
    const box = [get('x') + here.dx, get('y') + here.dy, get('width'), get('height')];
    paintPath(`${box.map(n).join(' ')} re`, part, pen, here);
  } else if (tag === 'circle') {
    const [x, y, r] = [get('cx'), get('cy'), get('r')];
    const d = `M${String(x - r)} ${String(y)}`;
    paintPath(pathOf(d, here) + arcs(x + here.dx, y + here.dy, r), part, pen, here);
  } else if (tag === 'path') paintPath(pathOf(String(attrs.d ?? ''), here), part, pen, here);
  else throw new Error(`src/charts/print-pdf.ts: no <${tag}>`);
}

function paintPath(path: string, { attrs }: Shape, pen: Pen, { fill, stroke }: Inherited): void {
  const isFilled = fill !== 'none';
  const isStroked = stroke !== 'none';
  if (!isFilled && !isStroked) return;
  const isRound = attrs['stroke-linecap'] === 'round';
  pen.operators.push(
    '/Artifact BMC q',
    ...(isFilled ? [colour(fill, 'rg')] : []),
    ...(isStroked
      ? [
          colour(stroke, 'RG'),
          `${n(Number(attrs['stroke-width'] ?? 1))} w`,
          `${isRound ? '1' : '0'} J`,
        ]
      : []),
    path,
    isFilled ? (isStroked ? 'B' : 'f') : 'S',
    'Q EMC',
  );
}

/** Each line of words is shown where it begins, its space after it: so it is copied, and found. */
function writeText({ attrs, children }: Shape, pen: Pen, { dx, dy, fill, link }: Inherited): void {
  const size = Number(attrs['font-size'] ?? 0);
  const face: Face = attrs['font-weight'] === '600' ? 'serif' : 'sans-serif';
  let y = Number(attrs.y ?? 0) + dy;
  pen.operators.push(openWords(tagOf(attrs), pen, link));
  for (const child of children) {
    if (typeof child !== 'string') y += Number(child.attrs.dy ?? 0);
    const line = typeof child === 'string' ? child : child.children.join('');
    const runs = runsOf(line, face, pen);
    const width = runs.reduce((sum, run) => sum + run.width * size, 0);
    const shift = { end: width, middle: width / 2 }[String(attrs['text-anchor'])] ?? 0;
    const shown = runs.map(({ font, glyphs }) => `/${font.name} ${n(size)} Tf <${glyphs}> Tj`);
    const x = Number(attrs.x ?? 0) + dx - shift;
    pen.operators.push(
      `BT ${colour(fill, 'rg')} 1 0 0 -1 ${n(x)} ${n(y)} Tm ${shown.join(' ')} ET`,
    );
  }
  pen.operators.push('EMC');
}

const tagOf = ({ tagged = 'P' }: Shape['attrs']) => tagged as PdfTag | 'Artifact';

/** Begins words that are part of their link, or a part of their own; what runs over sheets is neither. */
function openWords(tag: PdfTag | 'Artifact', pen: Pen, link: PdfPart | undefined): string {
  if (tag === 'Artifact') return '/Artifact BMC';
  const words = pen.marked++;
  if (link) link.content.push({ words });
  else pen.parts.push({ tag, content: [{ words }] });
  return `/${link ? 'Link' : tag} << /MCID ${String(words)} >> BDC`;
}

/** A line by the fonts that have its characters, the first of the stack first. */
function runsOf(line: string, face: Face, { lang, fonts }: Pen) {
  const families = [...fontFiles.keys()];
  const stack = stackOf(lang, face).map((family) => fonts[families.indexOf(family)]!);
  const runs: { font: PdfFont; text: string }[] = [];
  for (const character of line) {
    const font = stack.find((each) => each.glyphOf(character) !== undefined) ?? stack[0]!;
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs.map(({ font, text }) => ({
    font,
    glyphs: encodeGlyphs(font, text),
    width: [...text].reduce((sum, each) => sum + font.widthOf(font.glyphOf(each)!) / 1000, 0),
  }));
}

/** A mark is pressed on its rectangles, each a link; it is a heading where its words are one. */
function linkTo({ attrs, children }: Shape, pen: Pen, { dx, dy }: Inherited): PdfPart {
  const address = pen.address(String(attrs.href));
  const boxes = children.flatMap((child) =>
    typeof child === 'string' ? [] : [child, ...child.children],
  );
  const link: PdfPart = { tag: 'Link', content: [] };
  const heading = boxes.find((box) => typeof box !== 'string' && box.attrs.tagged);
  const tag = typeof heading === 'object' ? (tagOf(heading.attrs) as PdfTag) : 'P';
  pen.parts.push({ tag, content: [link] });
  for (const box of boxes) {
    if (typeof box === 'string' || box.tag !== 'rect') continue;
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(box.attrs[name] ?? 0),
    );
    if (width * height < 400) continue;
    const [left, top] = [(x + dx) * pen.scale, pen.height - (y + dy) * pen.scale];
    const area = [left, top - height * pen.scale, left + width * pen.scale, top] as const;
    link.content.push({ link: pen.links.push({ box: area, address }) - 1 });
  }
  return link;
}
