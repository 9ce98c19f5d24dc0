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
import { addressOf, printSvg } from './print-svg.ts';
import { setText, shape, type Drawing } from './shape.ts';

const paints = readPaints(marks, tokens);
const margin = 40;

/** The width of every file. */
export const framedWidth = widths.wide + 2 * margin;

/** The wide layout of a picture on paper, with what a reader must know who meets it elsewhere. */
export function frameDrawing(picture: Picture, lang: Lang): Drawing {
  const t = translator(lang);
  const drawing = picture.draw(lang, widths.wide);
  const place = { lang, x: margin, size: 15, class: 'quiet' } as const;
  const title = setText(t(picture.title), drawing.width, {
    ...place,
    y: margin,
    size: 30,
    bold: true,
    class: 'ink',
  });
  const caption = setText(t(picture.caption), drawing.width, {
    ...place,
    y: margin + title.height + 4,
  });
  const top = margin + title.height + caption.height + 20;
  let y = top + drawing.height + 20;
  const source = [document.plan, document.number].map((fact) => fact[lang]).join(' · ');
  const lines = [
    `${t('figure.source')} ${source}`,
    t('site.status'),
    `${absolute(pagePath(lang, picture.name))} · ${t('figure.version', { id: edition })}`,
  ].map((said) => {
    const block = setText(said, drawing.width, { ...place, y });
    y += block.height;
    return block.shape;
  });
  const body = [
    shape('title', {}, [t(picture.title)]),
    shape('desc', {}, [`${t(picture.description)} ${t('site.statusShort')}`]),
    shape('rect', { class: 'paper', width: framedWidth, height: y + margin }),
    title.shape,
    caption.shape,
    shape('g', { transform: `translate(${String(margin)} ${String(top)})` }, drawing.body),
    ...lines,
  ];
  return { width: framedWidth, height: Math.ceil(y + margin), body };
}

/** The SVG file of a picture. */
export function printFile(picture: Picture, lang: Lang): string {
  const framed = paint(frameDrawing(picture, lang), paints);
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
