import type { Actor, Command } from '../../game/Command.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameSettings } from '../../game/GameState.ts';
import type { TextRef } from '../../game/ids.ts';

/** Version of the log that is written now; older ones are raised to it when read. */
export const LOG_FORMAT = 1;

/** A SHA-256 as 64 hexadecimal digits. */
export type Hash = string;

/** The first line: what the game was played with. It counts as `seq` 0. */
export interface LogHeader {
  /**
   * @minimum 1
   * @maximum 1000
   */
  readonly format: number;
  /**
   * Version of the rules that wrote the events.
   * @minLength 1
   * @maxLength 40
   */
  readonly engine: string;
  /**
   * @minLength 1
   * @maxLength 60
   * @pattern ^[a-z0-9-]+$
   */
  readonly packId: string;
  /** @pattern ^[0-9a-f]{64}$ */
  readonly packHash: Hash;
  /**
   * Everything drawn by chance follows from it; it never reaches a player.
   * @minLength 1
   * @maxLength 80
   */
  readonly seed: string;
  readonly settings: GameSettings;
  /**
   * Hash of this line without this member; the first row continues from it.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly chainHash: Hash;
}

/** One accepted command with everything that followed from it. */
export interface LogRow {
  /**
   * Counts from 1 without gaps.
   * @minimum 1
   * @maximum 10000000
   */
  readonly seq: number;
  /**
   * Milliseconds since 1970, by the clock of the host.
   * @minimum 0
   * @maximum 9007199254740991
   */
  readonly atMs: number;
  readonly actor: Actor;
  readonly command: Command;
  /** @maxItems 1000 */
  readonly events: readonly GameEvent[];
  /**
   * `chainHash` of the line before.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly prevHash: Hash;
  /**
   * Hash of this row without this member.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly chainHash: Hash;
}

/** Words that rows refer to. They are no part of the chain, so that they can be purged and the chain still holds. */
export type LogText = KeptText | PurgedText;

export interface KeptText {
  readonly ref: TextRef;
  /**
   * @minLength 1
   * @maxLength 80
   */
  readonly salt: string;
  /**
   * @minLength 0
   * @maxLength 4000
   */
  readonly text: string;
}

export interface PurgedText {
  readonly ref: TextRef;
  readonly removed: true;
}

/** The last line: what stands before it, so that nothing can be cut off the end unnoticed. */
export interface LogClosing {
  readonly closing: true;
  /** The game was still running when this was written. */
  readonly partial: boolean;
  /**
   * @minimum 0
   * @maximum 10000000
   */
  readonly rows: number;
  /**
   * Texts, the purged ones included.
   * @minimum 0
   * @maximum 10000000
   */
  readonly texts: number;
  /**
   * @minimum 0
   * @maximum 10000000
   */
  readonly removed: number;
  /**
   * `chainHash` of the last row.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly chainHash: Hash;
  /**
   * Hash of the state after the last row.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly stateHash: Hash;
  /**
   * Hash of this line without this member.
   * @pattern ^[0-9a-f]{64}$
   */
  readonly hash: Hash;
}

/** A game as it is kept: everything an exported log holds but the closing row. */
export interface GameRecord {
  readonly header: LogHeader;
  readonly rows: readonly LogRow[];
  /** One for each reference in the rows, in the order of their first use. */
  readonly texts: readonly LogText[];
}
