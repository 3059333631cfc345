import type { TimedClock } from '../store/Game.ts';

/** Whole seconds left by a clock reading; `null`: no limit. */
export function secondsLeft({ reading, atMs }: TimedClock, nowMs: number): number | null {
  if (reading.remainingMs === null) return null;
  const passed = reading.running ? nowMs - atMs : 0;
  return Math.max(0, Math.ceil((reading.remainingMs - passed) / 1000));
}
