import { useEffect, useRef, useState } from 'preact/hooks';
import { prefersReducedMotion } from '../settings/settings.ts';
import type { Beat } from './story.ts';

/** Milliseconds a count takes up to where it stops, and back. */
const UP_MS = 2400;
const BACK_MS = 700;

/** A number that runs to its target in a moment of running, slower towards the end; elsewhere it stands there. */
export function useRun(target: number, beat: Beat): number {
  const runs = beat === 'count' || beat === 'recount' || beat === 'rewind';
  const [shown, setShown] = useState(runs && beat !== 'rewind' && !prefersReducedMotion() ? 0 : target);
  const from = useRef(shown);
  from.current = shown;
  useEffect(() => {
    if (!runs || prefersReducedMotion()) {
      setShown(target);
      return;
    }
    const start = performance.now();
    const begin = beat === 'rewind' ? from.current : 0;
    const length = beat === 'rewind' ? BACK_MS : UP_MS;
    let frame = requestAnimationFrame(function run(now) {
      const part = Math.min(1, Math.max(0, (now - start) / length));
      const eased = 1 - (1 - part) * (1 - part) * (1 - part) * (1 - part);
      setShown(Math.round(begin + (target - begin) * eased));
      if (part < 1) frame = requestAnimationFrame(run);
    });
    return () => cancelAnimationFrame(frame);
  }, [target, beat]);
  return shown;
}
