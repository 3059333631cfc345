import { emptyState } from '../../game/emptyState.ts';
import { evolveAll } from '../../game/evolve.ts';
import type { GameSettings, GameState } from '../../game/GameState.ts';
import type { LogRow } from './LogLine.ts';
import { liveRows } from './liveRows.ts';

/** The state after the rows: the fold of the events of those that were not taken back. */
export function foldRows(settings: GameSettings, rows: readonly LogRow[]): GameState {
  return liveRows(rows).reduce((state, row) => evolveAll(state, row.events), emptyState(settings));
}
