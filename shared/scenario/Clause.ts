import type { AttributeId, CauseId, ClauseId, PowerId, SeatId, Side } from '../game/ids.ts';
import type { Level, Venue } from '../game/vocabulary.ts';
import type { Condition } from './Condition.ts';
import type { Source } from './Effect.ts';

/** One thing people care about in a clause, such as intrusion or delivery. */
export interface Attribute {
  readonly id: AttributeId;
  /** Cause named when a home likes or dislikes it. */
  readonly cause: CauseId;
}

/** One clause of the accord with its four levels. */
export interface Clause {
  readonly id: ClauseId;
  /** The level that stands in 2009. */
  readonly today: Level;
  /**
   * @minItems 4
   * @maxItems 4
   */
  readonly levels: readonly ClauseLevel[];
  /** The side whose first sponsorship is natural; the other side's raises an alarm (Arzt 2009, pp. 3-5). */
  readonly wantsSponsor: Side | null;
  /** Power that delivers what the clause promises; `null` when signing is enough. */
  readonly deliveredBy: PowerId | null;
  readonly source: Source;
  /**
   * Round in which a new player first meets this clause's panel.
   * @minimum 1
   * @maximum 7
   */
  readonly unlockRound: number;
}

export interface ClauseLevel {
  /** How much of each attribute the level has; an attribute left out is 0. */
  readonly attributes: {
    readonly [attribute: AttributeId]: AttributeAmount;
  };
  readonly venue: Venue;
  readonly source: Source;
}

/**
 * @minimum -10
 * @maximum 10
 */
export type AttributeAmount = number;

/** What two clauses are worth together, beyond each alone. */
export interface Interaction {
  /**
   * @minItems 1
   * @maxItems 4
   */
  readonly when: readonly Condition[];
  readonly seats: { readonly [seat: SeatId]: InteractionValue };
  readonly source: Source;
}

/**
 * @minimum -20
 * @maximum 20
 */
export type InteractionValue = number;
