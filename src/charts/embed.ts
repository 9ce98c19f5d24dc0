/** How other sites show a picture of ours. */
import { version } from '../../package.json';
import { document } from '../content.ts';
import { tag, translator } from '../i18n/index.ts';
import { absolute } from '../links.ts';
import type { Lang } from '../model/lang.ts';
import { widths, type Layout, type Picture } from './picture.ts';
import { breakLines } from './text.ts';

/** The version of the edition, which embeds and files name. */
export const edition: string = version;

/** `/embed/zh/targets/`. */
export function embedPath({ name }: Picture, lang: Lang): string {
  return `/embed/${lang}/${name}/`;
}

/** As chart.css and embed.css have it: where a layout begins, how wide the medium one grows, the room that words take. */
const begins: Readonly<Record<Layout, number>> = { narrow: 320, medium: 480, wide: 960 };
const widest = 736;
const gutter = 16;
const title = { size: 20, bold: true, line: 28 };
const words = { size: 14, bold: false, line: 22, margin: 4 };
const margins = 2 * 12 + 12;

/** The words over the drawing, a line for each paragraph. */
function paragraphsOf(picture: Picture, lang: Lang): string[] {
  const t = translator(lang);
  return [
    `${t(picture.caption)} ${t(picture.press)}`,
    `${t('figure.source')} ${document.plan[lang]} · ${document.number[lang]}`,
    t('site.status'),
    `${t('figure.more')} · ${t('figure.version', { id: edition })}${t('figure.copied')} ${edition}`,
  ];
}

/** How tall all but the drawing is in a frame of this width, or of any that is wider. */
function furniture(picture: Picture, lang: Lang, width: number): number {
  const linesOf = (text: string, { size, bold }: typeof title) =>
    breakLines(text, width - 2 * gutter, { lang, size, bold }).length;
  const said = paragraphsOf(picture, lang).map(
    (paragraph) => words.margin + linesOf(paragraph, words) * words.line,
  );
  const heading = linesOf(translator(lang)(picture.title), title) * title.line;
  return said.reduce((sum, height) => sum + height, margins + heading);
}

/**
 * The height of a frame in CSS, by the width of what holds it (100%): as each layout has it, the medium
 * one growing up to `widest`. Steep lines end the lower ones where the next begins.
 */
function heightOf(picture: Picture, lang: Lang): string {
  const grow = (layout: Layout, gutters = 0) => {
    const { width, height } = picture.draw(lang, widths[layout]);
    const ratio = height / width;
    const rest = Math.ceil(furniture(picture, lang, begins[layout]) - gutters * ratio);
    const limit = String(Math.ceil(rest + widest * ratio));
    return { line: `${(100 * ratio).toFixed(1)}% + ${String(rest)}px`, limit: `${limit}px` };
  };
  const until = (layout: Layout) => `(${String(begins[layout])}px - 100%)*99999`;
  const medium = grow('medium');
  return `max(${[
    grow('wide', 2 * gutter).line,
    `min(${[medium.line, medium.limit, until('wide')].join()})`,
    `min(${[grow('narrow').line, until('medium')].join()})`,
  ].join()})`;
}

/** The markup to copy: a frame with a title, as tall as its page at every width; its address tells the version. */
export function embedSnippet(picture: Picture, lang: Lang): string {
  const { width, height } = picture.draw(lang, widths.wide);
  const t = translator(lang);
  return [
    `<div style="position:relative;padding-bottom:${heightOf(picture, lang)}">`,
    `<iframe src="${absolute(embedPath(picture, lang))}?v=${edition}"`,
    ` title="${t(picture.title)} · ${t('site.short')}" lang="${tag(lang)}"`,
    ` width="${String(width)}" height="${String(height + furniture(picture, lang, width))}" loading="lazy"`,
    ` style="position:absolute;top:0;left:0;width:100%;height:100%;border:0"></iframe></div>`,
  ].join('');
}
