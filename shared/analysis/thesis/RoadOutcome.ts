import type { SeatId } from '../../game/ids.ts';

/** What one game on a road came to. Amounts are hundredths of a point. */
export interface RoadOutcome {
  readonly seed: string;
  /** Outcome of each seat. */
  readonly seats: { readonly [seat: SeatId]: number };
  /** Whether organized crime is a matter for police by the end of 2014 (P31). */
  readonly policeMatter: boolean;
  /** Clauses that differ from 2009 in December 2012. */
  readonly changed: number;
  /** Of these, how many 2014 is expected to keep: the sum of their chances before the draw. */
  readonly kept: number;
  /** Clauses that homes counted, and those that both accepted. */
  readonly counted: number;
  readonly accepted: number;
}
