import { canonical } from '../../game/canonical.ts';
import { isOpen } from '../../game/emptyState.ts';
import { evolveAll } from '../../game/evolve.ts';
import type { GameEvent } from '../../game/GameEvent.ts';
import type { GameState } from '../../game/GameState.ts';
import { foldRows } from '../../host/log/fold.ts';
import type { GameRecord, LogRow } from '../../host/log/LogLine.ts';
import { eventsOf } from '../../host/log/upcast.ts';
import { decide } from '../../rules/decide.ts';
import { decideOpening } from '../../rules/decideOpening.ts';
import type { LoadedPack } from '../../scenario/LoadedPack.ts';

/**
 * What today's rules make of the decisions of a log from a row on: each is judged again at the table that its
 * predecessors left. `differsAt` is the first row that comes out otherwise or is refused; what follows is left out.
 */
export function redecide(
  { header, rows }: Pick<GameRecord, 'header' | 'rows'>,
  pack: LoadedPack,
  from = 1,
): { readonly rows: readonly Pick<LogRow, 'seq' | 'events'>[]; readonly differsAt: number | null } {
  const before = rows.filter((row) => row.seq < from);
  const judged: Pick<LogRow, 'seq' | 'events'>[] = [];
  let state = foldRows(header.settings, before, header.format);
  for (const row of rows.slice(before.length)) {
    const recorded = eventsOf(row, header.format);
    const events = judge(row, recorded, { header, pack, state });
    if (events === null || canonical(events) !== canonical(recorded))
      return { rows: judged, differsAt: row.seq };
    judged.push({ seq: row.seq, events });
    // rows that were taken back are folded out by the whole, not by what comes after
    state = isUndo(row)
      ? foldRows(header.settings, rows.slice(0, row.seq), header.format)
      : evolveAll(state, events);
  }
  return { rows: judged, differsAt: null };
}

/**
 * The first row of a log that today's rules and this pack would write otherwise; `null` when the game is theirs to the
 * last row. A header names a version; this looks at the rows themselves.
 */
export function rulesDifferAt(record: Pick<GameRecord, 'header' | 'rows'>, pack: LoadedPack): number | null {
  return redecide(record, pack).differsAt;
}

function judge(
  row: LogRow,
  recorded: readonly GameEvent[],
  {
    header,
    pack,
    state,
  }: Pick<GameRecord, 'header'> & { readonly pack: LoadedPack; readonly state: GameState },
): readonly GameEvent[] | null {
  const { actor, command } = row;
  // An undo and an analysis' set-up are not the rules' to judge.
  if (command.kind === 'undo' || command.kind === 'setUp') return recorded;
  const opens = command.kind === 'openGame' && !isOpen(state);
  const result = opens
    ? decideOpening(pack, header.settings, header.seed)
    : decide({ pack, state }, actor, command);
  return result.ok ? result.value.map((event, index) => withClock(event, recorded[index])) : null;
}

/** The rules know no clock: the time that was left stands in the log alone. */
function withClock(event: GameEvent, recorded: GameEvent | undefined): GameEvent {
  if (event.type !== 'ClockSet' || event.remainingMs !== null || recorded?.type !== 'ClockSet') return event;
  return { ...event, remainingMs: recorded.remainingMs };
}

function isUndo(row: LogRow): boolean {
  return row.command.kind === 'undo';
}
