/** Lets through bursts of `capacity`, and `perSecond` in the long run. */
export interface TokenBucket {
  /** Whether one more may pass now. */
  take(): boolean;
}

/** Reads its own clock: timers of a room move only on its patch ticks. */
export function createTokenBucket(
  { capacity, perSecond }: { readonly capacity: number; readonly perSecond: number },
  now: () => number = () => performance.now(),
): TokenBucket {
  let tokens = capacity;
  let since = now();
  return {
    take: () => {
      const at = now();
      tokens = Math.min(capacity, tokens + (Math.max(0, at - since) * perSecond) / 1000);
      since = at;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
