import { keysOf } from './entries.ts';
import type { FloorCommand } from './floor/FloorCommand.ts';
import type {
  AmendmentId,
  CardId,
  ChoiceId,
  ClauseId,
  EditId,
  LineId,
  MotionId,
  OfferId,
  PaperId,
  PowerId,
  SeatId,
  StockId,
  TextRef,
} from './ids.ts';
import type { PaperCommand } from './papers/PaperCommand.ts';
import type { SetUp } from './SetUp.ts';
import type { Channel, DocketEntry, Term, TextChange, Undertaking } from './terms.ts';
import type { Ballot, Level } from './vocabulary.ts';

/**
 * What a seat says: a free text, named by its reference only (the words lie beside the log and can be purged), or a
 * line whose words are in the texts of both languages.
 */
export type Speech =
  | { readonly kind: 'text'; readonly ref: TextRef }
  | {
      readonly kind: 'line';
      readonly line: LineId;
      readonly clause?: ClauseId;
      readonly level?: Level;
      readonly seat?: SeatId;
    };

/** What a power is aimed at, where it needs a target. */
export type PowerTarget =
  | { readonly kind: 'clause'; readonly clause: ClauseId }
  | { readonly kind: 'seat'; readonly seat: SeatId }
  | { readonly kind: 'stock'; readonly stock: StockId }
  /** One of the ways in which a power can be used. */
  | { readonly kind: 'option'; readonly option: ChoiceId };

/** What a seat may ask the engine to do. Each kind has one rule in `shared/rules/commands`. */
export type SeatCommand =
  /** Two docket tokens, each with the stance it is laid down with; the same clause twice puts both on it. */
  | {
      readonly kind: 'fileDocket';
      /**
       * @minItems 1
       * @maxItems 2
       */
      readonly entries: readonly DocketEntry[];
    }
  | { readonly kind: 'answerDilemma'; readonly card: CardId; readonly choice: ChoiceId }
  | { readonly kind: 'speak'; readonly channel: Channel; readonly speech: Speech }
  | {
      readonly kind: 'makeOffer';
      readonly channel: Channel;
      /**
       * @minItems 1
       * @maxItems 3
       */
      readonly terms: readonly Term[];
      /** What the offering seat adds if the offer is taken; the terms themselves bind it to a yes. */
      readonly sweetener: Undertaking | null;
    }
  | { readonly kind: 'answerOffer'; readonly offer: OfferId; readonly answer: 'accept' | 'decline' }
  | { readonly kind: 'withdrawOffer'; readonly offer: OfferId }
  | { readonly kind: 'makePledge'; readonly channel: Channel; readonly undertaking: Undertaking }
  | { readonly kind: 'proposeEdit'; readonly change: TextChange }
  | { readonly kind: 'backEdit'; readonly edit: EditId }
  | { readonly kind: 'withdrawEdit'; readonly edit: EditId }
  | { readonly kind: 'usePower'; readonly power: PowerId; readonly target: PowerTarget | null }
  | { readonly kind: 'cancelPower' }
  /** The named counter of a power another seat has used. */
  | { readonly kind: 'answerPower'; readonly power: PowerId }
  | FloorCommand
  | PaperCommand
  /** To the text before the body, or to a paper; an amendment itself cannot be amended. */
  | {
      readonly kind: 'proposeAmendment';
      readonly change: TextChange;
      readonly to?: PaperId | AmendmentId;
    }
  | { readonly kind: 'castBallot'; readonly ballot: Ballot }
  /** In a roll call: to be called once more after the others. */
  | { readonly kind: 'passBallot' }
  | {
      readonly kind: 'commitCapital';
      /**
       * @minimum 0
       * @maximum 3
       */
      readonly amount: number;
    }
  | { readonly kind: 'claimCredit'; readonly clause: ClauseId }
  | { readonly kind: 'setReady'; readonly ready: boolean };

export type SeatCommandKind = SeatCommand['kind'];
export type SeatCommandOf<Kind extends SeatCommandKind> = Extract<SeatCommand, { readonly kind: Kind }>;

/** What the host itself asks: opening the game, the end of a clock, who sits where, downtime that costs nobody time. */
export type SystemCommand =
  | { readonly kind: 'openGame' }
  | {
      readonly kind: 'expireStep';
      /**
       * The step that was open when the clock was set; a late bell for an earlier step is refused.
       * @minimum 0
       * @maximum 100000
       */
      readonly serial: number;
    }
  /** The time of a turn on the floor is over. */
  | {
      readonly kind: 'expireTurn';
      /**
       * The turn whose clock it was; a late bell for an earlier turn is refused.
       * @minimum 0
       * @maximum 100000
       */
      readonly turn: number;
    }
  | { readonly kind: 'occupySeat'; readonly seat: SeatId; readonly occupant: Occupant }
  | {
      readonly kind: 'resumeClock';
      /**
       * @minimum 0
       * @maximum 86400000
       */
      readonly remainingMs: number;
    }
  /** Analysis only, always refused at a table: what is different from the opening, for comparing two games. */
  | { readonly kind: 'setUp'; readonly set: SetUp };

/** What a chair or an instructor may ask. */
export type DeskCommand =
  /** The chair: a speaker before the turn the rules would give, a motion out of order, or on with the business. */
  | { readonly kind: 'recogniseSeat'; readonly seat: SeatId }
  | { readonly kind: 'ruleOutMotion'; readonly motion: MotionId }
  | { readonly kind: 'proceed' }
  | { readonly kind: 'pauseClock' }
  | { readonly kind: 'resumePlay' }
  | {
      readonly kind: 'undo';
      /**
       * The first row to take back.
       * @minimum 1
       * @maximum 10000000
       */
      readonly fromSeq: number;
    }
  | { readonly kind: 'releaseReview' }
  | { readonly kind: 'endGame' };

/** Who holds a seat: nobody yet, a person (or two sharing it), or a bot of a named character. */
export type Occupant =
  | { readonly kind: 'empty' }
  | { readonly kind: 'person' }
  | {
      readonly kind: 'bot';
      /**
       * @minLength 1
       * @maxLength 40
       */
      readonly policy: string;
    };

export type Command = SeatCommand | SystemCommand | DeskCommand;
export type CommandKind = Command['kind'];

/** Who asks. */
export type Actor = SeatId | 'chair' | 'instructor' | 'system';

const SEAT_COMMANDS: { readonly [Kind in SeatCommandKind]: true } = {
  fileDocket: true,
  answerDilemma: true,
  speak: true,
  makeOffer: true,
  answerOffer: true,
  withdrawOffer: true,
  makePledge: true,
  proposeEdit: true,
  backEdit: true,
  withdrawEdit: true,
  usePower: true,
  cancelPower: true,
  answerPower: true,
  proposeAmendment: true,
  joinList: true,
  leaveList: true,
  raisePlacard: true,
  lowerPlacard: true,
  yieldFloor: true,
  makeMotion: true,
  withdrawMotion: true,
  secondMotion: true,
  objectMotion: true,
  speakToMotion: true,
  voteMotion: true,
  passFloor: true,
  raisePoint: true,
  askReply: true,
  answerOpening: true,
  startPaper: true,
  sponsorPaper: true,
  signPaper: true,
  leavePaper: true,
  detailClause: true,
  signAmendment: true,
  agreeAmendment: true,
  withdrawAmendment: true,
  proposeMerge: true,
  answerMerge: true,
  castBallot: true,
  passBallot: true,
  commitCapital: true,
  claimCredit: true,
  setReady: true,
};

/** Every kind of command a seat can give, in the order of a round. A kind left out is a compile error. */
export const SEAT_COMMAND_KINDS: readonly SeatCommandKind[] = keysOf(SEAT_COMMANDS);
