import type { CardId, ClauseId, SeatId, StockId } from './ids.ts';
import type { Level, Visibility } from './vocabulary.ts';

/**
 * What an analysis makes different at a table, recorded as a row of its own, so that two logs show in what they differ.
 * Never accepted by a host: no person and no server can give it.
 */
export interface SetUp {
  /** Gauges put at a value, in basis points. */
  readonly stocks?: { readonly [stock: StockId]: StockValue };
  /** Clauses that stand, as if agreed in the round before. */
  readonly clauses?: { readonly [clause: ClauseId]: SetClause };
  /** Hundredths of a point on every clause at each home, for the whole game. */
  readonly support?: { readonly us: SetSupport; readonly mx: SetSupport };
  /** A news card that is played out of turn. */
  readonly card?: CardId;
}

/**
 * @minimum 0
 * @maximum 10000
 */
export type StockValue = number;

/**
 * @minimum -10000
 * @maximum 10000
 */
export type SetSupport = number;

export interface SetClause {
  readonly level: Level;
  readonly visibility: Visibility;
  readonly delivered: boolean;
  /** @maxItems 12 */
  readonly sponsors: readonly SeatId[];
}
