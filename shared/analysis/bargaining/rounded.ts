/** Differences below this are noise of adding decimals. */
const GRAIN = 1e9;

/** A utility without the noise of adding decimals, so that equal sums compare as equal. */
export function rounded(value: number): number {
  const scaled = value * GRAIN;
  return Number.isSafeInteger(Math.round(scaled)) ? Math.round(scaled) / GRAIN : value;
}
