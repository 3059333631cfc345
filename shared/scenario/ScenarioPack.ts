import type {
  AttributeId,
  AudienceId,
  CardId,
  CauseId,
  ClauseId,
  EndingId,
  SeatId,
  Side,
  StockId,
} from '../game/ids.ts';
import type { Frame, Level } from '../game/vocabulary.ts';
import type { Card } from './Card.ts';
import type { Attribute, AttributeAmount, Clause, Interaction } from './Clause.ts';
import type { Condition } from './Condition.ts';
import type { Source } from './Effect.ts';
import type { Power } from './Power.ts';
import type { Preset } from './Preset.ts';
import type { Seat } from './Seat.ts';

/**
 * A scenario as data: who sits at the table, what is negotiated, how homes and the world answer, with the source of
 * every number. Words are in `PackTexts`, one file a language. Sizes are bounded because packs are read from disk
 * and, once, over the wire.
 */
export interface ScenarioPack {
  /** Version of this shape; older packs are migrated when loaded. */
  readonly format: 1;
  /**
   * @minLength 1
   * @maxLength 60
   * @pattern ^[a-z0-9-]+$
   */
  readonly id: string;
  /**
   * @minLength 1
   * @maxLength 20
   */
  readonly version: string;
  /**
   * @minItems 1
   * @maxItems 6
   */
  readonly tables: readonly TableSize[];
  /**
   * @minItems 1
   * @maxItems 7
   */
  readonly roundChoices: readonly RoundChoice[];
  /**
   * Half-years in order; the first is round 1.
   * @minItems 1
   * @maxItems 7
   */
  readonly halfYears: readonly HalfYear[];
  /**
   * @minItems 1
   * @maxItems 20
   */
  readonly attributes: readonly Attribute[];
  /**
   * @minItems 1
   * @maxItems 10
   */
  readonly clauses: readonly Clause[];
  /** @maxItems 40 */
  readonly interactions: readonly Interaction[];
  /**
   * Levels that are on the table although games seldom end there; every other level is expected to stand now and then.
   * @maxItems 4
   */
  readonly edgeLevels?: readonly EdgeLevel[];
  /**
   * @minItems 2
   * @maxItems 12
   */
  readonly seats: readonly Seat[];
  /**
   * @minItems 2
   * @maxItems 12
   */
  readonly audiences: readonly Audience[];
  /** @maxItems 60 */
  readonly powers: readonly Power[];
  /** @maxItems 80 */
  readonly cards: readonly Card[];
  /**
   * @minItems 1
   * @maxItems 40
   */
  readonly stocks: readonly Stock[];
  /**
   * @minItems 1
   * @maxItems 600
   */
  readonly coefficients: readonly Coefficient[];
  /**
   * Tried in order; the first whose condition holds names the game. The last has an empty `all`.
   * @minItems 1
   * @maxItems 20
   */
  readonly endings: readonly Ending[];
  readonly opening: Opening;
  /**
   * @minItems 1
   * @maxItems 3
   */
  readonly presets: readonly Preset[];
}

/** A set of seats that can be played together. */
export interface TableSize {
  /**
   * @minItems 2
   * @maxItems 12
   */
  readonly seats: readonly SeatId[];
}

/**
 * @minimum 1
 * @maximum 7
 */
export type RoundChoice = number;

export interface EdgeLevel {
  readonly clause: ClauseId;
  readonly level: Level;
  /** Why it is there and why it is rare. */
  readonly source: Source;
}

export interface HalfYear {
  /**
   * Such as `2009H2`.
   * @pattern ^20[0-9][0-9]H[12]$
   */
  readonly id: string;
  /** The card that one named seat must answer. */
  readonly dilemma: CardId | null;
  /**
   * Votes at the end of this half-year.
   * @maxItems 2
   */
  readonly votes: readonly PublicVote[];
  /**
   * Facts shown as the history mirror of this half-year, as fact ids such as `F20`.
   * @maxItems 12
   */
  readonly history: readonly HistoryNote[];
}

export interface PublicVote {
  /**
   * @pattern ^[a-z0-9-]+$
   * @maxLength 40
   */
  readonly id: string;
  readonly side: Side;
  /**
   * Chance that the governing party holds, before anything that happens in the game, per ten thousand.
   * @minimum 0
   * @maximum 10000
   */
  readonly baseline: number;
  readonly source: Source;
}

export interface HistoryNote {
  /**
   * Key of the note's words.
   * @pattern ^[a-z0-9-]+$
   * @maxLength 60
   */
  readonly id: string;
  readonly source: Source;
}

/** A home audience; one seat owns it. Weights on a side need not sum to 100: absent audiences leave their weight out. */
export interface Audience {
  readonly id: AudienceId;
  readonly side: Side;
  /**
   * @minimum 1
   * @maximum 100
   */
  readonly weight: number;
  readonly sensitivities: { readonly [attribute: AttributeId]: AttributeAmount };
  readonly source: Source;
}

/** A gauge or a slower quantity of the world, in basis points of its scale. */
export interface Stock {
  readonly id: StockId;
  /**
   * @minimum 0
   * @maximum 10000
   */
  readonly initial: number;
  /** Shown on the table, in the world panel, or only in why-popovers. */
  readonly shown: 'table' | 'panel' | 'detail';
  /** Whether more of it is welcome, for colour and sound; `neutral` where that is a matter of view. */
  readonly good: 'high' | 'low' | 'neutral';
  /**
   * Lower bounds of the named bands above the first, rising.
   * @maxItems 5
   */
  readonly bands: readonly BandBound[];
  readonly source: Source;
}

/**
 * @minimum 1
 * @maximum 10000
 */
export type BandBound = number;

/** A number of the model with its origin and the range in which it is still plausible. */
export interface Coefficient {
  /**
   * Dotted name, such as `firearms.arms.2`.
   * @pattern ^[a-zA-Z0-9.-]+$
   * @maxLength 80
   */
  readonly id: string;
  /**
   * @minimum -100000
   * @maximum 100000
   */
  readonly value: number;
  /**
   * @minimum -100000
   * @maximum 100000
   */
  readonly low: number;
  /**
   * @minimum -100000
   * @maximum 100000
   */
  readonly high: number;
  readonly source: Source;
}

export interface Ending {
  readonly id: EndingId;
  readonly when: Condition;
  readonly because: CauseId;
}

export interface Opening {
  readonly frame: Frame;
  /**
   * @minimum 0
   * @maximum 20
   */
  readonly capital: number;
  /**
   * Capital every seat gains when a round opens, from the second on.
   * @minimum 0
   * @maximum 10
   */
  readonly income: number;
  readonly source: Source;
}
