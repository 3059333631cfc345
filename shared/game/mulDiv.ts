/**
 * `value * numerator / denominator` in integers, rounded half away from zero; the one division of the core, so that
 * every engine computes the same bits. `denominator` is positive; the product stays below 2^53.
 */
export function mulDiv(value: number, numerator: number, denominator: number): number {
  const product = value * numerator;
  const magnitude = product < 0 ? -product : product;
  const quotient = Math.floor((2 * magnitude + denominator) / (2 * denominator));
  return product < 0 && quotient !== 0 ? -quotient : quotient;
}

/** `value` kept between `low` and `high`. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
