import type { PowerTarget, SeatCommandKind } from '../game/Command.ts';
import type { CardId, ChoiceId, ClauseId, EditId, MotionId, OfferId, PowerId, SeatId } from '../game/ids.ts';
import type { Refusal } from '../game/Refusal.ts';
import type { Channel } from '../game/terms.ts';
import type { Ballot, MotionKind, PointKind } from '../game/vocabulary.ts';

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
  readonly proposeAmendment: { readonly clauses: readonly ClauseId[] };
  readonly joinList: { readonly stances: readonly ('for' | 'neutral' | 'against')[] };
  readonly leaveList: Nothing;
  readonly raisePlacard: Nothing;
  readonly lowerPlacard: Nothing;
  /** `mayYield`: to questions, comments or one of the seats; otherwise to the chair alone. */
  readonly yieldFloor: { readonly mayYield: boolean; readonly seats: readonly SeatId[] };
  /** The most disruptive first. */
  readonly makeMotion: { readonly motions: readonly MotionKind[] };
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
