import type { Contribution } from '../../game/Contribution.ts';
import type { Election, Pledge } from '../../game/GameState.ts';
import type { ClauseId, SeatId, Side } from '../../game/ids.ts';
import type { Frame, Level, Venue } from '../../game/vocabulary.ts';
import type { Levels } from '../../rules/value/Levels.ts';
import type { Because } from '../ending/becauseOf.ts';
import type { Worth } from '../frontier/DelegationValues.ts';
import type { SeatOutcome } from '../score/seatOutcome.ts';

/** Everything the debrief of a game shows, computed from its log. Values are hundredths of a point. */
export interface Debrief {
  readonly stands: Stands;
  readonly rounds: readonly RoundDebrief[];
  /** The accord that stands at the end, among all accords both homes would have taken at the opening. */
  readonly accord: AccordPlace;
  readonly picture: BargainingPicture;
  readonly parties: PartiesDebrief;
  readonly concessions: Concessions;
  readonly talk: Talk;
  readonly pledges: readonly PledgeEntry[];
  /** Every count at home that failed. */
  readonly refusals: readonly HomeRefusal[];
  readonly because: Because | null;
}

export interface Stands {
  readonly over: boolean;
  readonly frame: Frame;
  readonly levels: Levels;
  /** Clauses that differ from 2009, and whether 2014 kept them; `null` before the end. */
  readonly changed: readonly {
    readonly clause: ClauseId;
    readonly from: Level;
    readonly to: Level;
    readonly kept: boolean | null;
  }[];
  readonly elections: readonly Election[];
}

/** What a round's accord was among those its docket allowed. Disagreement: what stood when the round opened. */
export interface RoundDebrief extends AccordPlace {
  readonly round: number;
  readonly docket: readonly ClauseId[];
  readonly disagreement: Levels;
  /** The text that was put to the vote. */
  readonly text: Levels;
  readonly adopted: boolean;
  /** Clauses that both homes took. */
  readonly ratified: readonly ClauseId[];
}

/** Where an accord stands among others. */
export interface AccordPlace {
  /** Accords there are. */
  readonly feasible: number;
  /** Those in which both homes take every clause that changes: frame as it was, no coins, no luck. */
  readonly passing: number;
  /** Of those, the ones in which no seat has less than at the disagreement. */
  readonly unanimous: number;
  /** Of a hundred passing accords so many are worth no more than this one; `null` where none passes. */
  readonly percentile: { readonly joint: number; readonly us: number; readonly mx: number } | null;
  /** Passing accords that no seat would have liked less and some more. */
  readonly preferredByAll: number;
  /** The one of them with the fewest clauses changed; among those the one worth most in all. */
  readonly nearest: OtherAccord | null;
  /** The trade nobody made: at most three clauses moved, both delegations better off, worth most in all. */
  readonly trade: OtherAccord | null;
}

/** An accord as what differs in it. */
export interface OtherAccord {
  readonly changes: readonly ClauseMove[];
  /** What each seat would have had more. */
  readonly gains: { readonly [seat: SeatId]: number };
  readonly us: number;
  readonly mx: number;
  /** Whether no seat would have had less. */
  readonly forAll: boolean;
}

export interface ClauseMove {
  readonly clause: ClauseId;
  readonly from: Level;
  readonly to: Level;
  /** What this move alone is worth to either delegation. */
  readonly us: number;
  readonly mx: number;
}

/** The two delegations' values of accords, sums over their seats. */
export interface BargainingPicture {
  /** The levels of 2009, the fallback of a game: worth nothing by definition. */
  readonly disagreement: Worth;
  readonly reached: Worth;
  /** Accords no other betters for one delegation without loss to the other, of all there are. */
  readonly frontier: readonly Worth[];
  /** The same of those both homes would have taken at the opening. */
  readonly passingFrontier: readonly Worth[];
  readonly nash: Worth | null;
  readonly egalitarian: Worth | null;
  readonly kalaiSmorodinsky: Worth | null;
  readonly utilitarian: Worth | null;
  /** From what was reached to the nearest point of the frontier. */
  readonly distance: number;
}

/** More than two parties: each seat on the scale of its game, 0 the fallback, 100 what was reachable at the start. */
export interface PartiesDebrief {
  readonly seats: readonly {
    readonly seat: SeatId;
    readonly outcome: SeatOutcome;
    readonly fallback: number;
    readonly ceiling: number;
    readonly score: number;
  }[];
  /** Sum of the outcomes. */
  readonly joint: number;
  readonly meanScore: number;
  readonly worst: { readonly seat: SeatId; readonly score: number } | null;
  /** The highest score less the lowest. */
  readonly spread: number;
  /** Gini of the outcomes above the least of them and the fallback: 0 all alike, 1 one has all. */
  readonly gini: number;
}

export interface Concessions {
  /** What the working text was worth to each seat whenever it changed. */
  readonly text: readonly {
    readonly seq: number;
    readonly round: number;
    readonly values: { readonly [seat: SeatId]: number };
  }[];
  readonly seats: readonly SeatConcessions[];
}

export interface SeatConcessions {
  readonly seat: SeatId;
  /** What each text the seat proposed was worth to itself. */
  readonly proposals: readonly { readonly seq: number; readonly round: number; readonly value: number }[];
  /** What it gave up from one of its proposals to the next in the same round, in all. */
  readonly conceded: number;
  /** How often it did, and how often the other delegation then did so before the round was over. */
  readonly steps: number;
  readonly answered: number;
}

export interface Talk {
  /** Who spoke to whom; talk that all could read is to `table`, that of a delegation to its side. */
  readonly pairs: readonly {
    readonly from: SeatId;
    readonly to: SeatId | Side | 'table';
    readonly messages: number;
    readonly words: number;
  }[];
  /** Time with the floor, milliseconds. */
  readonly floor: readonly { readonly seat: SeatId; readonly ms: number; readonly speeches: number }[];
}

export interface PledgeEntry {
  readonly pledge: Pledge;
  readonly to: readonly SeatId[];
  readonly madeSeq: number;
  readonly settledSeq: number | null;
}

export interface HomeRefusal {
  readonly round: number;
  readonly side: Side;
  readonly clause: ClauseId;
  readonly from: Level;
  readonly to: Level;
  readonly venue: Venue;
  readonly support: number;
  readonly threshold: number;
  readonly missing: number;
  /** What cost most, the worst first; chance left out. */
  readonly objections: readonly Contribution[];
  /** What chance took or gave. */
  readonly luck: number;
  /** Whether a step less would have passed there; `null` where there is none. */
  readonly stepLessPasses: boolean | null;
}
