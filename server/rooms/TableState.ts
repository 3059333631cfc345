import { type SchemaType, schema, t } from '@colyseus/schema';
import { entriesOf } from '../../shared/game/entries.ts';
import type { SeatState, StandingClause } from '../../shared/game/GameState.ts';
import type { ClauseId, SeatId } from '../../shared/game/ids.ts';
import { PHASE_OF_STEP } from '../../shared/game/vocabulary.ts';
import { type LiveTable, stageOf } from '../tables/LiveTable.ts';

/** A seat as everybody may see it. */
export const SeatInfo = schema(
  {
    occupant: t.string().default('empty'),
    here: t.boolean().default(false),
    ready: t.boolean().default(false),
  },
  'SeatInfo',
);
export type SeatInfo = SchemaType<typeof SeatInfo>;

/**
 * What the room itself tells: who sits where and is connected, how far the game is, when the step ends, what stands.
 * The game travels as frames. Maps only: an array that shifts can be seen wrongly by somebody who joins just then.
 */
export const TableState = schema(
  {
    code: t.string().default(''),
    stage: t.string().default('lobby'),
    round: t.uint8().default(0),
    step: t.string().default('docket'),
    phase: t.string().default('briefing'),
    paused: t.boolean().default(false),
    stepSerial: t.uint32().default(0),
    /** Milliseconds left of the step when this was last set; -1: no limit. */
    remainingMs: t.int32().default(-1),
    clockRunning: t.boolean().default(false),
    watchers: t.uint16().default(0),
    seats: t.map(SeatInfo),
    /** Standing level of each clause. */
    standing: t.map('uint8'),
  },
  'TableState',
);
export type TableState = SchemaType<typeof TableState>;

/** Brings the room's state up to what the table is now; only differences travel. */
export function showTable(shown: TableState, table: LiveTable): void {
  const state = table.host.state();
  const presence = table.presence();
  shown.code = table.record.code;
  shown.stage = stageOf(state);
  shown.round = state.round;
  shown.step = state.step;
  shown.phase = PHASE_OF_STEP[state.step];
  shown.paused = state.paused;
  shown.watchers = presence.watchers;
  const { stepSerial, remainingMs, running } = table.host.clock();
  // The time left changes by itself; it is told anew only when the clock was set.
  if (shown.stepSerial !== stepSerial || shown.clockRunning !== running || remainingMs === null) {
    shown.stepSerial = stepSerial;
    shown.clockRunning = running;
    shown.remainingMs = remainingMs ?? -1;
  }
  for (const [id, seat] of entriesOf<SeatId, SeatState>(state.seats)) {
    const info = shown.seats.get(id) ?? new SeatInfo();
    info.occupant = seat.occupant.kind;
    info.here = presence.seats[id] === 'here';
    info.ready = seat.ready;
    if (!shown.seats.has(id)) shown.seats.set(id, info);
  }
  for (const [id, clause] of entriesOf<ClauseId, StandingClause>(state.standing.clauses)) {
    if (shown.standing.get(id) !== clause.level) shown.standing.set(id, clause.level);
  }
}
