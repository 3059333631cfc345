import type { Majority } from './floor/Majority.ts';
import type { AmendmentId, ClauseId, PaperId, SeatId, Side } from './ids.ts';
import type { TextChange } from './terms.ts';
import type { Ballot } from './vocabulary.ts';

/** An amendment to the draft, voted before the whole. */
export interface Amendment {
  readonly id: AmendmentId;
  readonly by: SeatId;
  readonly change: TextChange;
  /** How it was brought, where drafts are papers; one of the shared working text is simply voted. */
  readonly brought?: BroughtBy;
}

/** An amendment to a paper, on its way to the floor. */
export interface BroughtBy {
  readonly paper: PaperId;
  /** Who wants it debated, the mover first. */
  readonly signatories: readonly SeatId[];
  /** Sponsors of the paper who take it over. */
  readonly agreed: readonly SeatId[];
  /** On the floor, to be voted before the whole. */
  readonly introduced: boolean;
  /** What became of it without a vote; `null` while it is open, and when it is voted. */
  readonly outcome: 'friendly' | 'withdrawn' | 'lapsed' | null;
}

export type Motion =
  | { readonly kind: 'amendment'; readonly amendment: AmendmentId }
  /** One operative clause of a divided draft: without a majority it falls. */
  | { readonly kind: 'clause'; readonly paper: PaperId; readonly clause: ClauseId }
  /** One of several drafts, before the accord is voted. */
  | { readonly kind: 'draft'; readonly paper: PaperId }
  | { readonly kind: 'accord' };

/** A vote whose ballots are still hidden. */
export interface OpenVote {
  readonly motion: Motion;
  /** Frozen when the vote opens. */
  readonly entitled: readonly SeatId[];
  /** Who has voted; how, stays with the seat until all ballots are revealed. */
  readonly cast: readonly SeatId[];
  /** The head who refuses the accord, and the one who signs without a majority. Both are public acts. */
  readonly refusedBy: readonly SeatId[];
  readonly overriddenBy: readonly SeatId[];
  /** A vote by roll call, seat by seat and in public; `null`: ballots are cast together. */
  readonly roll: RollCall | null;
  /** What each delegation must bring; left out: more yes than half of its entitled seats. */
  readonly majority?: Majority;
}

/** Answers so far. Who passed is called once more after the others, and then says yes or no. */
export interface RollCall {
  readonly order: readonly SeatId[];
  readonly answers: { readonly [seat: SeatId]: Ballot | 'pass' };
  /** Seats that passed and were called again, whatever they said. */
  readonly recalled: readonly SeatId[];
}

export interface VoteRecord {
  readonly round: number;
  readonly motion: Motion;
  /** What was voted on: the change, or the whole draft. */
  readonly change: TextChange | null;
  readonly ballots: { readonly [seat: SeatId]: Ballot | 'absent' };
  readonly sides: { readonly [S in Side]: SideTally };
  readonly refusedBy: readonly SeatId[];
  readonly adopted: boolean;
  /** What each delegation had to bring, where it was not the plain majority. */
  readonly majority?: Majority;
}

export interface SideTally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly entitled: number;
  /** More yes than half of the entitled seats. */
  readonly majority: boolean;
  /** The head who replaced a missing majority. */
  readonly overriddenBy: SeatId | null;
}
