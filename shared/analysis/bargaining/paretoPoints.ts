/**
 * The points that no other point beats: at least as good for all and better for one. Points that are equal count
 * once. Any number of parties; the order of the result is from the largest sum to the smallest.
 */
export function paretoPoints(points: Iterable<readonly number[]>): readonly (readonly number[])[] {
  const ranked = [...points]
    .map((point) => ({ point, sum: point.reduce((total, value) => total + value, 0) }))
    .sort((a, b) => b.sum - a.sum || compare(b.point, a.point));
  const kept: (readonly number[])[] = [];
  for (const { point } of ranked) {
    // whoever beats a point, or equals it, has at least its sum and stands before it
    if (!kept.some((other) => isAtLeast(other, point))) kept.push(point);
  }
  return kept;
}

function isAtLeast(a: readonly number[], b: readonly number[]): boolean {
  for (let party = 0; party < b.length; party += 1) {
    if ((a[party] ?? 0) < (b[party] ?? 0)) return false;
  }
  return true;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let party = 0; party < a.length; party += 1) {
    const difference = (a[party] ?? 0) - (b[party] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
