import i18next, { type TFunction } from 'i18next';
import { langs, langsOf, leadLang, tags, type Lang, type View } from '../model/lang.ts';
import en from './en.ts';
import zh from './zh.ts';

export type { Key } from './dictionary.ts';

/** The words of one view. In aligned rows an attribute speaks both languages, one after the other. */
export interface Speech {
  view: View;
  /** The language of the document element. */
  lang: Lang;
  /** The languages shown, the leading one first. */
  langs: readonly Lang[];
  t: TFunction;
}

const translators = Object.fromEntries(langs.map((lang) => [lang, createTranslator(lang)])) as Record<
  Lang,
  TFunction
>;

function createTranslator(lang: Lang): TFunction {
  const instance = i18next.createInstance();
  void instance.init({
    initAsync: false,
    lng: lang,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { zh: { translation: zh }, en: { translation: en } },
    // Pages escape by themselves.
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => {
      throw new Error(`src/i18n/${lang}.ts: no words for ${key}`);
    },
  });
  return instance.t;
}

/** The dictionary of one language. */
export function translator(lang: Lang): TFunction {
  return translators[lang];
}

/** The words for a view; throws, naming the key, where a dictionary has none. */
export function speak(view: View): Speech {
  const shown = langsOf(view);
  const t = ((...args: Parameters<TFunction>) =>
    shown.map((lang) => translators[lang](...args)).join(' / ')) as TFunction;
  return { view, lang: leadLang(view), langs: shown, t };
}

/** A date in the words of a language: 2022年1月7日, January 7, 2022. */
export function formatDate(lang: Lang, iso: string): string {
  const format = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/** The BCP 47 tag of a language. */
export function tag(lang: Lang): string {
  return tags[lang];
}
