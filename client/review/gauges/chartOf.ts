/** A value of a gauge (basis points) at a place along the game. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export const CHART = { width: 340, height: 130, left: 30, right: 10, top: 8, bottom: 22 } as const;

/** Where values of 0 to 10000 stand in the drawing, evenly along it; the first at the left. */
export function chartOf(values: readonly number[]): readonly ChartPoint[] {
  return values.map((value, index) => ({ x: placeOf(index, values.length), y: heightOf(value) }));
}

/** Where the n-th of so many values stands. */
export function placeOf(index: number, count: number): number {
  const { width, left, right } = CHART;
  return rounded(left + ((width - left - right) * index) / Math.max(1, count - 1));
}

/** How high a value stands; 0 at the bottom. */
export function heightOf(value: number): number {
  const { height, top, bottom } = CHART;
  const share = Math.min(10_000, Math.max(0, value)) / 10_000;
  return rounded(height - bottom - (height - top - bottom) * share);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
