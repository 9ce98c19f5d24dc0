/** How other sites show a picture of ours. */
import { version } from '../../package.json';
import { tag, translator } from '../i18n/index.ts';
import { absolute } from '../links.ts';
import type { Lang } from '../model/lang.ts';
import { widths, type Picture } from './picture.ts';

/** What the embed page adds to the drawing in height: title, source, notice. */
const furniture = 190;

/** The version of the edition, which embeds and files name. */
export const edition: string = version;

/** `/embed/zh/targets/`. */
export function embedPath({ name }: Picture, lang: Lang): string {
  return `/embed/${lang}/${name}/`;
}

/** The markup to copy: a frame with a title, the ratio of the wide layout, and the version. */
export function embedSnippet(picture: Picture, lang: Lang): string {
  const { width, height } = picture.draw(lang, widths.wide);
  const tall = height + furniture;
  const t = translator(lang);
  return [
    `<iframe src="${absolute(embedPath(picture, lang))}"`,
    `title="${t(picture.title)} · ${t('site.short')}" lang="${tag(lang)}"`,
    `width="${String(width)}" height="${String(tall)}" loading="lazy"`,
    `data-version="${edition}"`,
    `style="border:0;width:100%;height:auto;aspect-ratio:${String(width)}/${String(tall)}"></iframe>`,
  ].join(' ');
}
