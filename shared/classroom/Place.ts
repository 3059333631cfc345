import type { SeatId } from '../game/ids.ts';

/** Where a student is in a session. */
export type Place =
  | { readonly kind: 'seat'; readonly table: number; readonly seat: SeatId }
  /** Shares the seat of another student. */
  | { readonly kind: 'mirror'; readonly table: number; readonly seat: SeatId }
  | { readonly kind: 'observer'; readonly table: number };

/** Students by an id of the session's own; names are nobody's business here. */
export type Places = ReadonlyMap<string, Place>;

/** Tables of a session, counted from 0: the seats of each. */
export type SessionTables = readonly (readonly SeatId[])[];
