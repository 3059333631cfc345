import type { Frame, Snapshot } from '../../shared/protocol/Frame.ts';

/** Lets frames pass in order and without gaps. */
export interface FrameOrder {
  snapshot(snapshot: Snapshot): void;
  /** `pass`: the next one; `drop`: known already, or nothing to fold it on yet; `gap`: some were lost, begin anew. */
  judge(frame: Frame): 'pass' | 'drop' | 'gap';
  /** Nothing passes until the next snapshot. */
  reset(): void;
}

export function createFrameOrder(): FrameOrder {
  let next: number | null = null;
  return {
    snapshot: ({ viewSeq }) => {
      next = viewSeq + 1;
    },
    judge: ({ viewSeq }) => {
      if (next === null || viewSeq < next) return 'drop';
      if (viewSeq > next) {
        next = null;
        return 'gap';
      }
      next += 1;
      return 'pass';
    },
    reset: () => {
      next = null;
    },
  };
}
