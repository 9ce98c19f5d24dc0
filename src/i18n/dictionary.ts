import type zh from './zh.ts';

type SourceKey = keyof typeof zh;

/** Where Chinese has one plural form, English needs two. */
type Plural<K> = K extends `${infer Stem}_other` ? `${Stem}_one` : never;

/** Every key of the Chinese dictionary, and the English singular of each that counts. */
export type Dictionary = Record<SourceKey | Plural<SourceKey>, string>;

/** A key as components use it: plural endings are i18next's business. */
export type Key = SourceKey extends infer K ? (K extends `${infer S}_other` ? S : K) : never;
