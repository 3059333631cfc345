import type { AudienceId, CauseId, ClauseId, SeatId } from './ids.ts';

/**
 * One named part of a change: the change of a gauge, or a count at home, is exactly the sum of its contributions.
 * Amounts are basis points of the gauge (10000 = its whole scale), or hundredths of a point of support.
 */
export interface Contribution {
  readonly amount: number;
  /** What the player is told; its words are in the pack's texts. */
  readonly cause: CauseId;
  /** Where the rule and its size come from: `P43`, `F19b`, `judgement`. */
  readonly source: string;
  /** Whether the point is disputed, so that the screen says so. */
  readonly contested: boolean;
  /** What the cause is about, to fill its words. */
  readonly clause?: ClauseId;
  readonly seat?: SeatId;
  readonly audience?: AudienceId;
}

/** The sum of contributions. */
export function total(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, part) => sum + part.amount, 0);
}
