/** A mean with its 95 per cent interval. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Half-width of a 95 per cent interval in standard errors, from 30 values on (Student's t at 29 is 2.05). */
const ERRORS = 2.05;

/** The mean of values that were drawn alike, with its interval. */
export function estimate(values: readonly number[]): Estimate {
  const { length } = values;
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, length);
  if (length < 2) return { mean, low: mean, high: mean };
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const half = ERRORS * Math.sqrt(squares / (length - 1) / length);
  return { mean, low: mean - half, high: mean + half };
}
