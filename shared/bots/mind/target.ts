/**
 * How fast a bot comes down from what it would like best to what it would just accept: `shape` below 1 holds out
 * (Boulware), 1 goes evenly, above 1 gives in early.
 */
export interface Concession {
  readonly shape: 'late' | 'even' | 'early';
  /** Share of the best it would still accept just before the end; at the end anything better than nothing. */
  readonly floor: number;
}

/** The last part of a round in which a bot accepts whatever is better for it than what stands. */
export const ENDGAME = 0.85;

/**
 * The share of the best reachable outcome a bot asks for at a moment of the round, 0 to 1: 1 at the start, the floor
 * just before the last 15 %, then 0, its reservation (Faratin et al. 1998; powers by multiplication only).
 *
 * @param time 0 at the start of Talks, 1 at the vote.
 */
export function targetAt(time: number, { shape, floor }: Concession): number {
  if (time >= ENDGAME) return 0;
  const gone = Math.max(0, time) / ENDGAME;
  const given = shape === 'late' ? gone * gone : shape === 'early' ? Math.sqrt(gone) : gone;
  return floor + (1 - floor) * (1 - given);
}
