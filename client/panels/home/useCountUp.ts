import { useEffect, useState } from 'preact/hooks';
import { prefersReducedMotion } from '../../settings/settings.ts';

/** How long a count runs up, in milliseconds. */
const RUN_MS = 1200;

/** A number that runs up from 0 once, so that a count can be watched; at once where motion is not wanted. */
export function useCountUp(target: number): number {
  const [shown, setShown] = useState(prefersReducedMotion() ? target : 0);
  useEffect(() => {
    if (prefersReducedMotion()) {
      setShown(target);
      return;
    }
    const start = performance.now();
    let frame = requestAnimationFrame(function run(now) {
      const part = Math.min(1, Math.max(0, now - start) / RUN_MS);
      setShown(Math.round(target * part));
      if (part < 1) frame = requestAnimationFrame(run);
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return shown;
}
