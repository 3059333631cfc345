import type { BargainingGame } from './BargainingGame.ts';
import { type Outcomes, outcomesOf, utilitiesAt } from './outcomesOf.ts';
import { paretoPoints } from './paretoPoints.ts';
import { rounded } from './rounded.ts';

/** An outcome that is best by some measure: the measure's value, and what the outcome is worth to each party. */
export interface SolutionPoint {
  readonly value: number;
  readonly utilities: readonly number[];
}

/**
 * What the theory of bargaining says of a game. `nash`, `kalai_egalitarian` and `ks_maximin` look only at outcomes in
 * which nobody does worse than without an agreement, and are `null` where there are none.
 */
export interface Solutions {
  readonly outcomes: number;
  /** Outcomes no other outcome beats, counted by what they are worth to the parties. */
  readonly pareto_unique_points: number;
  /** The largest product of gains over the disagreement (Nash 1950). */
  readonly nash: SolutionPoint | null;
  /** The largest smallest gain (Kalai 1977). */
  readonly kalai_egalitarian: SolutionPoint | null;
  /**
   * The largest smallest share of what a party could gain at best, over all outcomes (Kalai and Smorodinsky 1975, on
   * a finite set). Parties that can gain nothing are left out.
   */
  readonly ks_maximin: SolutionPoint | null;
  /** The largest sum, whether all would agree or not. */
  readonly max_welfare: SolutionPoint | null;
}

export function solutions(game: BargainingGame): Solutions {
  const outcomes = outcomesOf(game);
  const { disagreement } = game;
  const points = Array.from({ length: outcomes.count }, (_, outcome) => utilitiesAt(outcomes, outcome));
  const rational = points.filter((point) =>
    point.every((value, party) => value >= (disagreement[party] ?? 0)),
  );
  const spans = disagreement.map((value, party) => rounded(bestOf(outcomes, party) - value));
  const gains = (point: readonly number[]): readonly number[] =>
    point.map((value, party) => rounded(value - (disagreement[party] ?? 0)));
  const shares = (point: readonly number[]): readonly number[] =>
    gains(point).flatMap((gain, party) => {
      const span = spans[party] ?? 0;
      return span > 0 ? [gain / span] : [];
    });
  return {
    outcomes: outcomes.count,
    pareto_unique_points: paretoPoints(points).length,
    nash: best(rational, (point) => gains(point).reduce((product, gain) => product * gain, 1), gains),
    kalai_egalitarian: best(rational, (point) => Math.min(...gains(point)), gains),
    ks_maximin: spans.some((span) => span > 0)
      ? best(rational, (point) => Math.min(...shares(point)), shares)
      : null,
    max_welfare: best(points, (point) => rounded(point.reduce((sum, value) => sum + value, 0)), gains),
  };
}

function bestOf({ parties, count, utilities }: Outcomes, party: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let outcome = 0; outcome < count; outcome += 1)
    top = Math.max(top, utilities[outcome * parties + party] ?? top);
  return top;
}

/** The point that measures most; among equals the one that is kindest to the worst off, then to the next (leximin). */
function best(
  points: readonly (readonly number[])[],
  measure: (point: readonly number[]) => number,
  fortunes: (point: readonly number[]) => readonly number[],
): SolutionPoint | null {
  let top: SolutionPoint | null = null;
  for (const utilities of points) {
    const value = measure(utilities);
    const better =
      top === null ||
      value > top.value ||
      (value === top.value && leximin(fortunes(utilities), fortunes(top.utilities)) > 0);
    if (better) top = { value, utilities };
  }
  return top;
}

function leximin(a: readonly number[], b: readonly number[]): number {
  const worstFirst = (values: readonly number[]): readonly number[] => [...values].sort((x, y) => x - y);
  const others = worstFirst(b);
  for (const [rank, value] of worstFirst(a).entries()) {
    const difference = value - (others[rank] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
