import type { ClockReading } from '../protocol/Frame.ts';
import { type HostPorts, RETRY_MS } from './ports.ts';
import type { SubmitResult } from './SubmitResult.ts';

/** Rings once when a clock has run out. */
export interface Bell {
  /** Sets the timer to what the clock shows now. */
  set(): void;
  close(): void;
}

/** A bell for one clock; `ring` asks the engine to go on and is told which step or turn the clock was for. */
export function createBell(
  ports: Pick<HostPorts, 'after'>,
  reading: () => Pick<ClockReading, 'stepSerial' | 'remainingMs' | 'running'>,
  ring: (serial: number) => Promise<SubmitResult>,
): Bell {
  let cancel: (() => void) | null = null;
  let closed = false;

  function set(): void {
    cancel?.();
    cancel = null;
    const { stepSerial, remainingMs, running } = reading();
    if (closed || remainingMs === null || !running) return;
    cancel = ports.after(remainingMs, () => void expire(stepSerial));
  }

  async function expire(serial: number): Promise<void> {
    const now = reading();
    if (closed || now.stepSerial !== serial) return;
    // A timer may ring early, or the clock may have been set meanwhile.
    if ((now.remainingMs ?? 0) > 0) return set();
    const answer = await ring(serial);
    // The row could not be kept: the bell rings again.
    if (!answer.ok && answer.error.code === 'internal' && !closed) {
      cancel?.();
      cancel = ports.after(RETRY_MS, () => void expire(serial));
    }
  }

  return {
    set,
    close: () => {
      closed = true;
      cancel?.();
    },
  };
}
