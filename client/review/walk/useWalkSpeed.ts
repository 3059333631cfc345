import { useState } from 'preact/hooks';
import type { ReplaySession } from '../../session/replaySession.ts';

/** The chosen speed; a change while playing counts at once. */
export function useWalkSpeed(replay: ReplaySession): readonly [number, (speed: number) => void] {
  const [speed, setSpeed] = useState(1);
  return [
    speed,
    (next) => {
      setSpeed(next);
      if (replay.speed.peek() !== null) replay.play(next);
    },
  ];
}
