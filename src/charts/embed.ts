/** How other sites show a picture of ours. */
import { version } from '../../package.json';
import { document } from '../content.ts';
import { tag, translator } from '../i18n/index.ts';
import { absolute } from '../links.ts';
import type { Lang } from '../model/lang.ts';
import { widths, type Picture } from './picture.ts';
import { breakLines } from './text.ts';

/** The version of the edition, which embeds and files name. */
export const edition: string = version;

/** `/embed/zh/targets/`. */
export function embedPath({ name }: Picture, lang: Lang): string {
  return `/embed/${lang}/${name}/`;
}

/** As embed.css has it: widths of the narrow layout, where the wide one begins, the room that words take. */
const [narrowest, widest, wideFrom] = [320, 480, 576];
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
    `${t('figure.more')} · ${t('figure.version', { id: edition })}`,
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
 * The height of a frame in CSS, by the width of what holds it (100%): that of the narrow layout, which
 * grows up to `widest`, below `wideFrom`, else that of the wide one. The steep line chooses between them.
 */
function heightOf(picture: Picture, lang: Lang): string {
  const ratio = (layout: 'narrow' | 'wide') => {
    const { width, height } = picture.draw(lang, widths[layout]);
    return height / width;
  };
  const sum = (ratio: number, rest: number) =>
    `${(100 * ratio).toFixed(1)}% + ${String(Math.ceil(rest))}px`;
  // The wide layout keeps the gutters free.
  const wide = furniture(picture, lang, wideFrom) - 2 * gutter * ratio('wide');
  const narrow = furniture(picture, lang, narrowest);
  const tallest = String(Math.ceil(narrow + widest * ratio('narrow')));
  const low = `min(${sum(ratio('narrow'), narrow)},${tallest}px,(${String(wideFrom)}px - 100%)*99999)`;
  return `max(${sum(ratio('wide'), wide)},${low})`;
}

/** The markup to copy: a frame with a title, as tall as its page at every width, and the version. */
export function embedSnippet(picture: Picture, lang: Lang): string {
  const { width, height } = picture.draw(lang, widths.wide);
  const t = translator(lang);
  return [
    `<div style="position:relative;padding-bottom:${heightOf(picture, lang)}">`,
    `<iframe src="${absolute(embedPath(picture, lang))}"`,
    ` title="${t(picture.title)} · ${t('site.short')}" lang="${tag(lang)}"`,
    ` width="${String(width)}" height="${String(height + furniture(picture, lang, width))}" loading="lazy"`,
    ` data-version="${edition}"`,
    ` style="position:absolute;top:0;left:0;width:100%;height:100%;border:0"></iframe></div>`,
  ].join('');
}
