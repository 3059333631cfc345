import type { Contribution } from '../../game/Contribution.ts';
import type { ClauseId, PowerId, SeatId, Side, StockId } from '../../game/ids.ts';

/** One of the things that brought an ending about. */
export type EndingCause =
  /** A named part of a gauge (over the whole game), of the chance to last, or of a count at home (the mean of those it counted in). */
  | {
      readonly kind: 'part';
      readonly of: 'gauge' | 'chance' | 'support';
      /** The gauge, where it is one. */
      readonly stock: StockId | null;
      /** Amounts are basis points of a gauge, a chance per ten thousand, or hundredths of a point. */
      readonly part: Contribution;
    }
  /** A clause that stands and that nobody delivered, with who owed it. */
  | {
      readonly kind: 'undelivered';
      readonly clause: ClauseId;
      readonly power: PowerId | null;
      readonly seat: SeatId | null;
    }
  /** Rounds whose accord did not get through at the table, and in how many of them a delegation lacked its majority. */
  | { readonly kind: 'notAdopted'; readonly rounds: number; readonly of: number }
  | { readonly kind: 'noMajority'; readonly side: Side; readonly rounds: number }
  /** Accords that a head of delegation refused. */
  | { readonly kind: 'headRefused'; readonly seat: SeatId; readonly rounds: number }
  /** How often a home said no to what was signed. */
  | { readonly kind: 'refused'; readonly side: Side; readonly count: number };
