import type { CardId, ChoiceId, ClauseId, PowerId, SeatId, StockId } from '../../game/ids.ts';
import type { Level, Visibility } from '../../game/vocabulary.ts';
import type { Source } from '../../scenario/Effect.ts';

/**
 * What happened, coded half-year by half-year, for asking whether the model goes the same way: our judgement on dated
 * public facts. Good for direction and order, not for sizes.
 */
export interface CodedHistory {
  /**
   * @minItems 1
   * @maxItems 12
   */
  readonly variables: readonly CodedVariable[];
  /**
   * Half-years of the pack, in order.
   * @minItems 1
   * @maxItems 7
   */
  readonly halves: readonly CodedHalf[];
  /**
   * Cards that reveal what was kept from the other side, and cards in which courts speak: for the directional tests.
   * @maxItems 10
   */
  readonly revelations: readonly CardId[];
  /** @maxItems 10 */
  readonly courts: readonly CardId[];
  /**
   * Cards in which a state builds police of its own.
   * @maxItems 10
   */
  readonly reforms: readonly CardId[];
}

/** A quantity that is compared: what was coded, and which gauges of the model stand for it. */
export interface CodedVariable {
  /**
   * @pattern ^[a-z0-9-]+$
   * @maxLength 40
   */
  readonly id: string;
  /**
   * Their mean is compared.
   * @minItems 1
   * @maxItems 4
   */
  readonly stocks: readonly StockId[];
  /** Value of the half-year before the first, where one is known. */
  readonly before: CodedNumber | null;
  /**
   * A change in history up to this size is none: per cent of the value before, or steps of the coded scale.
   * @minimum 0
   * @maximum 100
   */
  readonly historyBand: number;
  readonly relative: boolean;
  /**
   * A change in the model up to this size is none, in basis points.
   * @minimum 0
   * @maximum 2000
   */
  readonly modelBand: number;
  /** Why these gauges and this band. */
  readonly source: Source;
}

/**
 * @minimum -100000
 * @maximum 100000
 */
export type CodedNumber = number;

export interface CodedHalf {
  /** @pattern ^20[0-9][0-9]H[12]$ */
  readonly id: string;
  /** @maxItems 12 */
  readonly values: readonly CodedValue[];
  /**
   * What governments agreed, in this half-year.
   * @maxItems 3
   */
  readonly agreed: readonly CodedTerm[];
  /**
   * What offices did, most important first; each office acts once.
   * @maxItems 12
   */
  readonly acts: readonly CodedAct[];
  /** The answer to the dilemma. */
  readonly answer: ChoiceId | null;
  /**
   * What befell them: cards of the pack that retell it.
   * @maxItems 6
   */
  readonly shocks: readonly CardId[];
}

export interface CodedValue {
  /**
   * @pattern ^[a-z0-9-]+$
   * @maxLength 40
   */
  readonly variable: string;
  readonly value: CodedNumber;
  readonly source: Source;
}

export interface CodedTerm {
  readonly clause: ClauseId;
  readonly level: Level;
  readonly visibility: Visibility;
  /**
   * First sponsor and the one from the other delegation.
   * @minItems 2
   * @maxItems 2
   */
  readonly by: readonly SeatId[];
  readonly source: Source;
}

export interface CodedAct {
  readonly power: PowerId;
  /** The way it was used, where there are several. */
  readonly option?: ChoiceId;
  readonly source: Source;
}
