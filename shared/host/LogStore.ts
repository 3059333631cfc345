import type { Result } from '../game/result.ts';
import type { GameRecord, LogHeader, LogRow, LogText } from './log/LogLine.ts';
import type { AppendProblem } from './ports.ts';

/** Where logs are kept. One contract, tested on every implementation. */
export interface LogStore {
  /** Begins a log; `conflict` when the game has one. */
  create(game: string, header: LogHeader): Promise<Result<null, AppendProblem>>;
  /**
   * Adds a row with the words it refers to, all or nothing, and answers when they would survive a crash. `conflict`
   * when `row.seq` is not the next one.
   */
  append(game: string, row: LogRow, texts: readonly LogText[]): Promise<Result<null, AppendProblem>>;
  /** Everything kept of a game; `null` for a game it does not know. Rejects when what was kept was changed since. */
  read(game: string): Promise<GameRecord | null>;
}
