import type zh from './zh.ts';

/** Where Chinese has one plural form, English needs two. */
type Plural<K> = K extends `${infer Stem}_other` ? `${Stem}_one` : never;

/** What English must answer: every key of a Chinese dictionary, and the singular of each that counts. */
export type Twin<Source> = Record<keyof Source | Plural<keyof Source>, string>;

/** A key as components use it: plural endings are i18next's business. */
export type Key = keyof typeof zh extends infer K ? (K extends `${infer S}_other` ? S : K) : never;
