import type { HalfYearRecord } from '../game/GameState.ts';
import type { AttributeId, ClauseId, FlagId, Side, StockId } from '../game/ids.ts';
import type { Frame, Level, Reading, Visibility } from '../game/vocabulary.ts';
import type { Coefficients } from './Coefficients.ts';

/** A clause as the world feels it during a half-year. */
export interface ClauseInForce {
  /** One lower than what was agreed while it is suspended. */
  readonly level: Level;
  /** The level of 2009. */
  readonly today: Level;
  readonly visibility: Visibility;
  /** Whether what it promises arrived; clauses that promise nothing new count as delivered. */
  readonly delivered: boolean;
  /** Whether it changed in this very half-year. */
  readonly isNew: boolean;
  /** The side that wanted it first; `null` while it stands as in 2009. */
  readonly firstSponsor: Side | null;
  /** The side from which a first sponsor is natural (Arzt 2009, pp. 3-5). */
  readonly wantsSponsor: Side | null;
  /** What the level holds of each attribute; one left out is 0. */
  readonly attributes: { readonly [attribute: AttributeId]: number };
}

/** Everything the world reads to move one half-year on. Stocks are basis points, 0 to 10000. */
export interface HalfYearInput {
  /** Index of the half-year that ends, 0 = 2009H2. */
  readonly half: number;
  readonly reading: Reading;
  readonly frame: Frame;
  /** Before the step, cards and powers of the half-year included. */
  readonly stocks: { readonly [stock: StockId]: number };
  /** In 2009, for what reaches back before the first record. */
  readonly opening: { readonly [stock: StockId]: number };
  readonly clauses: { readonly [clause: ClauseId]: ClauseInForce };
  /** Half-years that ended before, oldest first. */
  readonly history: readonly HalfYearRecord[];
  /** Conditions set by cards and powers that hold this half-year. */
  readonly flags: readonly FlagId[];
  /** Sides that vote when this half-year ends. */
  readonly votes: readonly Side[];
  /** Clauses signed this half-year and refused by that home: involuntary defection. */
  readonly refused: { readonly [S in Side]: number };
  /** Promises that side owed by the end of this half-year and did not deliver. */
  readonly broken: { readonly [S in Side]: readonly ClauseId[] };
  /** Clauses for which seats of that side claimed the credit this half-year. */
  readonly claimed: { readonly [S in Side]: readonly ClauseId[] };
  readonly coefficients: Coefficients;
}
