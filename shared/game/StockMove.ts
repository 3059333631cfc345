import type { Contribution } from './Contribution.ts';
import type { CardId, PowerId, SeatId, StockId } from './ids.ts';

/** A gauge's move: `after` is `before` plus the contributions, kept within the scale. */
export interface StockChange {
  readonly stock: StockId;
  readonly before: number;
  readonly after: number;
  readonly contributions: readonly Contribution[];
}

/** What gauges did inside a half-year, before the world itself moves. */
export interface StockMove {
  /** Half-years that had ended before: index of the half-year it belongs to. */
  readonly half: number;
  readonly by:
    | { readonly kind: 'card'; readonly card: CardId }
    | { readonly kind: 'power' | 'answer'; readonly power: PowerId; readonly seat: SeatId }
    | { readonly kind: 'vote'; readonly vote: string }
    /** Made different by an analysis. */
    | { readonly kind: 'setUp' };
  readonly changes: readonly StockChange[];
}
