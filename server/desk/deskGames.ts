import type { DeskGame } from '../../shared/protocol/DeskGame.ts';
import type { Directory } from '../store/directory.ts';
import type { LiveTable } from '../tables/LiveTable.ts';

/** A game as the instructor's list shows it. */
export function deskGame(table: LiveTable): DeskGame {
  const { rows } = table.host.record();
  const state = table.host.state();
  const end = rows.find((row) => row.events.some((event) => event.type === 'GameConcluded'));
  return {
    ...table.summary(),
    id: table.record.game,
    openedAtMs: table.record.openedMs,
    endedAtMs: end?.atMs ?? null,
    rows: rows.length,
    ending: state.conclusion?.ending ?? null,
    reviewReleased: state.reviewReleased,
  };
}

/** What was noted of a finished game, so that a list need not read its log; `null` when nothing was. */
export function notedGame(directory: Directory, game: string): DeskGame | null {
  const text = directory.summary(game);
  // Written by `noteGame` alone.
  return text === null ? null : (JSON.parse(text) as DeskGame);
}

/** Notes a finished game for lists. */
export async function noteGame(directory: Directory, table: LiveTable): Promise<void> {
  const nobodyHere = table.summary().seats.map((seat) => ({ ...seat, here: false }));
  await directory.saveSummary(table.record.game, JSON.stringify({ ...deskGame(table), seats: nobodyHere }));
}
