import type { ProcedureAdjustments } from '../game/floor/ProcedureAdjustments.ts';
import type { CardId, SeatId } from '../game/ids.ts';
import type { PresetId, Reading } from '../game/vocabulary.ts';

/** `solo`: one person and bots, under way at once; `table`: people join by the code until somebody starts. */
export type TableMode = 'solo' | 'table';

/** Asks the server for a new table. */
export interface CreateTable {
  /**
   * Id of a pack.
   * @minLength 1
   * @maxLength 60
   * @pattern ^[a-z0-9-]+$
   */
  readonly pack: string;
  /**
   * One of the table sizes of the pack.
   * @minimum 2
   * @maximum 12
   */
  readonly seats: number;
  /**
   * @minimum 1
   * @maximum 7
   */
  readonly rounds: number;
  readonly pace: 'clock' | 'own';
  readonly reading: Reading;
  /** The rules of procedure; `quick` when left out. */
  readonly preset?: PresetId;
  /** Single rules of procedure in which this table differs from the preset. */
  readonly adjustments?: ProcedureAdjustments;
  readonly mode: TableMode;
  /** The seat of whoever opens the table; `null`: opens it for others (`table` only). */
  readonly seat: SeatId | null;
  /**
   * Who plays the seats that nobody takes: the name of a character, or `mixed`.
   * @minLength 1
   * @maxLength 40
   * @pattern ^[a-z0-9-]+$
   */
  readonly bots: string;
  /**
   * Cards taken out; none when left out.
   * @maxItems 60
   */
  readonly excludedCards?: readonly CardId[];
}

/** The answer: how others find the table, and the key to one's own seat (or to the table, without a seat). */
export interface TableOpened {
  readonly code: string;
  readonly seatToken: string;
  readonly seat: SeatId | null;
}

/** Asks for a seat at a table; without a seat the server chooses one of the smaller delegation. */
export interface ClaimSeat {
  readonly seat?: SeatId;
}

/** The answer: the key to the seat. It is shown once and kept as a hash. */
export interface SeatClaimed {
  readonly seatToken: string;
  readonly seat: SeatId;
}
