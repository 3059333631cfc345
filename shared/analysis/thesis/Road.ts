import type { CardId, ChoiceId, ClauseId, PowerId, SeatId } from '../../game/ids.ts';
import type { Frame, Level, Visibility } from '../../game/vocabulary.ts';

/** The scripted roads of a scenario, as data beside its pack. */
export interface Roads {
  /**
   * The road the scenario's paper argues for.
   * @pattern ^[a-z0-9-]+$
   */
  readonly argued: string;
  /**
   * @minItems 2
   * @maxItems 20
   */
  readonly roads: readonly Road[];
}

/**
 * A way through the seven half-years that both delegations walk together: which steps are sought in which order, in
 * which frame, with which acts of office. Homes, cards and votes answer as in any game.
 */
export interface Road {
  /**
   * @pattern ^[a-z0-9-]+$
   * @maxLength 40
   */
  readonly id: string;
  /**
   * Where the road comes from: items of the paper, or the designer's judgement.
   * @maxLength 300
   */
  readonly source: string;
  readonly frame: Frame;
  /**
   * In the order in which they are sought: up to three clauses a round, the first that do not stand yet. A step that a
   * home refused is sought again.
   * @maxItems 40
   */
  readonly steps: readonly RoadStep[];
  /**
   * Acts of office beyond the deliveries every road makes, each used whenever it is in order.
   * @maxItems 30
   */
  readonly powers: readonly RoadPower[];
  /** Answers to the dilemmas; the first where none is given. */
  readonly choices: { readonly [card: CardId]: ChoiceId };
}

export interface RoadStep {
  readonly clause: ClauseId;
  readonly level: Level;
  /** `announced` unless said. */
  readonly visibility?: Visibility;
  /**
   * First sponsor and the one from the other delegation.
   * @minItems 2
   * @maxItems 2
   */
  readonly by?: readonly SeatId[];
}

export interface RoadPower {
  readonly power: PowerId;
  /** The way it is used, where there are several. */
  readonly option?: ChoiceId;
  /**
   * Rounds in which it may be used; all of them unless said.
   * @maxItems 7
   */
  readonly rounds?: readonly RoadRound[];
}

/**
 * @minimum 1
 * @maximum 7
 */
export type RoadRound = number;
