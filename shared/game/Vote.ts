import type { AmendmentId, SeatId, Side } from './ids.ts';
import type { TextChange } from './terms.ts';
import type { Ballot } from './vocabulary.ts';

/** An amendment to the draft, voted before the whole. */
export interface Amendment {
  readonly id: AmendmentId;
  readonly by: SeatId;
  readonly change: TextChange;
}

export type Motion =
  | { readonly kind: 'amendment'; readonly amendment: AmendmentId }
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
