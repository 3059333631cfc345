import type { Game } from './Game.ts';
import type { Pace } from './paceGame.ts';

export interface Skipping {
  /** Shows everything at once from now until this seat has something to choose; a watcher is shown what there is. */
  skip(): void;
  stop(): void;
}

/**
 * "Skip to my decision": reveals what is playing, asks bots not to pause, and lets nothing of what they still do wait
 * for its picture until `isAsked`, of the game as it is, answers that the seat can choose again.
 */
export function skipToDecision(
  { newest, catchUp }: Pick<Pace, 'catchUp'> & { readonly newest: Pick<Game, 'seat' | 'hurry' | 'onEvents'> },
  isAsked: () => boolean,
): Skipping {
  let skipping = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const reveal = (): void => {
    timer = null;
    catchUp();
    if (isAsked()) skipping = false;
  };
  const stop = newest.onEvents(() => {
    // The table takes the events of a frame at the end of the turn; what it shows can be skipped after that.
    if (skipping && timer === null) timer = setTimeout(reveal, 0);
  });
  return {
    skip: () => {
      catchUp();
      skipping = newest.seat.peek() !== null && !isAsked();
      if (skipping) newest.hurry?.();
    },
    stop: () => {
      stop();
      if (timer !== null) clearTimeout(timer);
      skipping = false;
    },
  };
}
