/** The share of a bell curve with standard deviation 1 that lies below 0, 0.1, ... 4, in hundred-thousandths. */
const BELOW = [
  50000, 53983, 57926, 61791, 65542, 69146, 72575, 75804, 78814, 81594, 84134, 86433, 88493, 90320, 91924,
  93319, 94520, 95543, 96407, 97128, 97725, 98214, 98610, 98928, 99180, 99379, 99534, 99653, 99744, 99813,
  99865, 99903, 99931, 99952, 99966, 99977, 99984, 99989, 99993, 99995, 99997,
];

/** The chance that something normally spread around 0 with standard deviation 1 stays below `z`: a table, since `Math.exp` differs between engines. */
export function normalBelow(z: number): number {
  const size = Math.abs(z) * 10;
  const at = Math.floor(size);
  if (at >= BELOW.length - 1) return z < 0 ? 0 : 1;
  const low = BELOW[at] ?? 0;
  const high = BELOW[at + 1] ?? 0;
  const share = (low + (high - low) * (size - at)) / 100_000;
  return z < 0 ? 1 - share : share;
}
