import type { CheckResult } from '../claims/runCheck.ts';
import type { Move } from './Moves.ts';

/** Whether a mean is where its check expects it, intervals aside. */
export function isOnItsSide({ direction, band = 0 }: CheckResult, mean: number): boolean {
  switch (direction) {
    case 'up':
      return mean > 0;
    case 'down':
      return mean < 0;
    case 'none':
      return Math.abs(mean) <= band;
  }
}

/** A difference of which less than this part is left is looked at again. */
const LITTLE = 0.2;

/** A first look that shows less than this part of the difference says nothing of the proportion in which it moves. */
const SEEN = 0.25;

/**
 * The difference that a first look lets expect at other values: in proportion to what its seeds show, or, where there
 * is no difference to speak of, as much more or less as they show.
 */
export function expectedAt({ direction, difference }: CheckResult, move: Move | null): number {
  if (move === null || move.after === move.before) return difference;
  const { before, after } = move;
  const isSeen = before * difference > 0 && Math.abs(before) >= SEEN * Math.abs(difference);
  return direction !== 'none' && isSeen ? (difference * after) / before : difference + after - before;
}

/** Whether a moved difference comes so close to where its check would fail that it deserves all seeds. */
export function isClose(base: CheckResult, move: Move | null): boolean {
  if (move === null || move.before === move.after) return false;
  const moved = expectedAt(base, move);
  const half = (base.interval[1] - base.interval[0]) / 2;
  switch (base.direction) {
    case 'up':
      return moved - half <= LITTLE * base.difference;
    case 'down':
      return moved + half >= LITTLE * base.difference;
    case 'none':
      return Math.abs(moved) + half >= (1 - LITTLE) * (base.band ?? 0);
  }
}
