import type { Result } from '../../shared/game/result.ts';
import type { JoinTable } from '../../shared/protocol/JoinTable.ts';
import type { ProblemCode } from '../../shared/protocol/Problem.ts';
import type { Presence } from '../../shared/protocol/Session.ts';

/** A connection to the room of a table, as far as a session needs one. */
export interface RoomLink {
  /** Rejects when no answer came: whether it was done is not known then. */
  request(kind: string, body?: unknown): Promise<unknown>;
  /** Resolves when the server answered; rejects when it did not within `ms`. */
  ping(ms: number): Promise<void>;
  close(): void;
}

/** What is told to whoever joined. */
export interface RoomEars {
  message(kind: string, body: unknown): void;
  presence(presence: Presence): void;
  /** The connection ended, other than by `close`. Called once. */
  ended(): void;
}

/** Joins the room of a table once. Fails with a problem that no second try would change, or with `null`: not reached. */
export type JoinRoom = (wish: JoinTable, ears: RoomEars) => Promise<Result<RoomLink, ProblemCode | null>>;
