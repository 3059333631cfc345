import type { ChoiceId, PowerId, SeatId } from '../game/ids.ts';
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
  /**
   * Ways to use it, of which one is chosen; what each does comes on top of `effects`. Beside a target, the options are
   * further things it can be aimed at, and then `effects` do not apply.
   * @maxItems 5
   */
  readonly options?: readonly PowerOption[];
  /** What a named other seat can do about it; `null`: nobody can. */
  readonly answer: PowerAnswer | null;
  readonly source: Source;
}

/**
 * The counter of a power. A use in Talks or with the ballot can be answered after the count at home, before the
 * half-year moves; a last card in the Talks of the next round.
 */
export interface PowerAnswer {
  /** Where this seat is not at the table, its delegation's head answers. */
  readonly by: SeatId;
  /**
   * Capital.
   * @minimum 0
   * @maximum 6
   */
  readonly price: number;
  /**
   * `target` is what the power was aimed at, `self` the seat that answers.
   * @minItems 1
   * @maxItems 10
   */
  readonly effects: readonly Effect[];
  readonly source: Source;
}

/** One way to use a power. */
export interface PowerOption {
  readonly id: ChoiceId;
  readonly condition: Condition | null;
  /** @maxItems 10 */
  readonly effects: readonly Effect[];
}

/** What a power does when it is used in a way: its effects, and those of the option chosen. */
export function effectsOfUse(power: Power, option: ChoiceId | null): readonly Effect[] {
  const chosen = power.options?.find((candidate) => candidate.id === option);
  if (chosen === undefined) return power.effects;
  return power.target === 'none' ? [...power.effects, ...chosen.effects] : chosen.effects;
}
