import type { AttributeId, AudienceId, GoalId, PowerId, SeatId, Side } from '../game/ids.ts';
import type { AttributeAmount } from './Clause.ts';
import type { Condition } from './Condition.ts';

export interface Seat {
  readonly id: SeatId;
  readonly side: Side;
  /** One head a delegation: may refuse, and may sign without its majority. */
  readonly head: boolean;
  readonly audience: AudienceId;
  /**
   * Three of its own and, for a head, the signature; in a small pack a head also holds what absent offices must deliver.
   * @minItems 0
   * @maxItems 8
   */
  readonly powers: readonly PowerId[];
  /** Shown to this seat only. */
  readonly confidential: SeatConfidential | null;
  /**
   * How the seat is drawn: a key of the table's art.
   * @minimum 0
   * @maximum 50
   */
  readonly portrait: number;
}

export interface SeatConfidential {
  /** Value of one unit of each attribute, before this game's temper; losses weigh more (see coefficients). */
  readonly weights: { readonly [attribute: AttributeId]: AttributeAmount };
  /**
   * @minItems 3
   * @maxItems 3
   */
  readonly goals: readonly Goal[];
  /** The line this seat must not cross: true when it is crossed. */
  readonly redLine: Condition;
}

export interface Goal {
  readonly id: GoalId;
  readonly met: Condition;
}
