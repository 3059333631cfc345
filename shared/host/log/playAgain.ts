import { emptyState, isOpen } from '../../game/emptyState.ts';
import { evolveAll } from '../../game/evolve.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameState } from '../../game/GameState.ts';
import { fail, ok, type Result } from '../../game/result.ts';
import { decide } from '../../rules/decide.ts';
import { decideOpening } from '../../rules/decideOpening.ts';
import { setUpEvents } from '../../rules/setUpEvents.ts';
import type { Table } from '../../rules/Table.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';
import { foldRows } from './fold.ts';
import { type GameRecord, LOG_FORMAT, type LogHeader, type LogRow } from './LogLine.ts';
import { undoneFrom, withRow } from './liveRows.ts';
import { eventsOf } from './upcast.ts';

/**
 * Plays a kept game again by today's rules: every command is judged anew, and the state is made of the events that come
 * of it, not of those in the rows. Only what the host and not the rules said of a row is believed: an undo. Answers the
 * last state, or the `seq` of the first command that is now refused.
 */
export function playAgain({ header, rows }: GameRecord, pack: LoadedPack): Result<GameState, number> {
  let judged: LogRow[] = [];
  let state = emptyState(header.settings);
  for (const row of rows) {
    const events = eventsNow({ pack, state }, header, row);
    if (events === null) return fail(row.seq);
    const again = { ...row, events };
    if (undoneFrom(again) === null) {
      judged.push(again);
      state = evolveAll(state, events);
    } else {
      judged = [...withRow(judged, again)];
      state = foldRows(header.settings, judged, LOG_FORMAT);
    }
  }
  return ok(state);
}

/** What the rules say to the command of a row; `null` when they refuse it. */
function eventsNow(table: Table, header: LogHeader, row: LogRow): readonly GameEvent[] | null {
  const { actor, command } = row;
  if (command.kind === 'undo') return eventsOf(row, header.format);
  if (command.kind === 'setUp') return setUpEvents(table, command.set);
  const judged =
    command.kind === 'openGame' && !isOpen(table.state)
      ? decideOpening(table.pack, header.settings, header.seed)
      : decide(table, actor, command);
  return judged.ok ? judged.value : null;
}
