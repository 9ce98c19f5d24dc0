/** The term in the reader's language, its sound, the term in the other language, its meaning. */
export type Preview = readonly [word: string, sound: string, twin: string, meaning: string];
