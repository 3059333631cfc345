import type { PowerId, SeatId } from '../game/ids.ts';
import type { Step } from '../game/vocabulary.ts';
import type { Condition } from './Condition.ts';
import type { Effect, Source } from './Effect.ts';

/** Something only one office can do. */
export interface Power {
  readonly id: PowerId;
  readonly kind: 'enabling' | 'blocking' | 'public';
  /** When it can be used: queued during Talks, with the ballot, or after the count at home. */
  readonly when: Extract<Step, 'caucus' | 'accordBallot' | 'statements'>;
  /**
   * Capital.
   * @minimum 0
   * @maximum 6
   */
  readonly price: number;
  /**
   * Uses in a game.
   * @minimum 1
   * @maximum 7
   */
  readonly limit: number;
  readonly target: 'none' | 'docketClause' | 'standingClause' | 'seat' | 'ratifiedClause';
  readonly condition: Condition | null;
  /** @maxItems 10 */
  readonly effects: readonly Effect[];
  /** The seat that can answer it, for the player's information. */
  readonly answerableBy: SeatId | null;
  readonly source: Source;
}
