import type { PowerTarget, SeatCommandKind } from '../game/Command.ts';
import type {
  AmendmentId,
  CardId,
  ChoiceId,
  ClauseId,
  EditId,
  MergeId,
  MotionId,
  OfferId,
  PaperId,
  PowerId,
  SeatId,
} from '../game/ids.ts';
import type { Refusal } from '../game/Refusal.ts';
import type { Channel, Term } from '../game/terms.ts';
import type { Ballot, Frame, MotionKind, PointKind } from '../game/vocabulary.ts';

/** For each kind of command, what can be filled in right now. */
export interface Choices {
  /** `reopens`: the clause changed in an earlier round, so it takes every token and one capital. */
  readonly fileDocket: {
    readonly tokens: number;
    readonly clauses: readonly { readonly clause: ClauseId; readonly reopens: boolean }[];
  };
  readonly answerDilemma: { readonly card: CardId; readonly choices: readonly ChoiceId[] };
  readonly speak: { readonly channels: readonly Channel[] };
  readonly makeOffer: { readonly channels: readonly Channel[]; readonly clauses: readonly ClauseId[] };
  readonly answerOffer: { readonly offers: readonly OfferId[] };
  readonly withdrawOffer: { readonly offers: readonly OfferId[] };
  readonly makePledge: {
    readonly channels: readonly Channel[];
    readonly clauses: readonly ClauseId[];
    readonly maxCapital: number;
  };
  readonly proposeEdit: { readonly clauses: readonly ClauseId[] };
  readonly backEdit: { readonly edits: readonly EditId[] };
  readonly withdrawEdit: { readonly edits: readonly EditId[] };
  readonly usePower: { readonly powers: readonly PowerChoice[] };
  readonly cancelPower: { readonly power: PowerId };
  readonly answerPower: {
    readonly uses: readonly { readonly power: PowerId; readonly usedBy: SeatId; readonly price: number }[];
  };
  /** `papers` may be amended by name; `text`: so may the text that lies before the body, without naming it. */
  readonly proposeAmendment: {
    readonly clauses: readonly ClauseId[];
    readonly papers: readonly PaperId[];
    readonly text: boolean;
  };
  readonly answerOpening: { readonly answers: readonly ('present' | 'presentAndVoting')[] };
  /** With what the shared working text says beyond what stands, to start from. */
  readonly startPaper: {
    readonly clauses: readonly ClauseId[];
    readonly workingText: {
      readonly terms: readonly Term[];
      readonly frame: Frame | null;
      readonly linked: readonly ClauseId[];
    };
  };
  readonly sponsorPaper: { readonly papers: readonly PaperId[] };
  readonly signPaper: { readonly papers: readonly PaperId[] };
  readonly leavePaper: { readonly papers: readonly PaperId[] };
  readonly detailClause: {
    readonly papers: readonly { readonly paper: PaperId; readonly clauses: readonly ClauseId[] }[];
  };
  readonly signAmendment: { readonly amendments: readonly AmendmentId[] };
  readonly agreeAmendment: { readonly amendments: readonly AmendmentId[] };
  readonly withdrawAmendment: { readonly amendments: readonly AmendmentId[] };
  readonly proposeMerge: { readonly pairs: readonly { readonly keep: PaperId; readonly add: PaperId }[] };
  readonly answerMerge: { readonly merges: readonly MergeId[] };
  readonly joinList: { readonly stances: readonly ('for' | 'neutral' | 'against')[] };
  readonly leaveList: Nothing;
  readonly raisePlacard: Nothing;
  readonly lowerPlacard: Nothing;
  /** `mayYield`: to questions, comments or one of the seats; otherwise to the chair alone. */
  readonly yieldFloor: { readonly mayYield: boolean; readonly seats: readonly SeatId[] };
  /** The most disruptive first. */
  readonly makeMotion: { readonly motions: readonly MotionKind[]; readonly targets: MotionTargets };
  readonly withdrawMotion: { readonly motions: readonly MotionId[] };
  readonly secondMotion: { readonly motions: readonly MotionId[] };
  readonly objectMotion: { readonly motions: readonly MotionId[] };
  readonly speakToMotion: { readonly motions: readonly MotionId[] };
  readonly voteMotion: { readonly motions: readonly MotionId[] };
  readonly passFloor: Nothing;
  readonly raisePoint: { readonly points: readonly PointKind[] };
  readonly askReply: Nothing;
  readonly castBallot: { readonly ballots: readonly Ballot[] };
  readonly passBallot: Nothing;
  readonly commitCapital: { readonly max: number };
  readonly claimCredit: { readonly clauses: readonly ClauseId[] };
  /** The value the command would set: `true` to be done, `false` to take more time. */
  readonly setReady: { readonly ready: boolean };
}

/** What motions can name right now. */
export interface MotionTargets {
  /** Papers and amendments with the names they need, to be introduced. */
  readonly papers: readonly PaperId[];
  readonly amendments: readonly AmendmentId[];
  /** Drafts in the order in which they will be voted. */
  readonly drafts: readonly PaperId[];
  /** Drafts with their operative clauses. */
  readonly divisible: readonly { readonly paper: PaperId; readonly clauses: readonly ClauseId[] }[];
  /** Decisions that can be taken back. */
  readonly decisions: readonly MotionId[];
}

/** There is nothing to fill in. */
export type Nothing = { readonly [name in never]: never };

export interface PowerChoice {
  readonly power: PowerId;
  readonly price: number;
  readonly usesLeft: number;
  /** `null`: aimed at nothing in particular. */
  readonly targets: readonly PowerTarget[] | null;
}

/** Whether a seat may give a kind of command now: with what, or why not and what would make it possible. */
export type Availability<Kind extends SeatCommandKind> =
  | { readonly available: true; readonly choices: Choices[Kind] }
  | { readonly available: false; readonly refusal: Refusal };

/** Everything a seat can do now. The same for a seat's own view as for the whole state. */
export type Options = { readonly [Kind in SeatCommandKind]: Availability<Kind> };
