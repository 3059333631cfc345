import {
  type Area,
  type Entry,
  listIn,
  numberIn,
  type Speaker,
  signedIn,
  speakerOf,
} from '../../shared/i18n/text.ts';
import { language } from './language.ts';

/** The words of one part of the screen, in the page's language. Components that use it follow a change of language. */
export function say<En extends { readonly [key: string]: Entry }>(words: Area<En>): Speaker<En> {
  return speakerOf(words, () => language.value);
}

/** "a, b and c" in the page's language. */
export function inList(parts: readonly string[]): string {
  return listIn(parts, language.value);
}

/** A number in the page's language. */
export function inNumbers(value: number, digits = 0): string {
  return numberIn(value, language.value, digits);
}

/** A number with its sign in the page's language. */
export function signed(value: number, digits = 1): string {
  return signedIn(value, language.value, digits);
}
