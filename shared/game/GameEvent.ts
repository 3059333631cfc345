import type { DeskCommand, Occupant, PowerTarget } from './Command.ts';
import type { FloorEvent } from './floor/FloorEvent.ts';
import type {
  ActiveFlag,
  Conclusion,
  DraftAccord,
  Edit,
  Election,
  GameSettings,
  HalfYearRecord,
  Message,
  Offer,
  OutlookEntry,
  PlayedCard,
  Pledge,
  Ratification,
  SeatPrivate,
  StandingClause,
  StockChange,
  SupportModifier,
} from './GameState.ts';
import type {
  CardId,
  ChoiceId,
  ClauseId,
  EditId,
  FlagId,
  OfferId,
  PledgeId,
  PowerId,
  SeatId,
  Side,
  StockId,
} from './ids.ts';
import type { AmendmentEvent } from './papers/PaperEvent.ts';
import type { DocketEntry } from './terms.ts';
import type { Amendment, OpenVote, VoteRecord } from './Vote.ts';
import type { Ballot, Frame, Step } from './vocabulary.ts';

/**
 * What happened. Events carry results: applying one never rolls a die and never reads a coefficient. A part that not
 * everybody may see is a member that may be `null`; `visibleTo` empties it for those who may not.
 */
export type GameEvent =
  /** The table is set: 2009, before the first round. */
  | {
      readonly type: 'GameOpened';
      readonly settings: GameSettings;
      readonly capital: { readonly [seat: SeatId]: number };
      readonly frame: Frame;
      readonly clauses: { readonly [clause: ClauseId]: StandingClause };
      readonly stocks: { readonly [stock: StockId]: number };
      readonly tempers: { readonly [seat: SeatId]: SeatPrivate['temper'] };
      readonly seed: string | null;
    }
  | { readonly type: 'SeatOccupied'; readonly seat: SeatId; readonly occupant: Occupant }
  /** A half-year begins: income is paid, last round's papers are cleared. */
  | {
      readonly type: 'RoundOpened';
      readonly round: number;
      readonly income: number;
      readonly moods: { readonly [S in Side]: { readonly [clause: ClauseId]: number } } | null;
    }
  | { readonly type: 'StepOpened'; readonly step: Step; readonly serial: number; readonly ms: number | null }
  | { readonly type: 'CardPlayed'; readonly card: PlayedCard }
  | {
      readonly type: 'DilemmaAnswered';
      readonly card: CardId;
      readonly choice: ChoiceId;
      readonly seat: SeatId | null;
    }
  /** Effects of a card, a choice or a power on gauges, homes, capital and flags. */
  | {
      readonly type: 'EffectsApplied';
      readonly by:
        | { readonly kind: 'card'; readonly card: CardId }
        | { readonly kind: 'power'; readonly power: PowerId; readonly seat: SeatId }
        | { readonly kind: 'answer'; readonly power: PowerId; readonly seat: SeatId }
        /** Made different by an analysis. */
        | { readonly kind: 'setUp' };
      readonly stocks: readonly StockChange[];
      readonly modifiers: readonly SupportModifier[];
      readonly flags: readonly ActiveFlag[];
      /** Conditions that end at once. */
      readonly lifted: readonly FlagId[];
      readonly capital: { readonly [seat: SeatId]: number };
      /** Standing clauses that changed: delivered, exposed, suspended. */
      readonly clauses: { readonly [clause: ClauseId]: StandingClause };
      readonly frame: Frame | null;
    }
  | {
      readonly type: 'OutlookReported';
      readonly outlooks: { readonly [seat: SeatId]: readonly OutlookEntry[] };
    }
  | { readonly type: 'DocketFiled'; readonly seat: SeatId; readonly entries: readonly DocketEntry[] | null }
  | {
      readonly type: 'DocketRevealed';
      readonly filings: { readonly [seat: SeatId]: readonly DocketEntry[] };
      readonly docket: readonly ClauseId[];
      /** Capital paid to reopen clauses. */
      readonly paid: { readonly [seat: SeatId]: number };
      readonly draft: DraftAccord;
    }
  | { readonly type: 'MessagePosted'; readonly message: Message }
  | { readonly type: 'OfferMade'; readonly offer: Offer }
  | {
      readonly type: 'OfferAnswered';
      readonly offer: OfferId;
      readonly channel: Offer['channel'];
      readonly seat: SeatId;
      readonly answer: 'accept' | 'decline';
    }
  | {
      readonly type: 'OffersClosed';
      readonly offers: readonly {
        readonly offer: OfferId;
        readonly channel: Offer['channel'];
        readonly status: 'withdrawn' | 'lapsed';
      }[];
    }
  | { readonly type: 'PledgeMade'; readonly pledge: Pledge }
  | {
      readonly type: 'PledgesSettled';
      readonly outcomes: readonly {
        readonly pledge: PledgeId;
        readonly channel: Offer['channel'];
        readonly status: 'kept' | 'broken' | 'lapsed';
      }[];
    }
  | { readonly type: 'EditProposed'; readonly edit: Edit }
  | { readonly type: 'EditClosed'; readonly edit: EditId; readonly reason: 'withdrawn' | 'lapsed' }
  /** The working text changed: both delegations stand behind the edit, or an amendment was adopted. */
  | {
      readonly type: 'TextChanged';
      readonly edit: EditId | null;
      readonly backedBy: SeatId | null;
      readonly draft: DraftAccord;
    }
  | {
      readonly type: 'PowerQueued';
      readonly seat: SeatId;
      readonly queued: { readonly power: PowerId; readonly target: PowerTarget | null } | null;
    }
  | { readonly type: 'PowerCancelled'; readonly seat: SeatId }
  | {
      readonly type: 'PowerUsed';
      readonly seat: SeatId;
      readonly power: PowerId;
      readonly target: PowerTarget | null;
      readonly price: number;
    }
  | {
      readonly type: 'PowerAnswered';
      readonly seat: SeatId;
      readonly power: PowerId;
      /** Who had used it. */
      readonly usedBy: SeatId;
      readonly price: number;
    }
  | { readonly type: 'AmendmentProposed'; readonly amendment: Amendment }
  | { readonly type: 'VoteOpened'; readonly vote: OpenVote }
  | { readonly type: 'BallotCast'; readonly seat: SeatId; readonly ballot: Ballot | null }
  /** A seat answers to the roll. */
  | { readonly type: 'RollAnswered'; readonly seat: SeatId; readonly answer: Ballot | 'pass' }
  /** A head refuses the accord, or signs without the majority of its own delegation. Public at once. */
  | { readonly type: 'HeadActed'; readonly seat: SeatId; readonly act: 'refuse' | 'override' }
  | { readonly type: 'BallotsRevealed'; readonly record: VoteRecord }
  /** Whether the round's accord goes home. `unchanged`: the text left everything as it stood, so nothing was voted. */
  | {
      readonly type: 'AccordDecided';
      readonly outcome: 'adopted' | 'rejected' | 'unchanged';
      /** What each seat's recorded vote did to its standing with its own audience. */
      readonly records: { readonly [seat: SeatId]: number };
    }
  | { readonly type: 'CapitalCommitted'; readonly seat: SeatId; readonly amount: number | null }
  | {
      readonly type: 'HomeCounted';
      readonly ratifications: readonly Ratification[];
      readonly commitments: { readonly [seat: SeatId]: number };
      /** Standing clauses after the count. */
      readonly clauses: { readonly [clause: ClauseId]: StandingClause };
      readonly frame: Frame;
    }
  | {
      readonly type: 'CreditClaimed';
      readonly seat: SeatId;
      readonly clause: ClauseId;
      readonly record: number;
    }
  /** The half-year moves: every gauge, each with its causes. */
  | {
      readonly type: 'HalfYearMoved';
      readonly record: HalfYearRecord;
      readonly clauses: { readonly [clause: ClauseId]: StandingClause };
    }
  | { readonly type: 'ElectionHeld'; readonly election: Election; readonly stocks: readonly StockChange[] }
  | { readonly type: 'GameConcluded'; readonly conclusion: Conclusion }
  | { readonly type: 'SeatReady'; readonly seat: SeatId; readonly ready: boolean }
  | { readonly type: 'ClockSet'; readonly paused: boolean; readonly remainingMs: number | null }
  | { readonly type: 'ReviewReleased' }
  | FloorEvent
  | AmendmentEvent
  /** The desk took rows back. The host folds the game again without them; the event itself changes nothing. */
  | { readonly type: 'Undone'; readonly fromSeq: Extract<DeskCommand, { kind: 'undo' }>['fromSeq'] };

export type GameEventType = GameEvent['type'];
export type GameEventOf<Type extends GameEventType> = Extract<GameEvent, { readonly type: Type }>;
