import type { SeatCommand } from '../game/Command.ts';
import type { GameState } from '../game/GameState.ts';
import type { SeatId } from '../game/ids.ts';
import type { Refusal } from '../game/Refusal.ts';
import type { RandomStream } from '../game/random.ts';
import type { Result } from '../game/result.ts';
import type { Options } from '../rules/Options.ts';
import type { LoadedPack } from '../scenario/LoadedPack.ts';
import type { KeptText, LogRow } from './log/LogLine.ts';

/** What a host needs from the place it runs in: a room of the server, a worker of the page, a command, a test. */
export interface HostPorts {
  /** Milliseconds since 1970, an integer. */
  now(): number;
  /** Calls back once after `ms` milliseconds; the answer calls it off. */
  after(ms: number, act: () => void): () => void;
  /** Keeps a row with the words it refers to; answers only when they would survive a crash. */
  append(row: LogRow, texts: readonly KeptText[]): Promise<Result<null, AppendProblem>>;
  /** A random text of at least 16 characters that nobody can guess. */
  salt(): string;
  /** Who plays the seats of bots; `null`: nobody does. */
  readonly bots: BotPort | null;
  /** Told of what is nobody's refusal but should be known: a bot out of order, a row that could not be kept. */
  report(incident: HostIncident): void;
}

/**
 * Why a row could not be kept: `conflict`: another host wrote the row; `full`: no room left; `readOnly`: the folder
 * cannot be written to; `failed`: anything else. Nothing was kept in any of these cases.
 */
export const APPEND_PROBLEMS = ['conflict', 'full', 'readOnly', 'failed'] as const;
export type AppendProblem = (typeof APPEND_PROBLEMS)[number];

/** How long to wait before something that could not be kept is tried again. */
export const RETRY_MS = 5000;

export type HostIncident =
  | { readonly kind: 'botRefused'; readonly seat: SeatId; readonly refusal: Refusal }
  | { readonly kind: 'botFailed'; readonly seat: SeatId; readonly error: unknown }
  | { readonly kind: 'botTooBusy'; readonly seat: SeatId }
  | { readonly kind: 'stepForced'; readonly serial: number }
  | { readonly kind: 'notKept'; readonly problem: AppendProblem }
  | { readonly kind: 'threw'; readonly error: unknown };

/** The characters that play for absent people. The same door as people: a seat's own view in, a command out. */
export interface BotPort {
  /**
   * What the bot does next; `null` when it has nothing to do until something happens. A ready bot may still act, for
   * example answer an offer.
   */
  next(policy: string, sight: BotSight): SeatCommand | null;
}

/** Everything a bot may know. */
export interface BotSight {
  /** Without the secrets of other seats. */
  readonly pack: LoadedPack;
  readonly view: GameState;
  readonly seat: SeatId;
  readonly options: Options;
  /** The same draws for the same seed, seat, round and row. */
  readonly random: RandomStream;
}
