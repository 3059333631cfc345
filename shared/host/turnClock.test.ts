import { describe, expect, test } from '@jest/globals';
import { readClock, STOPPED_CLOCK } from './gameClock.ts';
import { turnClockAfter } from './turnClock.ts';

const speech = (turn: number, ms: number | null, keepsClock: boolean) =>
  ({
    type: 'FloorTaken',
    turn,
    now: { kind: 'speech', seat: 'mx-senate', as: 'list' },
    ms,
    keepsClock,
  }) as const;

const begun = turnClockAfter(STOPPED_CLOCK, speech(1, 90_000, false), 1000);

describe('the clock of a turn', () => {
  test('runs down from what the turn was given', () => {
    expect(readClock(begun, 31_000).remainingMs).toBe(60_000);
  });

  test('goes on with what is left when the speech is yielded', () => {
    const yielded = turnClockAfter(begun, speech(2, 90_000, true), 31_000);
    expect(yielded.stepSerial).toBe(2);
    expect(readClock(yielded, 41_000).remainingMs).toBe(50_000);
  });

  test('procedure case 5: an extension of a caucus keeps the remainder and comes on top', () => {
    const extended = turnClockAfter(begun, { type: 'CaucusExtended', seconds: 60, speeches: 0 }, 31_000);
    expect(readClock(extended, 31_000).remainingMs).toBe(120_000);
  });

  test('procedure case 8: a reader that slept sees the right time on return, and never less than nothing', () => {
    expect(readClock(begun, 61_000).remainingMs).toBe(30_000);
    expect(readClock(begun, 10_000_000).remainingMs).toBe(0);
  });

  test('stands still during a pause', () => {
    const paused = turnClockAfter(begun, { type: 'ClockSet', paused: true, remainingMs: null }, 31_000);
    expect(readClock(paused, 99_000).remainingMs).toBe(60_000);
    const resumed = turnClockAfter(paused, { type: 'ClockSet', paused: false, remainingMs: null }, 99_000);
    expect(readClock(resumed, 109_000).remainingMs).toBe(50_000);
  });
});
