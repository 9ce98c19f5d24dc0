/** How hard a text is to read, by what can be counted. */

const sentencesOf = (text: string, end: RegExp): string[] =>
  text.split(end).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** Vowel groups, less a silent final e: close enough on whole texts. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.replace(/(?:[^laeiouy]es|[^l]e|ed)$/, '').match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

/** The Flesch–Kincaid grade of English texts (Kincaid et al. 1975): school years needed. */
export function gradeOf(texts: readonly string[]): number {
  const text = texts.join(' ').replace(/\d\.\d/g, '00');
  const words = text.match(/[A-Za-z][A-Za-z’-]*/g) ?? [];
  const sentences = sentencesOf(text, /[.!?]+(?:\s|$)/).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** Characters in a Chinese sentence, on average, without punctuation. */
export function meanSentence(texts: readonly string[]): number {
  const text = texts.join('');
  const sentences = sentencesOf(text, /[。！？]/);
  const characters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  return characters.length / sentences.length;
}
