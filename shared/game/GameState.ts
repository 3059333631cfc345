import type { Occupant, PowerTarget, Speech } from './Command.ts';
import type { Contribution } from './Contribution.ts';
import type { Floor } from './floor/Floor.ts';
import type { ProcedureAdjustments } from './floor/ProcedureAdjustments.ts';
import type {
  AttributeId,
  AudienceId,
  CardId,
  CauseId,
  ChoiceId,
  ClauseId,
  EditId,
  EndingId,
  FlagId,
  GoalId,
  MessageId,
  OfferId,
  PledgeId,
  PowerId,
  SeatId,
  Side,
  StockId,
} from './ids.ts';
import type { PowerUse } from './PowerUse.ts';
import type { StockChange, StockMove } from './StockMove.ts';
import type { Channel, DocketEntry, Term, TextChange, Undertaking } from './terms.ts';
import type { Amendment, OpenVote, VoteRecord } from './Vote.ts';
import type {
  Ballot,
  Frame,
  Level,
  OutlookBand,
  Phase,
  PresetId,
  Reading,
  Step,
  Venue,
  Visibility,
} from './vocabulary.ts';

/** What was chosen when the table was opened; it never changes during play. */
export interface GameSettings {
  /**
   * @minLength 1
   * @maxLength 60
   * @pattern ^[a-z0-9-]+$
   */
  readonly packId: string;
  /**
   * Seats in play, both heads among them.
   * @minItems 2
   * @maxItems 12
   */
  readonly seats: readonly SeatId[];
  /**
   * @minimum 1
   * @maximum 7
   */
  readonly rounds: number;
  readonly preset: PresetId;
  readonly reading: Reading;
  /** `clock`: every step has a time; `own`: a step ends when all are ready. */
  readonly pace: 'clock' | 'own';
  /**
   * Cards the teacher took out.
   * @maxItems 60
   */
  readonly excludedCards: readonly CardId[];
  /** Single rules in which this table differs from the preset. */
  readonly adjustments?: ProcedureAdjustments;
}

/** A clause of the standing accord. */
export interface StandingClause {
  readonly level: Level;
  readonly visibility: Visibility;
  /** The round in which it last changed; `null` while it stands as it did in 2009. */
  readonly changedInRound: number | null;
  /** Whether the power that delivers it was used; clauses that need no delivery count as delivered. */
  readonly delivered: boolean;
  /** The round by whose end delivery is due; `null` when nothing is owed. */
  readonly deliverBy: number | null;
  /** A level that is suspended counts as one level lower until this round opens. */
  readonly suspendedUntil: number | null;
  /** Who stood behind the change that stands, the first sponsor first. */
  readonly sponsors: readonly SeatId[];
}

/** The shared working text of the round, later the accord put to the vote. Only docket clauses differ from the standing accord. */
export interface DraftAccord {
  readonly frame: Frame;
  readonly terms: { readonly [clause: ClauseId]: DraftTerm };
  /** Clauses that pass or fail together at home. */
  readonly linked: readonly ClauseId[];
}

export interface DraftTerm {
  readonly level: Level;
  readonly visibility: Visibility;
  /** First sponsor first; empty while the term stands as before. */
  readonly sponsors: readonly SeatId[];
}

/** A change to the working text that waits for a sponsor from the other delegation. */
export interface Edit {
  readonly id: EditId;
  readonly by: SeatId;
  readonly change: TextChange;
}

export interface Offer {
  readonly id: OfferId;
  readonly round: number;
  readonly from: SeatId;
  readonly channel: Channel;
  readonly terms: readonly Term[];
  readonly sweetener: Undertaking | null;
  readonly answers: { readonly [seat: SeatId]: 'accept' | 'decline' };
  readonly status: 'open' | 'withdrawn' | 'lapsed';
}

export interface Pledge {
  readonly id: PledgeId;
  readonly round: number;
  readonly from: SeatId;
  readonly channel: Channel;
  readonly undertaking: Undertaking;
  /** The offer it came from, if any. */
  readonly offer: OfferId | null;
  readonly status: 'open' | 'kept' | 'broken' | 'lapsed';
}

export interface Message {
  readonly id: MessageId;
  readonly round: number;
  readonly phase: Phase;
  readonly from: SeatId;
  readonly channel: Channel;
  readonly speech: Speech;
}

/** The count of one clause at one home: support and threshold in hundredths of a point (6500 = 65). */
export interface HomeCount {
  readonly side: Side;
  readonly clause: ClauseId;
  readonly from: Level;
  readonly to: Level;
  readonly venue: Venue;
  readonly support: number;
  readonly threshold: number;
  readonly passed: boolean;
  /** They sum to `support`. */
  readonly reasons: readonly Contribution[];
}

/** How a clause fared at both homes. */
export interface Ratification {
  readonly round: number;
  readonly clause: ClauseId;
  readonly from: Level;
  readonly to: Level;
  readonly visibility: Visibility;
  readonly counts: readonly HomeCount[];
  /** Both counts reached their thresholds and every linked clause did. */
  readonly ratified: boolean;
}

export type { StockChange } from './StockMove.ts';

/** What the world looked like when a half-year ended. */
export interface HalfYearRecord {
  /** Index of the half-year, 0 = 2009H2. */
  readonly half: number;
  readonly stocks: { readonly [stock: StockId]: number };
  readonly levels: { readonly [clause: ClauseId]: Level };
  readonly changes: readonly StockChange[];
}

export interface Election {
  readonly half: number;
  readonly side: Side;
  /** Key of the office or chamber at stake, such as `us-congress-2010`. */
  readonly vote: string;
  /** `governing` if the party in government held or won. */
  readonly outcome: 'governing' | 'opposition';
  /** Chance of `governing` before the draw, per ten thousand. */
  readonly probability: number;
  readonly reasons: readonly Contribution[];
}

/** Something that shifts support at home for a while. */
export interface SupportModifier {
  readonly side: Side;
  /** `null`: every clause. */
  readonly clause: ClauseId | null;
  /** Hundredths of a point. */
  readonly amount: number;
  /** Last round in which it counts. */
  readonly untilRound: number;
  readonly cause: CauseId;
  readonly source: string;
  readonly seat?: SeatId;
}

/** A condition the world reads until a round ends, such as `flag:feedback-given`. */
export interface ActiveFlag {
  readonly flag: FlagId;
  readonly untilRound: number;
}

/** A news card on the table. */
export interface PlayedCard {
  readonly card: CardId;
  readonly round: number;
  /** Seat that must answer, if the card is a dilemma and that seat sits at this table (or its head for it). */
  readonly askedOf: SeatId | null;
  readonly choice: ChoiceId | null;
}

/** What everybody may know of a seat. */
export interface SeatState {
  readonly occupant: Occupant;
  /** Political capital. */
  readonly capital: number;
  /** Done with the current step. */
  readonly ready: boolean;
  /** How often each power was used in the game. */
  readonly powersUsed: { readonly [power: PowerId]: number };
  /** Whether a power is queued this round (which one is secret until Talks end). */
  readonly powerQueued: boolean;
  /** Standing with its own audience from its votes and claims, in hundredths of a point. */
  readonly record: number;
  /** Clauses whose coming home this seat claimed. */
  readonly claims: readonly ClauseId[];
}

/** What only the seat itself knows. */
export interface SeatPrivate {
  /** How strongly this seat weighs each attribute in this game: thousandths of the pack's weight. */
  readonly temper: { readonly [attribute: AttributeId]: number };
  readonly filing: readonly DocketEntry[] | null;
  readonly ballot: Ballot | null;
  readonly commitment: number | null;
  readonly queuedPower: { readonly power: PowerId; readonly target: PowerTarget | null } | null;
  readonly outlook: readonly OutlookEntry[];
}

/** What a seat's own home would say of a clause at a level, as far as the seat can tell. */
export interface OutlookEntry {
  readonly clause: ClauseId;
  readonly level: Level;
  readonly band: OutlookBand;
  /** Audiences that could go either way. */
  readonly openAudiences: readonly AudienceId[];
}

/** What no seat knows. */
export interface HiddenState {
  readonly seed: string;
  /** Mood at home this half-year for each side and clause, in hundredths of a point. */
  readonly moods: { readonly [S in Side]: { readonly [clause: ClauseId]: number } };
}

export interface GoalResult {
  readonly goal: GoalId;
  readonly met: boolean;
}

/** Whether a clause that changed since 2009 survived the succession of 2012 and the two years after. */
export interface ClauseSurvival {
  readonly clause: ClauseId;
  readonly level: Level;
  /** Chance before the draw, per ten thousand; the sum of its reasons, kept within bounds. */
  readonly probability: number;
  readonly reasons: readonly Contribution[];
  readonly kept: boolean;
}

/** What stands after the last round, what 2013-2014 kept, and how it is called. */
export interface Conclusion {
  readonly ending: EndingId;
  readonly because: CauseId;
  readonly goals: { readonly [seat: SeatId]: readonly GoalResult[] };
  /** Clauses that differ from 2009, and whether each survived to 2014. */
  readonly kept: readonly {
    readonly clause: ClauseId;
    readonly level: Level;
    readonly kept: boolean;
    readonly probability: number;
    readonly reasons: readonly Contribution[];
  }[];
  readonly homeAcceptance: { readonly accepted: number; readonly counted: number };
}

/**
 * One table. The whole state is the fold of its events. A view of it is the same type with the parts a viewer may
 * not see left out: other seats' `secrets`, `hidden`, and what was said elsewhere.
 */
export interface GameState {
  readonly settings: GameSettings;
  /** 0 before the first round. */
  readonly round: number;
  readonly step: Step;
  /** Counts the steps opened so far; names a step for its clock. */
  readonly stepSerial: number;
  /** Time allowed for the step; `null`: as long as it takes. */
  readonly stepMs: number | null;
  readonly paused: boolean;
  readonly seats: { readonly [seat: SeatId]: SeatState };
  readonly secrets: { readonly [seat: SeatId]: SeatPrivate };
  readonly hidden: HiddenState | null;
  readonly standing: {
    readonly frame: Frame;
    readonly clauses: { readonly [clause: ClauseId]: StandingClause };
  };
  /** Clauses open this round. */
  readonly docket: readonly ClauseId[];
  /** Docket filings as revealed this round. */
  readonly filings: { readonly [seat: SeatId]: readonly DocketEntry[] };
  readonly draft: DraftAccord | null;
  /** The floor of the debate; `null` where the preset has none, and before the first debate. */
  readonly floor: Floor | null;
  readonly edits: readonly Edit[];
  readonly offers: readonly Offer[];
  readonly pledges: readonly Pledge[];
  readonly messages: readonly Message[];
  readonly amendments: readonly Amendment[];
  readonly vote: OpenVote | null;
  readonly votes: readonly VoteRecord[];
  /** Whether this round's accord was adopted at the bilateral table; `null` before the vote. */
  readonly adopted: boolean | null;
  readonly ratifications: readonly Ratification[];
  readonly cards: readonly PlayedCard[];
  readonly stocks: { readonly [stock: StockId]: number };
  readonly flags: readonly ActiveFlag[];
  /** Powers used in this round and the one before. */
  readonly powerUses: readonly PowerUse[];
  readonly modifiers: readonly SupportModifier[];
  /** What moved gauges inside half-years; what the world did at their ends is in `history`. */
  readonly moves: readonly StockMove[];
  readonly history: readonly HalfYearRecord[];
  readonly elections: readonly Election[];
  readonly conclusion: Conclusion | null;
  readonly reviewReleased: boolean;
}
