import type { AttributeId } from '../../game/ids.ts';

/** How a bot looks at what it knows: how far it thinks (its level), and what weighs more with it (its character). */
export interface Lens {
  /**
   * What it makes of homes. `band`: only what it hears from its own. `guess`: of both, what anybody can tell. `count`:
   * of both, the count by the rules on what its seat can see, the rest of the package included.
   */
  readonly homes: 'band' | 'guess' | 'count';
  /** Whether it asks itself what the others want and how they will vote. */
  readonly votes: 'blind' | 'guess';
  /** How many accords it tries: levels only, or also frames and clauses that are tied. */
  readonly accords: 'levels' | 'wide';
  /** Offers it makes in a round, and changes of the text it keeps waiting at a time. */
  readonly offers: number;
  readonly edits: number;
  /** What it reckons being heard costs, in points; below 0 a clause is only kept quiet where that clearly pays. */
  readonly exposed: number;
  /** Dread of a clause that is signed and then refused at home; 1 is usual. */
  readonly fear: number;
  /** Weight of its standing with its own audience; 1 is usual. */
  readonly record: number;
  /** Weight of what an office's role leads one to expect of it; 1 is usual. */
  readonly prior: number;
  /** What it likes or dislikes beyond its office's interests: tenths of a point for each step of an attribute. */
  readonly taste: { readonly [attribute: AttributeId]: number };
}

/** The broker's: both homes and all votes by guess, nothing that weighs more than with others. */
export const PLAIN: Lens = {
  homes: 'guess',
  votes: 'guess',
  accords: 'levels',
  offers: 2,
  edits: 2,
  exposed: 0.4,
  fear: 1,
  record: 1,
  prior: 1,
  taste: {},
};
