import type { ClauseId, MotionId, PaperId, SeatId } from '../ids.ts';
import type { PaperEvent } from '../papers/PaperEvent.ts';
import type { PointKind } from '../vocabulary.ts';
import type { BallotRules, Caucus, FloorTurn, ListedSpeaker, MotionOutcome, OpenMotion } from './Floor.ts';

/** What happened on the floor of a debate. Everything on a floor is public. */
export type FloorEvent =
  | { readonly type: 'FloorOpened'; readonly speakingSeconds: number; readonly agenda: readonly ClauseId[] }
  | { readonly type: 'SpeakerListed'; readonly speaker: ListedSpeaker }
  | { readonly type: 'SpeakerUnlisted'; readonly seat: SeatId }
  | { readonly type: 'PlacardRaised'; readonly seat: SeatId }
  | { readonly type: 'PlacardLowered'; readonly seat: SeatId }
  /** Something else has the floor. `keepsClock`: it goes on with the time that is left. */
  | {
      readonly type: 'FloorTaken';
      readonly turn: number;
      readonly now: FloorTurn;
      readonly ms: number | null;
      readonly keepsClock: boolean;
    }
  | { readonly type: 'FloorPassed'; readonly seat: SeatId }
  | { readonly type: 'MotionMade'; readonly motion: OpenMotion }
  | { readonly type: 'MotionSeconded'; readonly motion: MotionId; readonly seat: SeatId }
  | { readonly type: 'MotionObjected'; readonly motion: MotionId; readonly seat: SeatId }
  | {
      readonly type: 'MotionSpeakerListed';
      readonly motion: MotionId;
      readonly seat: SeatId;
      readonly side: 'for' | 'against';
    }
  /** The chair takes the motion up. */
  | { readonly type: 'MotionTaken'; readonly motion: MotionId }
  | {
      readonly type: 'MotionVoteCast';
      readonly motion: MotionId;
      readonly seat: SeatId;
      readonly vote: 'yes' | 'no';
    }
  | { readonly type: 'MotionEnded'; readonly motion: MotionId; readonly outcome: MotionOutcome }
  | { readonly type: 'CaucusOpened'; readonly caucus: Caucus }
  /** The time that is left stays; this comes on top. */
  | { readonly type: 'CaucusExtended'; readonly seconds: number; readonly speeches: number }
  | { readonly type: 'CaucusClosed' }
  | { readonly type: 'SpeakingTimeSet'; readonly seconds: number }
  | { readonly type: 'SpeakersListClosed' }
  | { readonly type: 'AgendaSet'; readonly clauses: readonly ClauseId[] }
  | { readonly type: 'PointRaised'; readonly seat: SeatId; readonly point: PointKind }
  | { readonly type: 'ReplyAsked'; readonly seat: SeatId }
  | { readonly type: 'DebateEnded'; readonly how: 'closed' | 'adjourned' | 'tabled' }
  | { readonly type: 'OpeningAnswered'; readonly seat: SeatId; readonly as: 'present' | 'presentAndVoting' }
  /** The body overturned the chair: the motion is on the floor again. */
  | { readonly type: 'RulingOverturned'; readonly motion: MotionId }
  /** A decision is taken back; what it had changed is as it was before. */
  | { readonly type: 'DecisionReconsidered'; readonly motion: MotionId }
  /** After closure: these drafts are put to the vote. None: there is nothing to vote on. */
  | { readonly type: 'VotingBegan'; readonly drafts: readonly PaperId[] }
  | { readonly type: 'BallotRulesSet'; readonly ballots: BallotRules }
  | PaperEvent;
