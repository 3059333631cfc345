import type { ClauseId, MotionId, SeatId, Side } from '../ids.ts';
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
  | { readonly kind: 'break'; readonly caucus: 'unmoderated' | 'suspension' };

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
   * The order of the agenda.
   * @maxItems 5
   */
  readonly clauses?: readonly ClauseId[];
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
}

/** The mode of a floor, in the words of the rules of procedure. */
export function modeOf(floor: Floor): FloorMode {
  switch (floor.now.kind) {
    case 'open':
      return floor.caucus?.kind === 'moderated' ? 'moderated' : 'open';
    case 'speech':
    case 'responses':
      return 'speech';
    case 'vote':
      return 'voting';
    case 'break':
      return floor.now.caucus === 'suspension' ? 'suspended' : 'unmoderated';
  }
}
