import type {
  AttributeId,
  AudienceId,
  CardId,
  CauseId,
  ChoiceId,
  ClauseId,
  EndingId,
  GoalId,
  PowerId,
  SeatId,
  Side,
  StockId,
} from '../game/ids.ts';
import type { Frame, Level, PresetId, Step, Venue } from '../game/vocabulary.ts';
import type { Condition } from './Condition.ts';
import type { Effect, Source } from './Effect.ts';

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

/** A news card. */
export interface Card {
  readonly id: CardId;
  readonly kind: 'news' | 'dilemma';
  readonly when: Condition;
  /**
   * How often it is drawn among the cards that fit.
   * @minimum 0
   * @maximum 100
   */
  readonly weight: number;
  /** People die in it: no sound, no flip, no headline styling. */
  readonly sober: boolean;
  /** Listed for the teacher, who may take it out. */
  readonly sensitive: boolean;
  readonly contested: boolean;
  /**
   * What happens whatever is chosen.
   * @maxItems 8
   */
  readonly effects: readonly Effect[];
  /** Dilemmas: who must answer, and two or three costly answers; the first is taken when nobody answers. */
  readonly asks: SeatId | null;
  /** @maxItems 3 */
  readonly choices: readonly Choice[];
  readonly source: Source;
  /**
   * Date of the historical event it retells, `null` if it is fiction for play.
   * @pattern ^20[0-9][0-9](-[01][0-9](-[0-3][0-9])?)?$
   */
  readonly date: string | null;
}

export interface Choice {
  readonly id: ChoiceId;
  /** @maxItems 8 */
  readonly effects: readonly Effect[];
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

/** Rules of procedure as data. */
export interface Preset {
  readonly id: PresetId;
  /** Seconds a step may take; 0 passes straight through, so that a preset can leave a phase without a stop. */
  readonly seconds: { readonly [S in Exclude<Step, 'over'>]: StepSeconds };
  /**
   * @minimum 0
   * @maximum 4
   */
  readonly maxAmendments: number;
  /**
   * Clauses open in a round.
   * @minimum 1
   * @maximum 5
   */
  readonly docketSize: number;
  /**
   * @minimum 1
   * @maximum 5
   */
  readonly tokens: number;
}

/**
 * @minimum 0
 * @maximum 3600
 */
export type StepSeconds = number;
