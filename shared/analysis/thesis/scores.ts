import type { SeatId } from '../../game/ids.ts';
import { meanOf } from '../statistics/estimate.ts';
import type { RoadOutcome } from './RoadOutcome.ts';

/** What makes an outcome in hundredths of a point a score from 0 to 100 and beyond. */
export interface Scale {
  readonly seats: readonly SeatId[];
  readonly fallback: { readonly [seat: SeatId]: number };
  /** By seed: the best acceptable accord above 2009. */
  readonly ceilings: { readonly [seed: string]: { readonly [seat: SeatId]: number } };
}

/** A ceiling below five points would make a score of noise. */
const LEAST_CEILING = 500;

/** The score of a seat in one game: 0 what 2009 carried to 2012 was worth, 100 what was reachable at the start. */
export function scoreOf(scale: Scale, { seed, seats }: RoadOutcome, seat: SeatId): number {
  return pointsOf(scale, seed, seat, seats[seat] ?? 0);
}

/** The score that an outcome in hundredths of a point is for a seat in the game of a seed. */
export function pointsOf({ fallback, ceilings }: Scale, seed: string, seat: SeatId, outcome: number): number {
  const reach = Math.max(LEAST_CEILING, ceilings[seed]?.[seat] ?? 0);
  return (100 * (outcome - (fallback[seat] ?? 0))) / reach;
}

/** The mean of the seats' scores in one game. */
export function jointOf(scale: Scale, outcome: RoadOutcome): number {
  return meanOf(scale.seats.map((seat) => scoreOf(scale, outcome, seat)));
}
