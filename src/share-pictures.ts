/** The pictures that messengers and networks show with a link: one a page and view, 1200 × 630. */
import { document, packs, pages, plan } from './content.ts';
import { speak, translator, type Key } from './i18n/index.ts';
import { packPath, pagePath, planPath, sections } from './model/address.ts';
import { langs, langsOf, tags, views, type Bilingual, type Lang, type View } from './model/lang.ts';
import { findProvision } from './model/plan.ts';
import { markPaths } from './mark.ts';
import { renderPng } from './png.ts';
import { sectionTitle } from './section-title.ts';
import { setTitle } from './share-lines.ts';
import tokens from './styles/token.css?raw';

/** Where a picture says it is drawn, and what it is of. */
export interface SharePicture {
  view: View;
  title: Bilingual;
  /** What the title stands under. */
  above?: Bilingual | undefined;
}

export const shareSize = { width: 1200, height: 630 } as const;
const margin = 88;

const said = (key: Key): Bilingual => ({
  zh: translator('zh')(key),
  en: translator('en')(key),
});

function ofSection(view: View, section: (typeof sections)[number]): [string, SharePicture] {
  const { title, parent, number } = findProvision(plan, section);
  const part = parent ? findProvision(plan, parent) : undefined;
  const above = part?.title && {
    zh: part.number + part.title.zh,
    en: `${part.id} ${part.title.en}`,
  };
  const numbered = title && { zh: number + title.zh, en: `${section} ${title.en}` };
  return [planPath(view, section), { view, title: numbered ?? sectionTitle(section), above }];
}

/** Path of the page → its picture. Pages that are not here show their language's home picture. */
export const sharePictures: ReadonlyMap<string, SharePicture> = new Map([
  ...langs.map((view): [string, SharePicture] => [pagePath(view), { view, title: document.plan }]),
  ...views.flatMap((view): [string, SharePicture][] => [
    [planPath(view), { view, title: document.plan, above: said('plan.wholeTitle') }],
    ...sections.map((section) => ofSection(view, section)),
  ]),
  ...langs.map((view): [string, SharePicture] => [
    pagePath(view, 'glossary'),
    { view, title: said('glossary.title') },
  ]),
  ...pages.map(({ id, data }): [string, SharePicture] => {
    const [view, name] = id.split('/') as [Lang, string];
    return [pagePath(view, name), { view, title: { zh: data.title, en: data.title } }];
  }),
  ...langs.flatMap((view): [string, SharePicture][] => [
    [packPath(view), { view, title: said('packs.title') }],
    ...packs.map(({ slug, title }): [string, SharePicture] => [
      packPath(view, slug),
      { view, title, above: said('packs.title') },
    ]),
  ]),
]);

/** The name of the picture for a page: `zh-plan-2.3`. */
export function shareName(view: View, path: string): string {
  const known = sharePictures.has(path) ? path : pagePath(speak(view).lang);
  return known.split('/').filter(Boolean).join('-');
}

/** What the picture for a page says, for those who cannot see it. */
export function shareAlt(view: View, path: string): string {
  const { lang, t } = speak(view);
  const { title } = sharePictures.get(path) ?? { title: document.plan };
  const titles = langsOf(view).map((each) => title[each]);
  const stop = translator(lang)('site.statusShort');
  return [...titles, view === 'zh-en' ? stop : t('site.name'), stop]
    .filter((words, i, all) => all.indexOf(words) === i)
    .join(' · ');
}

const light = (name: string): string => {
  const [, value] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6})`).exec(tokens) ?? [];
  if (!value) throw new Error(`src/styles/token.css: no --${name}`);
  return value;
};
const colours = {
  paper: light('color-paper'),
  text: light('color-text'),
  quiet: light('color-quiet'),
  rule: light('color-rule'),
  accent: light('color-accent'),
};

interface Line {
  x: number;
  y: number;
  size: number;
  fill: string;
  face?: 'serif' | 'sans-serif';
}

function write(words: string, lang: Lang, line: Line): string {
  const { x, y, size, fill, face = 'sans-serif' } = line;
  const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" fill="${fill}" font-family="${face}" xml:lang="${tags[lang]}">${text}</text>`;
}

/** The titles from the bottom up: they stand on the rule, and what is short leaves air above. */
function writeTitles({ view, title, above }: SharePicture): string {
  const width = shareSize.width - 2 * margin;
  const shown = langsOf(view);
  const lines: string[] = [];
  let y = 460;
  for (const lang of [...shown].reverse()) {
    const isSecond = shown.length > 1 && lang === 'en';
    const sizes = isSecond
      ? [38, 34, 30]
      : shown.length > 1
        ? [68, 60, 52]
        : lang === 'zh'
          ? [76, 72, 68, 60]
          : [66, 60, 54, 50, 44];
    const set = setTitle(title[lang], lang, { width, most: shown.length > 1 ? 2 : 3, sizes });
    for (const line of [...set.lines].reverse()) {
      const fill = isSecond ? colours.quiet : colours.text;
      // An opening mark has half a word of white before it: the line begins where it is drawn.
      const x = margin - (lang === 'zh' && /^\p{Ps}/u.test(line) ? set.size / 2 : 0);
      lines.push(write(line, lang, { x, y, size: set.size, fill, face: 'serif' }));
      y -= set.size * (lang === 'zh' ? 1.36 : 1.22);
    }
    y -= isSecond ? 18 : 0;
  }
  const [lead = 'zh'] = shown;
  const kicker = { x: margin, y: y + 4, size: 32, fill: colours.accent };
  return lines.join('') + (above ? write(above[lead], lead, kicker) : '');
}

/** The SVG of a share picture. */
export function drawShare(picture: SharePicture): string {
  const { width, height } = shareSize;
  const shown = langsOf(picture.view);
  const [lead = 'zh'] = shown;
  const mark = markPaths.map(
    (d, i) => `<path d="${d}" stroke="${light(`position-${String(i + 1)}`)}"/>`,
  );
  const foot = shown.map((lang, i) =>
    write(translator(lang)('site.statusShort'), lang, {
      x: margin,
      y: (shown.length > 1 ? 546 : 556) + i * 38,
      size: shown.length > 1 ? 25 : 30,
      fill: colours.text,
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" xml:lang="${tags[lead]}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${colours.paper}"/>`,
    `<g transform="translate(${String(margin - 10)} 64) scale(2.5)" fill="none" stroke-width="2.75" stroke-linecap="round">${mark.join('')}</g>`,
    write(translator(lead)('site.name'), lead, {
      x: margin + 84,
      y: 115,
      size: 30,
      fill: colours.quiet,
    }),
    writeTitles(picture),
    `<path d="M${String(margin)} 505.5H${String(width - margin)}" stroke="${colours.rule}" stroke-width="2"/>`,
    ...foot,
    '</svg>',
  ].join('');
}

/** The PNG of a share picture. */
export function renderShare(picture: SharePicture): Promise<Uint8Array> {
  return renderPng(drawShare(picture), shareSize.width);
}
