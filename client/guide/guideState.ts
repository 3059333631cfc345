import { signal } from '@preact/signals';
import type { Game } from '../store/Game.ts';

/** The scenario that is played with a guide. */
export const GUIDED_PACK = 'tutorial';

/** Whether the guide was sent away, until the page is loaded again. */
export const guideLeft = signal(false);

/** Whether a game is played with the guide now. */
export function isGuided({ view, seat }: Game): boolean {
  return !guideLeft.value && seat.value !== null && view.value.settings.packId === GUIDED_PACK;
}
