import type { Worth } from './DelegationValues.ts';

/** A point of a frontier with one of the accords that reach it, as a number in base 4 (the first clause lowest). */
export interface FrontierPoint extends Worth {
  readonly accord: number;
}

/**
 * The points that no other beats, from the best for the U.S. to the best for Mexico; equal points count once, and the
 * accord with the smallest number stands for them.
 */
export function undominated(points: readonly FrontierPoint[]): readonly FrontierPoint[] {
  const ranked = [...points].sort((a, b) => b.us - a.us || b.mx - a.mx || a.accord - b.accord);
  const kept: FrontierPoint[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const point of ranked) {
    if (point.mx > most) {
      kept.push(point);
      most = point.mx;
    }
  }
  return kept;
}

/**
 * The frontier of two independent parts of an accord taken together. Exact: a point that is beaten within its part is
 * beaten with whatever the other part adds.
 */
export function merged(a: readonly FrontierPoint[], b: readonly FrontierPoint[]): readonly FrontierPoint[] {
  return undominated(
    a.flatMap((one) =>
      b.map((other) => ({
        us: one.us + other.us,
        mx: one.mx + other.mx,
        accord: one.accord + other.accord,
      })),
    ),
  );
}
