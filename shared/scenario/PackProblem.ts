import type { PackTexts } from './PackTexts.ts';

/** A fault of a pack: where it is, what was expected there and what was found. */
export interface PackProblem {
  /** Such as `pack/cards/card:drones/effects/0/stock` or `es/clauses/clause:arms`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Notes a fault. */
export type Report = (path: string, expected: string, found: string) => void;

/** The words of a pack in both languages of the game. */
export interface TextsByLanguage {
  readonly en: PackTexts;
  readonly es: PackTexts;
}
