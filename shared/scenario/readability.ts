import { mulDiv } from '../game/mulDiv.ts';
import { type Language, syllablesIn } from './syllables.ts';

/** How easy a text is to read, with what the score was made from. */
export interface Readability {
  /**
   * Flesch reading ease (English) or Fernandez-Huerta (Spanish), in hundredths of a point: 6000 and above is plain
   * language. It may pass 10000 and fall below 0.
   */
  readonly score: number;
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words in the longest sentence. */
  readonly longestSentence: number;
}

/**
 * Measures a text. Flesch (1948): 206.835 - 1.015 words per sentence - 84.6 syllables per word. Fernandez-Huerta
 * (1959, in the corrected form): 206.84 - 1.02 words per sentence - 60 syllables per word. Syllables are estimated.
 * A text without words scores as easy as can be.
 */
export function readability(text: string, language: Language): Readability {
  const sentences = sentencesOf(text).map(wordsOf);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0);
  const longestSentence = sentences.reduce((most, sentence) => Math.max(most, sentence.length), 0);
  const counts = { sentences: sentences.length, words: words.length, syllables, longestSentence };
  if (words.length === 0) return { score: 10_000, ...counts };
  const [base, length, weight] = language === 'en' ? [206_835, 1_015, 84_600] : [206_840, 1_020, 60_000];
  const thousandths =
    base - mulDiv(length, words.length, sentences.length) - mulDiv(weight, syllables, words.length);
  return { score: mulDiv(thousandths, 1, 10), ...counts };
}

/** Sentences of a text. A colon or semicolon does not end one, a line break does. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\b(?:\p{L}\.){2,}|\bEE\. UU\./gu, (short) => short.replaceAll('.', ''))
    .replace(/(?<=\b(?:p|pp|art|núm|Gral|Mr|Dr))\.(?=\s)/gu, '')
    .split(/[.!?…]+(?=[\s"'»”’)\]]|$)|\n+/u)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Words of a sentence: letters and digits, with the apostrophes and hyphens inside them. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? [];
}
