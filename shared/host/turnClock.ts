import type { GameEvent } from '../game/GameEvent.ts';
import { type GameClock, readClock, STOPPED_CLOCK } from './gameClock.ts';

/**
 * The clock of a turn on the floor, beside the clock of the step. A yielded speech goes on with what is left, an
 * extension comes on top of it; a pause stops both clocks.
 */
export function turnClockAfter(clock: GameClock, event: GameEvent, atMs: number): GameClock {
  switch (event.type) {
    case 'FloorTaken': {
      const left = event.keepsClock ? readClock(clock, atMs).remainingMs : event.ms;
      return { stepSerial: event.turn, remainingMs: left, running: true, sinceMs: atMs };
    }
    case 'CaucusExtended': {
      const { remainingMs } = readClock(clock, atMs);
      // in a moderated caucus an extension is so many speeches more, not a longer speech
      if (remainingMs === null || event.speeches > 0) return clock;
      return { ...clock, remainingMs: remainingMs + event.seconds * 1000, sinceMs: atMs };
    }
    case 'ClockSet':
      return {
        ...clock,
        remainingMs: readClock(clock, atMs).remainingMs,
        running: !event.paused,
        sinceMs: atMs,
      };
    case 'StepOpened':
    case 'DebateEnded':
      return STOPPED_CLOCK;
    default:
      return clock;
  }
}
