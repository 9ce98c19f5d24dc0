import i18next from 'i18next';
import { langsOf, leadLang, tags, type Lang, type View } from '../model/lang.ts';
import type { Key } from './dictionary.ts';
import en from './en.ts';
import zh from './zh.ts';

export type { Key } from './dictionary.ts';

/** What a key may need to be filled in with. */
export interface Values {
  id?: string;
  query?: string;
  name?: string;
  said?: string;
  count?: number;
  equal?: number;
  of?: number;
  kappa?: string;
}

/** Words for a key; throws, naming the key, where the dictionary or a value is missing. */
export type Translate = (key: Key, values?: Values) => string;

/** The words of one view. In aligned rows an attribute speaks both languages, one after the other. */
export interface Speech {
  view: View;
  /** The language of the document element. */
  lang: Lang;
  /** The languages shown, the leading one first. */
  langs: readonly Lang[];
  t: Translate;
}

const translators: Readonly<Record<Lang, Translate>> = {
  zh: createTranslator('zh'),
  en: createTranslator('en'),
};

function createTranslator(lang: Lang): Translate {
  const fault = (reason: string): never => {
    throw new Error(`src/i18n/${lang}.ts: ${reason}`);
  };
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
    missingKeyHandler: (_languages, _namespace, key) => fault(`no words for ${key}`),
    missingInterpolationHandler: (text) => fault(`a value is missing in “${text}”`),
  });
  return (key, values) => instance.t(key, { ...values });
}

/** The dictionary of one language. */
export function translator(lang: Lang): Translate {
  return translators[lang];
}

/** The words for a view; throws, naming the key, where a dictionary has none. */
export function speak(view: View): Speech {
  const shown = langsOf(view);
  const t: Translate = (...args) => shown.map((lang) => translators[lang](...args)).join(' / ');
  return { view, lang: leadLang(view), langs: shown, t };
}

const frameKeys: Readonly<Record<string, Key>> = {
  notice: 'plan.notice',
  '0': 'plan.preamble',
  footer: 'plan.footer',
};

/** The words that name a part of the document without a number, such as its cover notice. */
export function frameKey(id: string): Key | undefined {
  return frameKeys[id];
}

/** The BCP 47 tag of a language. */
export function tag(lang: Lang): string {
  return tags[lang];
}

/** The tag of words on a page of `view`: none where the page speaks no other language. */
export function tagIn(view: View, lang: Lang): string | undefined {
  return langsOf(view).length > 1 ? tags[lang] : undefined;
}
