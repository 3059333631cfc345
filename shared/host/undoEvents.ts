import type { Actor, DeskCommand } from '../game/Command.ts';
import { entriesOf } from '../game/entries.ts';
import type { GameEvent } from '../game/GameEvent.ts';
import type { GameState, SeatState } from '../game/GameState.ts';
import type { SeatId } from '../game/ids.ts';
import type { Refusal } from '../game/Refusal.ts';
import { fail, ok, type Result } from '../game/result.ts';
import { clockAfter, type GameClock, readClock, STOPPED_CLOCK } from './gameClock.ts';
import { foldRows } from './log/fold.ts';
import type { LogHeader, LogRow } from './log/LogLine.ts';
import { liveRows } from './log/liveRows.ts';
import { undoProblem } from './log/undo.ts';

/** Least time a step has left after rows were taken back, so that nobody comes back to a bell. */
const LEAST_MS = 10_000;

export interface UndoRequest {
  readonly header: LogHeader;
  readonly rows: readonly LogRow[];
  readonly state: GameState;
  readonly clock: GameClock;
  readonly actor: Actor;
  readonly command: Extract<DeskCommand, { readonly kind: 'undo' }>;
  readonly atMs: number;
}

/**
 * Takes rows back: the events of the undo's own row. Who sits where stays as it is now, a pause stays a pause, and the
 * step goes on with the time it had left. Refused where something was revealed.
 */
export function undoEvents(request: UndoRequest): Result<readonly GameEvent[], Refusal> {
  const { header, rows, state, clock, actor, command, atMs } = request;
  const refuse = (code: Refusal['code']): Result<never, Refusal> =>
    fail({
      code,
      command: 'undo',
      params: code === 'notForThisActor' ? { actor } : { fromSeq: command.fromSeq },
    });
  if (actor !== 'instructor' && actor !== 'chair') return refuse('notForThisActor');
  const live = liveRows(rows);
  const problem = undoProblem(live, command.fromSeq);
  if (problem !== null) return refuse(problem);

  const kept = live.filter((row) => row.seq < command.fromSeq);
  const restored = foldRows(header.settings, kept, header.format);
  const seats = entriesOf<SeatId, SeatState>(state.seats).flatMap(([seat, { occupant }]): GameEvent[] =>
    same(occupant, restored.seats[seat]?.occupant) ? [] : [{ type: 'SeatOccupied', seat, occupant }],
  );
  const remainingMs = remainingAfter(kept, clock, firstUndone(live, command.fromSeq), atMs);
  return ok([
    { type: 'Undone', fromSeq: command.fromSeq },
    ...seats,
    { type: 'ClockSet', paused: state.paused, remainingMs },
  ]);
}

/** Within the same step its clock simply goes on; an earlier step gets what it had when it was left. */
function remainingAfter(
  kept: readonly LogRow[],
  now: GameClock,
  undone: LogRow | undefined,
  atMs: number,
): number | null {
  const before = kept.reduce(
    (clock, row) => row.events.reduce((at, event) => clockAfter(at, event, row.atMs), clock),
    STOPPED_CLOCK,
  );
  const isSameStep = before.stepSerial === now.stepSerial;
  const left = isSameStep
    ? readClock(now, atMs).remainingMs
    : readClock(before, undone?.atMs ?? atMs).remainingMs;
  return left === null ? null : Math.max(left, LEAST_MS);
}

function firstUndone(live: readonly LogRow[], fromSeq: number): LogRow | undefined {
  return live.find((row) => row.seq >= fromSeq);
}

function same(a: SeatState['occupant'], b: SeatState['occupant'] | undefined): boolean {
  const policy = (occupant: SeatState['occupant'] | undefined): string =>
    occupant?.kind === 'bot' ? `bot ${occupant.policy}` : (occupant?.kind ?? '');
  return policy(a) === policy(b);
}
