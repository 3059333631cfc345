import { signal } from '@preact/signals';

/** What the live region says now. */
export const announced = signal('');

/** Sentences are gathered for this long, so that a screen reader is not interrupted at every event. */
const GATHER_MS = 600;

/** Sentences said at once, at most; the log has them all. */
const MOST = 6;

let waiting: readonly string[] = [];

/** Says a sentence to screen readers, with others of the same moment. */
export function announce(sentence: string): void {
  if (waiting.length === 0) setTimeout(speak, GATHER_MS);
  waiting = [...waiting, sentence];
}

function speak(): void {
  announced.value = waiting.slice(-MOST).join(' ');
  waiting = [];
}
