import type { AmendmentId, ClauseId, MotionId, PaperId, SeatId, Side } from '../ids.ts';
import type { PaperDesk } from '../papers/Paper.ts';
import type { FloorMode, MotionKind } from '../vocabulary.ts';

/** What somebody speaks as; a yielded speech cannot be yielded again, and there is no reply to a reply. */
export type SpeechRole =
  | 'list'
  | 'caucus'
  | 'yielded'
  | 'question'
  | 'answer'
  | 'comment'
  | 'for'
  | 'against'
  | 'reply';

/** What the floor is doing at this turn. */
export type FloorTurn =
  /** Motions, seconds and objections are taken. */
  | { readonly kind: 'open' }
  | { readonly kind: 'speech'; readonly seat: SeatId; readonly as: SpeechRole }
  /** The speaker has given the rest of the time to questions or comments; the chair takes placards. */
  | { readonly kind: 'responses'; readonly of: SeatId; readonly to: 'questions' | 'comments' }
  | { readonly kind: 'vote'; readonly motion: MotionId; readonly entitled: readonly SeatId[] }
  | { readonly kind: 'break'; readonly caucus: 'unmoderated' | 'suspension' }
  /** A seat is called in a roll call; `again`: it passed before and now says yes or no. */
  | { readonly kind: 'roll'; readonly seat: SeatId; readonly again: boolean };

/** What a motion asks for, as far as its kind asks for anything. */
export interface MotionTerms {
  readonly kind: MotionKind;
  /**
   * In all.
   * @minimum 1
   * @maximum 3600
   */
  readonly seconds?: number;
  /**
   * For each speaker.
   * @minimum 1
   * @maximum 600
   */
  readonly speakerSeconds?: number;
  /** What a caucus is about. */
  readonly clause?: ClauseId;
  /**
   * The order of the agenda; of a division, the operative clauses to be voted one by one.
   * @maxItems 5
   */
  readonly clauses?: readonly ClauseId[];
  /** The paper to be introduced, or the draft to be divided. */
  readonly paper?: PaperId;
  /** The amendment to be introduced. */
  readonly amendment?: AmendmentId;
  /**
   * The order of the drafts.
   * @maxItems 24
   */
  readonly papers?: readonly PaperId[];
  /** The carried motion to be reconsidered. */
  readonly motion?: MotionId;
}

/** A motion that waits or is being debated or voted. */
export interface OpenMotion {
  readonly id: MotionId;
  readonly by: SeatId;
  readonly terms: MotionTerms;
  readonly secondedBy: SeatId | null;
  readonly objectedBy: readonly SeatId[];
  /** Who wants to speak to it, in the order in which they asked. */
  readonly speakers: readonly { readonly seat: SeatId; readonly side: 'for' | 'against' }[];
  /** Speeches heard on it. */
  readonly heard: { readonly for: number; readonly against: number };
  /** Placards shown for and against. Votes on motions are public. */
  readonly votes: { readonly [seat: SeatId]: 'yes' | 'no' };
}

export type MotionOutcome =
  | 'carried'
  | 'failed'
  | 'dropped'
  | 'notSeconded'
  | 'noQuorum'
  | 'withdrawn'
  | 'outOfOrder';

export interface ListedSpeaker {
  readonly seat: SeatId;
  readonly stance: 'for' | 'neutral' | 'against' | null;
}

/** A caucus the body has agreed to. */
export interface Caucus {
  readonly kind: 'moderated' | 'unmoderated' | 'suspension';
  readonly by: SeatId;
  readonly clause: ClauseId | null;
  /** Given at the beginning, in seconds; an extension may not be longer. */
  readonly seconds: number;
  readonly speakerSeconds: number | null;
  /** Speeches left in a moderated caucus. */
  readonly speechesLeft: number;
}

/** A decision of this debate that still holds, with what it took the place of. */
export interface Decision {
  readonly motion: MotionId;
  readonly terms: MotionTerms;
  readonly before: Pick<Floor, 'listOpen' | 'speakingSeconds' | 'agenda'>;
}

/** How this round's votes on drafts are taken, as far as the body has decided it. */
export interface BallotRules {
  readonly rollCall: boolean;
  /** Needs the larger majority in each delegation. */
  readonly important: boolean;
}

/** The floor of a debate: one thing at a time, and everything that waits for it. */
export interface Floor {
  /** Counts the turns; names one for its clock. */
  readonly turn: number;
  /** Time given to this turn; `null`: as long as it takes. */
  readonly turnMs: number | null;
  readonly now: FloorTurn;
  /** What the debate returns to after questions, comments or a motion's speakers. */
  readonly list: readonly ListedSpeaker[];
  readonly listOpen: boolean;
  readonly speakingSeconds: number;
  readonly caucus: Caucus | null;
  /** Raised placards, the first first. */
  readonly placards: readonly SeatId[];
  /** Who has nothing to move or to answer at this turn. */
  readonly passed: readonly SeatId[];
  /** Speeches held in this debate. */
  readonly speeches: { readonly [seat: SeatId]: number };
  readonly lastSide: Side | null;
  /** The last speech that may be replied to. */
  readonly lastSpeech: { readonly seat: SeatId; readonly as: SpeechRole } | null;
  /** Whose speech is being questioned or commented on. */
  readonly responding: { readonly of: SeatId; readonly to: 'questions' | 'comments' } | null;
  /** Questions or comments taken after the last yield. */
  readonly responses: number;
  /** Seats that asked for a right of reply, and those who have had theirs. */
  readonly replies: { readonly asked: readonly SeatId[]; readonly held: readonly SeatId[] };
  readonly motions: readonly OpenMotion[];
  /** The motion being debated or voted. */
  readonly considering: MotionId | null;
  /** Motions made so far, for their ids. */
  readonly moved: number;
  readonly agenda: readonly ClauseId[];
  /** How the debate ended; `null` while it runs. */
  readonly ended: 'closed' | 'adjourned' | 'tabled' | null;
  /** `voting`: after closure, the drafts are being put to the vote. */
  readonly stage: 'debate' | 'voting';
  /** Seats that answered the opening roll, and how; who is present and voting may not abstain. */
  readonly opening: { readonly [seat: SeatId]: 'present' | 'presentAndVoting' };
  /** The last motion the chair ruled out; it can be appealed until another is. */
  readonly ruledOut: OpenMotion | null;
  /** What can be reconsidered. */
  readonly decided: readonly Decision[];
  readonly ballots: BallotRules;
  readonly desk: PaperDesk;
}

/** The mode of a floor, in the words of the rules of procedure. */
export function modeOf(floor: Floor): FloorMode {
  switch (floor.now.kind) {
    case 'open':
      if (floor.stage === 'voting') return 'closed';
      return floor.caucus?.kind === 'moderated' ? 'moderated' : 'open';
    case 'speech':
    case 'responses':
      return 'speech';
    case 'vote':
    case 'roll':
      return 'voting';
    case 'break':
      return floor.now.caucus === 'suspension' ? 'suspended' : 'unmoderated';
  }
}
