/** A mean over seeds with its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  /** Lower and upper end. */
  readonly interval: readonly [number, number];
}

/** Normal quantile of a two-sided 95 % interval. */
const NORMAL = 1.96;

/** The mean of independent games and its interval; a single game has no spread, so its interval is a point. */
export function estimate(values: readonly number[]): Estimate {
  const mean = meanOf(values);
  const half = (NORMAL * deviationOf(values)) / Math.sqrt(Math.max(1, values.length));
  return { mean: rounded(mean), interval: [rounded(mean - half), rounded(mean + half)] };
}

/** The mean difference of pairs played with the same seeds. */
export function pairedDifference(values: readonly number[], others: readonly number[]): Estimate {
  return estimate(values.map((value, index) => value - (others[index] ?? 0)));
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Standard deviation of a sample; 0 for a single value. */
export function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Two decimals. */
export function rounded(value: number): number {
  const cents = Math.round(value * 100) / 100;
  return cents === 0 ? 0 : cents;
}
