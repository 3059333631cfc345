import { signal } from '@preact/signals';
import { remember, remembered } from '../settings/storage.ts';

const SEEN = 'opening';

/**
 * Whether this browser meets the game for the first time, at its front door: an address that asks for something
 * (`?view=projector`) is answered as asked, and whoever has a table here knows the game.
 */
export const firstVisit = signal(isFirst());

function isFirst(): boolean {
  if (typeof location === 'undefined' || location.search !== '') return false;
  return [SEEN, 'tables', 'plays-here'].every((name) => remembered(name) === null);
}

/** The opening was seen or skipped. */
export function openingSeen(): void {
  remember(SEEN, 'seen');
  firstVisit.value = false;
}
