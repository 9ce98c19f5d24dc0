/** A picture as a file of its own: its colours inlined, with title, source, notice and address in it. */
import { document } from '../content.ts';
import { tag, translator } from '../i18n/index.ts';
import { absolute } from '../links.ts';
import { pagePath } from '../model/address.ts';
import type { Lang } from '../model/lang.ts';
import marks from '../styles/mark.css?raw';
import tokens from '../styles/token.css?raw';
import { edition } from './embed.ts';
import { paint, readPaints } from './paint.ts';
import { widths, type Picture } from './picture.ts';
import { printPdf } from './print-pdf.ts';
import { addressOf, printSvg } from './print-svg.ts';
import { round, setText, shape, sheetsOf, type Drawing, type Sheet } from './shape.ts';

const paints = readPaints(marks, tokens);
const margin = 40;

/** The width of every file. */
export const framedWidth = widths.wide + 2 * margin;

/** A4, and every other sheet of its kind. */
const paperRatio = Math.SQRT2;

interface Frame {
  /** Of the title and of the words below: on paper they are a running head and foot. */
  sizes: { title: number; words: number };
  caption: boolean;
  /** Of the whole, at least. */
  height: number;
  /** Whether head and foot come again on other sheets: then a voice passes over them. */
  isRunning: boolean;
}
const alone: Frame = {
  sizes: { title: 30, words: 15 },
  caption: true,
  height: 0,
  isRunning: false,
};
const paged: Frame = {
  sizes: { title: 17, words: 13 },
  caption: false,
  height: framedWidth * paperRatio,
  isRunning: true,
};

/** A drawing, or one of its sheets, on paper with what a reader must know who meets it elsewhere. */
function frameDrawing(picture: Picture, lang: Lang, drawing: Sheet, frame: Frame): Drawing {
  const t = translator(lang);
  const { sizes } = frame;
  const place = { lang, x: margin, size: sizes.words, class: 'quiet' } as const;
  const title = setText(t(picture.title), drawing.width, {
    ...place,
    y: margin,
    size: sizes.title,
    bold: true,
    class: 'ink',
    tagged: frame.caption ? 'H1' : 'Artifact',
  });
  const caption =
    frame.caption &&
    setText(t(picture.caption), drawing.width, { ...place, y: margin + title.height + 4 });
  const top = margin + title.height + (caption ? caption.height + 20 : 10);
  const source = [document.plan, document.number].map((fact) => fact[lang]).join(' · ');
  const said = [
    `${t('figure.source')} ${source}`,
    t('site.status'),
    `${absolute(pagePath(lang, picture.name))} · ${t('figure.version', { id: edition })}`,
  ];
  const tagged = frame.isRunning ? 'Artifact' : undefined;
  const set = (words: string, y: number) => setText(words, drawing.width, { ...place, y, tagged });
  const foot = said.reduce((sum, words) => sum + set(words, 0).height, 0);
  let y = Math.max(top + drawing.height + 20, frame.height - margin - foot);
  const lines = said.map((words) => {
    const block = set(words, y);
    y += block.height;
    return block.shape;
  });
  const height = Math.max(Math.ceil(y + margin), frame.height);
  const body = [
    shape('title', {}, [t(picture.title)]),
    shape('desc', {}, [`${t(picture.description)} ${t('site.statusShort')}`]),
    shape('rect', { class: 'paper', width: framedWidth, height }),
    title.shape,
    ...(caption ? [caption.shape] : []),
    shape(
      'g',
      { transform: `translate(${String(margin)} ${String(round(top - drawing.top))})` },
      drawing.body,
    ),
    ...lines,
  ];
  return { width: framedWidth, height, body };
}

/** The SVG file of a picture. */
export function printFile(picture: Picture, lang: Lang): string {
  const drawing = picture.draw(lang, widths.wide);
  const framed = paint(frameDrawing(picture, lang, { ...drawing, top: 0 }, alone), paints);
  const svg = printSvg(framed, {
    address: (id) => absolute(addressOf(lang, id)),
    attrs: {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': tag(lang),
      'font-family':
        lang === 'zh'
          ? 'PingFang SC, Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif'
          : 'Helvetica Neue, Segoe UI, Roboto, Liberation Sans, Arial, sans-serif',
    },
  });
  return `${svg}\n`;
}

/** The PDF file of a picture: a page of A4 for each of its sheets, or one page as tall as it is. */
export function printPages(picture: Picture, lang: Lang): Uint8Array {
  const t = translator(lang);
  const drawing = picture.draw(lang, widths.wide);
  const pages = sheetsOf(drawing).map((sheet, i, sheets) => {
    // Source and notice are heard once, at the end.
    const frame = drawing.sheets ? { ...paged, isRunning: i < sheets.length - 1 } : alone;
    return paint(frameDrawing(picture, lang, sheet, frame), paints);
  });
  const facts = {
    title: `${t(picture.title)} · ${document.plan[lang]}`,
    subject: `${t(picture.description)} ${t('site.status')}`,
    lang: tag(lang),
  };
  return printPdf(pages, facts, { lang, address: (id) => absolute(addressOf(lang, id)) });
}
