import type { ClauseId, SeatId, Side } from './ids.ts';
import { sideOf } from './ids.ts';
import type { Frame, Level, Visibility } from './vocabulary.ts';

/** What an accord, a text or an offer says of one clause. */
export interface Term {
  readonly clause: ClauseId;
  readonly level: Level;
  readonly visibility: Visibility;
}

/** One change to the shared working text, or to the accord by amendment. */
export type TextChange =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'frame'; readonly frame: Frame }
  /** These clauses pass or fail together at home; an empty list unties them. */
  | {
      readonly kind: 'link';
      /** @maxItems 3 */
      readonly clauses: readonly ClauseId[];
    };

/** Who can hear or read something. Delegations are told apart by the side in a seat's id. */
export type Channel =
  | { readonly kind: 'table' }
  | { readonly kind: 'delegation'; readonly side: Side }
  | {
      readonly kind: 'private';
      /**
       * @minItems 2
       * @maxItems 2
       */
      readonly seats: readonly SeatId[];
    };

/** Whether a seat belongs to a channel. */
export function hears(channel: Channel, seat: SeatId): boolean {
  if (channel.kind === 'table') return true;
  if (channel.kind === 'delegation') return channel.side === sideOf(seat);
  return channel.seats.includes(seat);
}

/** What a seat promises, so that the engine can say later whether it was kept. */
export type Undertaking =
  /** A yes on the accord if it holds these terms. */
  | {
      readonly kind: 'vote';
      /** @maxItems 3 */
      readonly terms: readonly Term[];
    }
  /** At least this much capital at home for this round's accord. */
  | {
      readonly kind: 'capital';
      /**
       * @minimum 1
       * @maximum 3
       */
      readonly amount: number;
    };

/** A public stance on a clause in the docket: the level this seat says it stands for. */
export interface DocketEntry {
  readonly clause: ClauseId;
  readonly stance: Level;
}
