import { emptyState } from '../../game/emptyState.ts';
import { evolveAll } from '../../game/evolve.ts';
import type { GameSettings, GameState } from '../../game/GameState.ts';
import { LOG_FORMAT, type LogRow } from './LogLine.ts';
import { liveRows } from './liveRows.ts';
import { eventsOf } from './upcast.ts';

/**
 * The state after the rows: the fold of the events of those that were not taken back. Rows stay as they were written;
 * those of an older format are raised here.
 */
export function foldRows(settings: GameSettings, rows: readonly LogRow[], format = LOG_FORMAT): GameState {
  return liveRows(rows).reduce((state, row) => evolveAll(state, eventsOf(row, format)), emptyState(settings));
}
