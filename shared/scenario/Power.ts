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
  /** The seat that can answer it, for the player's information. */
  readonly answerableBy: SeatId | null;
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
