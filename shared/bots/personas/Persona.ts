import type { Lens } from '../mind/Lens.ts';
import type { Concession } from '../mind/target.ts';

/** The characters a seat can be given to. */
export const CHARACTERS = [
  'novice',
  'linear',
  'broker',
  'hardliner',
  'institutionalist',
  'populist',
] as const;
export type Character = (typeof CHARACTERS)[number];

/**
 * How far a character thinks. 1: its own interests and what it hears from its own home. 2: also guesses at the others'
 * wishes and at both homes. 3: weighs a package by both homes' counts and by what its own vote changes, over more
 * packages. Never anything its seat could not know.
 */
export const SKILLS = [1, 2, 3] as const;
export type Skill = (typeof SKILLS)[number];

/** A character as knobs; its level adds how far it thinks. */
export interface Persona {
  readonly id: Character;
  /** How it comes down within a round's Talks. */
  readonly concession: Concession;
  /** Acts of a round after which it has given all it had. */
  readonly patience: number;
  /** Points of difference between bids that hardly matter to it. */
  readonly temperature: number;
  /** What weighs more or less with it than with others. */
  readonly weights: Pick<Lens, 'fear' | 'record' | 'prior' | 'taste'>;
  /** How often it takes the floor, by level, and how often it gives its true reason there, out of 100. */
  readonly talk: { readonly [S in Skill]: number };
  readonly candour: number;
  /** What it does with clauses that its own audience dislikes or that stir alarm: announces all, what fits, hides them. */
  readonly manner: 'open' | 'fitting' | 'hiding';
  /** Least credit for which it claims a clause in public, in hundredths of a point. */
  readonly claimsFrom: number;
  /** Steps of Talks out of 100 in which it acts on a whim, by level. */
  readonly whims: { readonly [S in Skill]: number };
}
