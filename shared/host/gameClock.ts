import type { GameEvent } from '../game/GameEvent.ts';
import type { ClockReading } from '../protocol/Frame.ts';

/** The clock of a step as its events left it; the time that ran since is computed when it is read. */
export interface GameClock {
  readonly stepSerial: number;
  /** What was left at `sinceMs`; `null`: no limit. */
  readonly remainingMs: number | null;
  readonly running: boolean;
  readonly sinceMs: number;
}

/** Before the first step. */
export const STOPPED_CLOCK: GameClock = { stepSerial: 0, remainingMs: null, running: false, sinceMs: 0 };

/** The clock after an event that happened at `atMs`. Remaining time is what counts: no time of day is kept in events. */
export function clockAfter(clock: GameClock, event: GameEvent, atMs: number): GameClock {
  switch (event.type) {
    case 'StepOpened':
      return {
        stepSerial: event.serial,
        remainingMs: event.ms,
        running: event.step !== 'over',
        sinceMs: atMs,
      };
    case 'ClockSet':
      return {
        ...clock,
        remainingMs: event.remainingMs ?? readClock(clock, atMs).remainingMs,
        running: !event.paused,
        sinceMs: atMs,
      };
    default:
      return clock;
  }
}

/** What the clock shows at `nowMs`. A clock that goes back (a corrected system time) gives no time away. */
export function readClock(clock: GameClock, nowMs: number): ClockReading {
  const { stepSerial, remainingMs, running, sinceMs } = clock;
  if (remainingMs === null || !running) return { stepSerial, remainingMs, running };
  const passed = Math.max(0, nowMs - sinceMs);
  return { stepSerial, remainingMs: Math.max(0, remainingMs - passed), running };
}
