import type { Check } from '../claims/Check.ts';
import { seedOf } from '../claims/runCheck.ts';

/** Seeds of the first look, fewer than `claims` takes: the same ones, so that what differs is the coefficient. */
export interface FirstLook {
  readonly seeds: number;
  /** Of a check that reads the frequency of drawn events. */
  readonly seedsOfFrequencies: number;
}

/** Checks with so many seeds in `claims` read frequencies. */
const MANY = 400;

/** The seeds of a check in the first look. */
export function seedsOf(
  { seeds: asked = 0 }: Check,
  { seeds, seedsOfFrequencies }: FirstLook,
): readonly string[] {
  return Array.from({ length: asked >= MANY ? seedsOfFrequencies : seeds }, (_, index) => seedOf(index + 1));
}
