import type { Words } from '../words/Words.ts';
import { en, type TableWordKey } from './words/en.ts';
import { es } from './words/es.ts';

/** Every word the table shows, in one language: those of the game, and a few fixed ones of the stage. */
export interface TableWords extends Words {
  table(key: TableWordKey): string;
}

/** The words of a game with the fixed words of the table in the same language. */
export function tableWords(words: Words): TableWords {
  const fixed: { readonly [K in TableWordKey]: string } = words.language === 'es' ? es : en;
  return { ...words, table: (key) => fixed[key] };
}

/** A word with its blanks filled: `{n}` by `values.n`. */
export function filled(pattern: string, values: { readonly [blank: string]: string | number }): string {
  return pattern.replace(/\{([a-z]+)\}/g, (whole, blank: string) => String(values[blank] ?? whole));
}
